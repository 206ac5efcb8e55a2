import type { ErrorRequestHandler } from 'express';
import type { Portal } from '#app/services.server.ts';
import { errorDocument } from './error-document.server.tsx';
import { asFacts, asKnownError, statusOf } from '#app/lib/known-error.server.ts';

/** The page for what goes wrong before a page of the portal could be made; JSON for programs that ask for it. */
export function plainErrors({ log }: Pick<Portal, 'log'>): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    if (response.headersSent) return next(thrown);
    const error = asKnownError(thrown);
    const status = statusOf(error);
    const { code, details } = asFacts(error);
    const requestId = String(response.locals['requestId'] ?? '');
    if (status >= 500) log.error({ error: thrown, status }, 'a request failed');
    else log.info({ status, code }, 'a request was refused');
    if (typeof details['seconds'] === 'number') response.setHeader('retry-after', String(details['seconds']));
    response.status(status);
    if (request.accepts(['html', 'json']) === 'json') response.json({ code, details, requestId });
    else response.type('html').send(errorDocument({ status, code, details, requestId }));
  };
}
