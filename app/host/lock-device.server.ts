import type { RequestHandler } from 'express';
import { findTurn } from '#app/auth/device-turn.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { readTurnCookie, writeTurnCookie } from '#app/auth/turn-cookie.server.ts';
import { AppError } from '#app/lib/errors.ts';
import type { Portal } from '#app/services.server.ts';
import { isSafe } from './cross-site.server.ts';

/**
 * A device that staff gave to a party opens only its own page and the document that is signed on it: no page of staff, no
 * page to sign in, nothing of anybody else, whatever address is typed. When the device was not touched for long, it
 * says so, and is an ordinary device again on which nobody is signed in.
 */
export function lockDevices(portal: Portal): RequestHandler {
  return (request, response, next) => {
    const secret = readTurnCookie(request.headers.cookie);
    if (secret === null) return next();
    findTurn(portal, secret).then((turn) => {
      if (turn === null) response.append('set-cookie', writeTurnCookie(portal.publicUrl, ''));
      // As the router reads it: without steps up.
      const { pathname } = new URL(request.originalUrl, portal.publicUrl);
      if (turn === null ? isAtDevice(pathname) : isOpen(pathname, turn.reference)) return next();
      if (!isSafe(request.method)) return next(new AppError('forbidden', 'on a locked device'));
      response.redirect(303, turn === null ? '/toestel?tijd' : '/toestel');
    }, next);
  };
}

const isAtDevice = (path: string) => path === '/toestel' || path === '/toestel.data' || path === '/taal';

function isOpen(path: string, reference: string): boolean {
  const home = stepPath(reference, 'start');
  return isAtDevice(path) || path === home || path === `${home}.data` || path.startsWith(`${home}/`);
}
