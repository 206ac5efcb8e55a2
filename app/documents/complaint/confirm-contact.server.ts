import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { AppError } from '#app/lib/errors.ts';
import { complaintMail } from '#app/mail/messages/complaint.server.ts';
import type { ComplaintRecord } from '#app/models/complaint.server.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { findCode, replaceCode, spendCode, takeCodeTry } from '#app/models/party-code.server.ts';
import type { Services } from '#app/record/services.ts';
import { hashCode } from '../party/send-code.server.ts';
import { changeComplaint, openComplaint } from './open-complaint.server.ts';

const codeMinutes = 30;
const codeTries = 5;

/**
 * Sends a code to the address that whoever filed a complaint gave: until they type it, nothing else goes there.
 *
 * @throws AppError `not-allowed-in-state` without an address to confirm, `mail-unavailable`, `mail-refused`
 */
export async function sendContactCode(services: Services, record: ComplaintRecord): Promise<void> {
  const { contact } = await openComplaint(services, record);
  const organisation = await findOrganisation(record.organisationId);
  if (!contact || !organisation || record.contactConfirmedAt)
    throw new AppError('not-allowed-in-state', 'no address to confirm');
  const now = services.clock();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const salt = randomBytes(16).toString('hex');
  const id = codeIdOf(record);
  const hash = hashCode(code, salt);
  const expiresAt = new Date(now.getTime() + codeMinutes * 60_000);
  await replaceCode({ _id: id, hash, salt, tries: 0, sentAt: now, expiresAt });
  const { hostname } = new URL(services.publicUrl);
  const mail = complaintMail('code', {
    organisation,
    firstName: contact.firstName,
    url: `${services.publicUrl}/klacht/volgen`,
    reference: record.reference,
    due: null,
    code,
    minutes: codeMinutes,
  });
  const messageId = `complaint.${randomBytes(12).toString('hex')}@${hostname}`;
  await services.mailer.send({ to: contact.email, messageId, ...mail });
}

/**
 * Compares what was typed with the code; each comparison costs a try. From here on answers go by mail too.
 *
 * @throws AppError `wrong-code` (details.left), `code-expired`, `too-many-tries`
 */
export async function confirmContact(
  services: Services,
  record: ComplaintRecord,
  typed: string,
): Promise<void> {
  if (record.contactConfirmedAt) return;
  const id = codeIdOf(record);
  const digits = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) throw new AppError('wrong-code', 'not six digits');
  const now = services.clock();
  const code = await takeCodeTry(id, codeTries, now);
  if (!code) {
    const dead = await findCode(id);
    throw new AppError(dead && dead.expiresAt > now ? 'too-many-tries' : 'code-expired');
  }
  if (!timingSafeEqual(Buffer.from(hashCode(digits, code.salt)), Buffer.from(code.hash)))
    throw new AppError('wrong-code', 'another code', { details: { left: codeTries - code.tries } });
  if (!(await spendCode(id, code.hash))) throw new AppError('code-expired');
  await changeComplaint(services, record, () => ({
    entries: [{ kind: 'confirmed', staffId: null }],
    set: { contactConfirmedAt: now },
    work: ['receipt'],
  }));
}

const codeIdOf = ({ _id }: ComplaintRecord): string => `complaint:${_id}`;
