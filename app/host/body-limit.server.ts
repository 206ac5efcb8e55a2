import type { RequestHandler } from 'express';
import { AppError } from '#app/lib/errors.ts';
import { largestBody, largestForm } from '#app/lib/read-form.server.ts';

/**
 * Refuses a body that is too large: at once where it says so itself, else as soon as it has shown itself to be. Counted
 * as it comes in, so that nobody has to hold what nobody wants.
 */
export function limitBodies(): RequestHandler {
  return (request, response, next) => {
    const limit = request.is('multipart/form-data') ? largestBody : largestForm;
    const tooLarge = () => {
      // Whoever still sends is not listened to any more.
      response.setHeader('connection', 'close');
      response.on('finish', () => request.destroy());
      next(new AppError('too-large', 'a body is too large', { details: { megabytes: limit / 1024 / 1024 } }));
    };
    if (Number(request.get('content-length') ?? 0) > limit) return tooLarge();
    let size = 0;
    const push = request.push.bind(request);
    request.push = (chunk: Buffer | null, ...rest) => {
      const before = size;
      size += chunk?.length ?? 0;
      if (size <= limit) return push(chunk, ...rest);
      if (before <= limit) tooLarge();
      return false;
    };
    next();
  };
}
