import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Env } from '#app/lib/env.server.ts';

/**
 * Headers on every answer. Scripts and style elements run only with this answer's nonce; nothing is loaded from
 * elsewhere, and no other site may frame a page.
 */
export function securityHeaders({ publicUrl }: Pick<Env, 'publicUrl'>): RequestHandler {
  const isSecure = publicUrl.startsWith('https://');
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        styleSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        // Only attributes: parts of the design system set a width or a colour on an element.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
  return (request, response, next) => {
    response.locals['nonce'] = randomBytes(18).toString('base64');
    // What a page shows is for one person and one moment; static files set their own.
    response.setHeader('cache-control', 'no-store');
    response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
    headers(request, response, next);
  };
}

function nonceOf(response: object): string {
  return String((response as { locals: Record<string, unknown> }).locals['nonce']);
}
