import type { RequestHandler } from 'express';
import type { Env } from '#app/lib/env.server.ts';

/**
 * Refuses requests that change something and were made by another site, on pages and resource routes alike. Browsers say
 * where a request comes from in `Sec-Fetch-Site`; older ones in `Origin`. A request without either is not from a browser
 * that holds somebody's cookies.
 */
export function refuseCrossSite({ publicUrl }: Pick<Env, 'publicUrl'>): RequestHandler {
  const own = new URL(publicUrl).origin;
  return (request, response, next) => {
    if (safeMethods.has(request.method)) return next();
    const site = request.get('sec-fetch-site');
    const origin = request.get('origin');
    const host = request.get('host');
    const isOwn =
      site === undefined
        ? origin === undefined || origin === own || (host !== undefined && new Set([`http://${host}`, `https://${host}`]).has(origin))
        : site === 'same-origin' || site === 'none';
    if (isOwn) return next();
    response.locals['errorCode'] = 'cross-site';
    response.status(403);
    next(new CrossSiteError());
  };
}

export class CrossSiteError extends Error {
  readonly status = 403;
}

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
