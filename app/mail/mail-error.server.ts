import { safeResponse } from '#app/domain/mails.ts';
import { AppError } from '#app/lib/errors.ts';

/**
 * What a failed delivery means. Permanent is only what the server says of this mail or this address: 5xx after MAIL
 * FROM (RFC 5321, 4.2.1). A server that is away, says "later" (4xx) or refuses our own password may be well tomorrow.
 * The server's words stay out of it: they repeat addresses.
 */
export function mailError(error: unknown): AppError {
  const { responseCode, response, code } = error as {
    responseCode?: unknown;
    response?: unknown;
    code?: unknown;
  };
  const status = typeof response === 'string' ? safeResponse(response) : '';
  const isPermanent =
    typeof responseCode === 'number' && responseCode >= 500 && aboutThisMail.has(String(code));
  const isNoAddress = code === 'EENVELOPE' && responseCode === undefined;
  if (isPermanent || isNoAddress) {
    return new AppError('mail-refused', 'the mail server refused a mail', {
      details: { status: status || '550' },
    });
  }
  return new AppError('mail-unavailable', 'the mail server did not take a mail', {
    details: { status: status || (typeof code === 'string' ? code : 'unknown') },
  });
}

const aboutThisMail = new Set(['EENVELOPE', 'EMESSAGE']);
