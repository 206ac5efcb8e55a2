import mongoose from 'mongoose';
import { asAppError } from './db.server.ts';
import { AppError, httpStatusOf } from './errors.ts';

/** The error that it is for people: input that nothing could be made of is theirs, an engine that is away is not. */
export function asKnownError(error: unknown): unknown {
  if (isUnreadable(error))
    return new AppError('invalid-input', 'a body or a value cannot be read', { cause: error });
  return asAppError(error);
}

/** @returns the HTTP status for an error, always one that has a page */
export function statusOf(error: unknown): number {
  if (error instanceof AppError) return httpStatusOf[error.code];
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return statuses.has(status) ? status : 500;
}

/** What may be told of an error. */
export function asFacts(error: unknown): Pick<AppError, 'code' | 'details'> {
  return error instanceof AppError ? error : { code: 'unexpected', details: {} };
}

const statuses: ReadonlySet<number> = new Set(Object.values(httpStatusOf));

/** A value of the wrong kind in a query, a form or JSON that is none, an address with broken escapes. */
function isUnreadable(error: unknown): boolean {
  if (error instanceof mongoose.Error.CastError || error instanceof URIError) return true;
  if (error instanceof SyntaxError) return /JSON/.test(error.message);
  return (
    error instanceof TypeError && /FormData|Content-Type|multipart|boundary|Invalid URL/i.test(error.message)
  );
}
