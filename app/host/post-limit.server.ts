import type { RequestHandler } from 'express';
import type { Portal } from '#app/services.server.ts';
import { isSafe } from './cross-site.server.ts';

/** Holds back an address that posts without end. The engine counts, so the limit holds over all processes. */
export function limitPosts({ limits }: Pick<Portal, 'limits'>): RequestHandler {
  return (request, _response, next) => {
    if (isSafe(request.method)) return next();
    limits.consume('post', request.ip ?? '').then(() => next(), next);
  };
}
