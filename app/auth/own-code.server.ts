import { data } from '@remix-run/node';
import { sendOwnCode } from '#app/documents/own/own-code.server.ts';
import { httpStatusOf, isAppError, type AppError } from '#app/lib/errors.ts';
import type { OwnVisitRecord } from '#app/models/own-visit.server.ts';
import type { Portal } from '#app/services.server.ts';

/** Sends a code and says what became of it, as part of the address of the page with the code. */
export async function sendCodeForOwn(portal: Portal, visit: OwnVisitRecord): Promise<string> {
  try {
    await portal.limits.consume('codeAsk', 'own', ...visit.addressHashes);
    await sendOwnCode(portal, visit);
    return '?code=verstuurd';
  } catch (error) {
    if (isAppError(error, 'rate-limited')) return '?code=te-vaak';
    if (isAppError(error, 'mail-unavailable') || isAppError(error, 'mail-refused')) return '?code=mislukt';
    throw error;
  }
}

/** A refused code as a problem of the page; any other error goes on. */
export function refusedCode(error: unknown) {
  if (!isAppError(error) || !codes.includes(error.code)) throw error;
  return data({ problems: [problemOf(error)] }, { status: httpStatusOf[error.code] });
}

const codes: readonly string[] = ['wrong-code', 'code-expired', 'too-many-tries', 'rate-limited'];

interface CodeProblem {
  /** Words of the pages of parties, under `errors`. */
  key: string;
  field: 'code';
  values?: { count: number };
}

function problemOf({ code, details }: AppError): CodeProblem {
  const { left, seconds } = details;
  if (code === 'rate-limited') {
    return { key: code, field: 'code', values: { count: Math.max(1, Math.ceil(Number(seconds) / 60)) } };
  }
  if (code !== 'wrong-code') return { key: code, field: 'code' };
  if (left === undefined) return { key: 'code-shape', field: 'code' };
  if (left === 0) return { key: 'too-many-tries', field: 'code' };
  return { key: 'wrong-code-left', field: 'code', values: { count: Number(left) } };
}
