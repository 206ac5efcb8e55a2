import type { RequestHandler } from 'express';
import type { Env } from '#app/lib/env.server.ts';
import { AppError } from '#app/lib/errors.ts';

/**
 * Refuses requests that change something and were made by another site, on pages and resource routes alike. Browsers say
 * where a request comes from in `Sec-Fetch-Site`; older ones in `Origin`. A request without either is not from a browser
 * that holds somebody's cookies.
 */
export function refuseCrossSite({ publicUrl }: Pick<Env, 'publicUrl'>): RequestHandler {
  const own = new URL(publicUrl).origin;
  return (request, _response, next) => {
    if (isSafe(request.method)) return next();
    const site = request.get('sec-fetch-site');
    const origin = request.get('origin');
    const isOwn =
      site === undefined
        ? origin === undefined || origin === own || isSameHost(origin, request.get('host'))
        : site === 'same-origin' || site === 'none';
    // Under a policy of no referrer a browser calls a form's own origin 'null', which Remix takes for another site.
    if (isOwn && origin === 'null') delete request.headers.origin;
    next(isOwn ? undefined : new AppError('cross-site', 'an unsafe request of another site'));
  };
}

/** Methods that change nothing (RFC 9110, 9.2.1). */
export const isSafe = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);

/** A portal that is also reached by another name, such as an address in the house. A browser cannot make up either. */
function isSameHost(origin: string, host: string | undefined): boolean {
  return host !== undefined && [`http://${host}`, `https://${host}`].includes(origin);
}
