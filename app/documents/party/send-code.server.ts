import { createHmac, randomBytes, randomInt } from 'node:crypto';
import type { Channel } from '#app/domain/events.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { codeMail, codeSms } from '#app/mail/messages/code.server.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { findCode, replaceCode, spendCode } from '#app/models/party-code.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { codeChannel } from '../code-channel.ts';
import type { PartyVisit } from './party-session.server.ts';

export const codeMinutes = 10;
export const codeTries = 5;
/** Asking again sooner than this sends nothing: the first code is still on its way. */
const pauseSeconds = 30;

/**
 * Sends a six-digit code to the party's second channel. The one before it stops working.
 *
 * @returns the channel; `isNew` is false when one was sent a moment ago
 * @throws AppError `mail-unavailable`, `mail-refused`, and what the document's state forbids
 */
export async function sendCode(
  services: Services,
  visit: PartyVisit,
): Promise<{ channel: Channel; isNew: boolean }> {
  const { loaded, partyId, link } = visit;
  const party = loaded.record.parties.find((candidate) => candidate.partyId === partyId);
  const organisation = await findOrganisation(visit.organisationId);
  if (!party?.person || !organisation) throw new AppError('not-found');
  const person = loaded.secrets.openPerson(partyId, party.person);
  const channel =
    loaded.state.parties.find((p) => p.partyId === partyId)?.channel ?? codeChannel(services, person);
  // The letter has it already.
  if (channel === 'letter') return { channel, isNew: false };
  const id = codeId(visit);
  const now = services.clock();
  const sentBefore = await findCode(id);
  if (sentBefore && isMomentAgo(sentBefore.sentAt, now)) return { channel, isNew: false };

  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const salt = randomBytes(16).toString('hex');
  const expiresAt = new Date(now.getTime() + codeMinutes * 60_000);
  const hash = hashCode(code, salt);
  await replaceCode({ _id: id, hash, salt, tries: 0, sentAt: now, expiresAt });
  const mail = { organisation, code, minutes: codeMinutes };
  const { response } = await deliver(services, channel, person, mail).catch(async (error: unknown) => {
    // Nobody has this code, so asking again must not wait for it.
    await spendCode(id, hash);
    if (link > 0 && isAppError(error, 'mail-refused')) await recordRefusal(services, visit, channel, error);
    throw error;
  });
  if (link > 0) {
    await changeRecord(services, visit, { kind: 'party', id: partyId }, () => ({
      command: { type: 'recordCodeSent', partyId, link, channel, response },
    }));
  }
  return { channel, isNew: true };
}

/** The number or address is wrong, and only the sender can mend that: it is on their page. */
async function recordRefusal(
  services: Services,
  visit: PartyVisit,
  channel: Channel,
  { details }: AppError,
): Promise<void> {
  const { partyId, link } = visit;
  const response = String(details['status'] ?? '');
  await changeRecord(services, visit, { kind: 'system' }, () => ({
    command: {
      type: 'recordMail',
      mail: { mail: 'code', partyId, link },
      outcome: 'refused',
      response,
      ...(channel === 'sms' && { by: 'sms' as const }),
    },
  }));
}

/** A code from the future was sent before the clock was put back: nobody is to wait until it is that late again. */
function isMomentAgo(sentAt: Date, now: Date): boolean {
  const ms = now.getTime() - sentAt.getTime();
  return ms >= 0 && ms < pauseSeconds * 1000;
}

/** A code counts for one party of one document. */
export const codeId = ({ id, partyId }: Pick<PartyVisit, 'id' | 'partyId'>): string => `${id}:${partyId}`;

export const hashCode = (code: string, salt: string): string =>
  createHmac('sha256', salt).update(code).digest('hex');

async function deliver(
  services: Services,
  channel: Channel,
  person: { firstName: string; email: string | null; phone: string | null },
  input: Parameters<typeof codeSms>[0],
): Promise<{ response: string }> {
  const messageId = `code.${randomBytes(12).toString('hex')}@${new URL(services.publicUrl).hostname}`;
  if (channel === 'sms') {
    if (!services.sms || !person.phone) throw new AppError('mail-unavailable');
    return services.sms.send({ to: person.phone, text: codeSms(input), messageId });
  }
  if (!person.email) throw new AppError('mail-unavailable');
  const { firstName } = person;
  return services.mailer.send({ to: person.email, messageId, ...codeMail({ ...input, firstName }) });
}
