/**
 * What can go wrong for a reason the program knows. The code is for programs and locale files
 * (`errors.<code>`), never shown; the message is for logs and holds no personal data.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: AppErrorCode;
  /** Facts that the page may show, e.g. `{ field: 'email' }`; never personal data. */
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: AppErrorCode, message: string = code, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}

export interface AppErrorOptions {
  details?: Record<string, string | number>;
  cause?: unknown;
}

/** Every code with the HTTP status it becomes; mapped here once. */
export const httpStatusOf = {
  'invalid-input': 400,
  'not-signed-in': 403,
  forbidden: 403,
  'cross-site': 403,
  'not-found': 404,
  conflict: 409,
  'changed-meanwhile': 409,
  'not-allowed-in-state': 409,
  'already-signed': 409,
  'out-of-turn': 409,
  'mandate-missing': 409,
  'on-hold': 409,
  'held-back': 409,
  'not-needed': 410,
  'link-used': 410,
  'link-replaced': 410,
  'not-yours': 410,
  'link-expired': 410,
  'document-ended': 410,
  destroyed: 410,
  'too-large': 413,
  'unreadable-file': 400,
  'unreadable-pdf': 400,
  'wrong-code': 400,
  'code-expired': 400,
  'too-many-tries': 429,
  'rate-limited': 429,
  'broken-record': 500,
  unexpected: 500,
  'engine-unavailable': 503,
  'mail-unavailable': 503,
  'mail-refused': 503,
  'time-stamp-unavailable': 503,
  'storage-unavailable': 503,
  'worker-unavailable': 503,
} as const;

export type AppErrorCode = keyof typeof httpStatusOf;

export function isAppError(error: unknown, code?: AppErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}
