import { data } from '@remix-run/node';
import { AppError, httpStatusOf, type AppErrorCode } from '#app/lib/errors.ts';
import type { Problem } from './problem.ts';

/** The form again, with what is wrong with it. @param typed what stands in its fields again */
export function refuse(problems: readonly Problem[], status = 400, typed: Record<string, string> = {}) {
  return data({ problems, typed }, { status });
}

/**
 * The form again after a refusal that the person can do something about; any other error goes on.
 *
 * @param fields beside which field each expected error is said; its words are those of the code
 */
export function refusal(error: unknown, fields: Partial<Record<AppErrorCode, string>>) {
  const code = error instanceof AppError ? error.code : undefined;
  const field = code && fields[code];
  if (!(error instanceof AppError) || field === undefined) throw error;
  const minutes = Math.max(1, Math.ceil(Number(error.details['seconds'] ?? 60) / 60));
  return refuse([{ field, words: error.code, values: { count: minutes } }], httpStatusOf[error.code]);
}
