import { sendCode } from '#app/documents/party/send-code.server.ts';
import type { PartyVisit } from '#app/documents/party/party-session.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import type { Portal } from '#app/services.server.ts';

/** What the page with the code says about what became of it. */
export type CodeNotice = (typeof notices)[number];

const notices = ['verstuurd', 'onderweg', 'mislukt', 'te-vaak', 'brief'] as const;

/**
 * Sends a code, and says kindly what became of it: that it could not be sent is no reason to lose the page.
 *
 * @returns what to put behind the address of the page with the code: `?code=verstuurd`
 * @throws AppError what the document's state forbids
 */
export async function sendCodeFor(portal: Portal, visit: PartyVisit): Promise<`?code=${CodeNotice}`> {
  try {
    await portal.limits.check('codeAsk', visit.id, visit.partyId);
    const { channel, isNew } = await sendCode(portal, visit);
    if (channel === 'letter') return '?code=brief';
    if (!isNew) return '?code=onderweg';
    await portal.limits.consume('codeAsk', visit.id, visit.partyId);
    return '?code=verstuurd';
  } catch (error) {
    if (isAppError(error, 'rate-limited')) return '?code=te-vaak';
    if (isAppError(error, 'mail-unavailable') || isAppError(error, 'mail-refused')) return '?code=mislukt';
    throw error;
  }
}

/** What the address says, if it says anything. */
export function noticeIn(request: Request): CodeNotice | null {
  const said = new URL(request.url).searchParams.get('code');
  return notices.find((notice) => notice === said) ?? null;
}
