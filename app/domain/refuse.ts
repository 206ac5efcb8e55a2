import { AppError, type AppErrorCode } from '#app/lib/errors.ts';
import { hasEnded, type State } from './state.ts';

/** Throws; an expression, so that a rule reads as one line. */
export function refuse(code: AppErrorCode, details: Record<string, string | number> = {}): never {
  throw new AppError(code, code, { details });
}

/** Goes on only while the parties are being asked. */
export function mustBeSent(state: State): void {
  if (hasEnded(state)) refuse('document-ended', { phase: state.phase });
  if (state.phase !== 'sent') refuse('not-allowed-in-state', { phase: state.phase });
}

/** Whether a text is a moment as events hold it: ISO 8601, UTC, milliseconds. */
export function isInstant(text: string): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text && /^\d{4}-/.test(text);
}
