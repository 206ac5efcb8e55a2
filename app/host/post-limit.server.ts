import type { RequestHandler } from 'express';
import { isAppError } from '#app/lib/errors.ts';
import type { Portal } from '#app/services.server.ts';

/** Holds back an address that posts without end. The engine counts, so the limit holds over all processes. */
export function limitPosts({ limits }: Pick<Portal, 'limits'>): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    limits.consume('post', request.ip ?? '').then(
      () => next(),
      (error: unknown) => {
        if (isAppError(error, 'rate-limited')) response.setHeader('retry-after', String(error.details['seconds'] ?? 60));
        next(error);
      },
    );
  };
}
