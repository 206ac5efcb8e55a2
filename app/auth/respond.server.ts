import { AppError, httpStatusOf } from '#app/lib/errors.ts';
import { asKnownError } from '#app/lib/known-error.server.ts';
import { currentRequestId } from '#app/lib/log.server.ts';
import { getServices } from '#app/services.server.ts';

/** What an error page may know. */
export interface ErrorAnswer {
  status: number;
  code: string;
  /** Never personal data. */
  details: Readonly<Record<string, string | number>>;
  requestId: string;
}

/**
 * Wraps a loader or action, so that every error becomes the page for its status. What nobody foresaw is logged here,
 * because what leaves here is an answer and no error any more.
 */
export function answering<A, R>(work: (args: A) => Promise<R>): (args: A) => Promise<R> {
  return async (args) => {
    try {
      return await work(args);
    } catch (error) {
      throw toResponse(error);
    }
  };
}

/** The answer for an error: its status, its code and the id under which the log knows the request; no words of it. */
export function toResponse(error: unknown): Response {
  if (error instanceof Response) return error;
  const known = asKnownError(error);
  const code = known instanceof AppError ? known.code : 'unexpected';
  if (code === 'unexpected') getServices().log.error({ error }, 'a request failed');
  const details = known instanceof AppError ? known.details : {};
  const status = httpStatusOf[code];
  const answer: ErrorAnswer = { status, code, details, requestId: currentRequestId() ?? '' };
  const { seconds } = details;
  return Response.json(answer, {
    status,
    headers: seconds === undefined ? {} : { 'retry-after': String(seconds) },
  });
}
