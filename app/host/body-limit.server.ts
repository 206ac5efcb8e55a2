import type { RequestHandler } from 'express';

/** The largest body of a form, bytes; a file to verify or sign is the largest thing anybody sends. */
export const largestBody = 32 * 1024 * 1024;
const largestForm = 2 * 1024 * 1024;

/** Refuses a body that is too large: at once where it says so itself, else as soon as it has shown itself to be. */
export function limitBodies(): RequestHandler {
  return (request, _response, next) => {
    const limit = request.is('multipart/form-data') ? largestBody : largestForm;
    if (Number(request.get('content-length') ?? 0) > limit) return next(new BodyTooLargeError());
    let size = 0;
    const push = request.push.bind(request);
    // Counted as it comes in, so that nobody has to hold what nobody wants.
    request.push = (chunk: Buffer | null, ...rest) => {
      size += chunk?.length ?? 0;
      if (size > limit) {
        request.destroy(new BodyTooLargeError());
        return false;
      }
      return push(chunk, ...rest);
    };
    next();
  };
}

export class BodyTooLargeError extends Error {
  readonly status = 413;
}
