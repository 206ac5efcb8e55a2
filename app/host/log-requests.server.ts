import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { withRequestId } from '#app/lib/log.server.ts';
import type { Portal } from '#app/services.server.ts';

/** Gives each request an id that is in its log lines and on its error page. Addresses of pages hold tokens: not logged. */
export function logRequests({ log }: Pick<Portal, 'log'>): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const began = performance.now();
    response.locals['requestId'] = requestId;
    response.setHeader('x-request-id', requestId);
    response.on('finish', () => {
      const ms = Math.round(performance.now() - began);
      const { method } = request;
      withRequestId(requestId, () =>
        log[response.statusCode >= 500 ? 'error' : 'info'](
          { method, status: response.statusCode, ms },
          'request',
        ),
      );
    });
    withRequestId(requestId, next);
  };
}
