import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { AppError } from '#app/lib/errors.ts';
import { codeMail, codeSms } from '#app/mail/messages/code.server.ts';
import { OwnVisits, type OwnVisitRecord } from '#app/models/own-visit.server.ts';
import { findCode, replaceCode, spendCode, takeCodeTry } from '#app/models/party-code.server.ts';
import type { Services } from '#app/record/services.ts';
import { codeMinutes, codeTries, hashCode } from '../party/send-code.server.ts';
import { startVisit } from './own-link.server.ts';
import { findOwnDocuments } from './own-documents.server.ts';

/**
 * Sends the code that opens somebody's own page: to the phone of the newest document that has one, else by mail.
 *
 * @throws AppError `mail-unavailable`, `mail-refused`, `not-found` when nothing is left of them
 */
export async function sendOwnCode(services: Services, visit: OwnVisitRecord): Promise<void> {
  const found = await findOwnDocuments(services, visit, { isAnyPhone: true });
  const own = found.find(({ channel }) => channel === 'sms') ?? found[0];
  if (!own) throw new AppError('not-found');
  const { person, channel, organisation } = own;
  const now = services.clock();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const salt = randomBytes(16).toString('hex');
  const expiresAt = new Date(now.getTime() + codeMinutes * 60_000);
  await replaceCode({
    _id: codeId(visit),
    hash: hashCode(code, salt),
    salt,
    tries: 0,
    sentAt: now,
    expiresAt,
  });
  const phoneHash = channel === 'sms' ? own.phoneHash : null;
  await OwnVisits.updateOne({ _id: visit._id }, { $set: { phoneHash } });
  const messageId = `code.${randomBytes(12).toString('hex')}@${new URL(services.publicUrl).hostname}`;
  const input = { organisation, code, minutes: codeMinutes };
  if (channel === 'sms' && services.sms && person.phone) {
    await services.sms.send({ to: person.phone, text: codeSms(input), messageId });
    return;
  }
  if (!person.email) throw new AppError('mail-unavailable');
  const { firstName } = person;
  await services.mailer.send({ to: person.email, messageId, ...codeMail({ ...input, firstName }) });
}

/**
 * @param typed as typed: spaces do not count
 * @returns the secret under which the visit goes on: one caught before is worth nothing
 * @throws AppError `wrong-code`, `code-expired`, `too-many-tries`
 */
export async function checkOwnCode(
  services: Services,
  visit: OwnVisitRecord,
  typed: string,
): Promise<string> {
  const id = codeId(visit);
  const digits = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) throw new AppError('wrong-code', 'not six digits');
  const now = services.clock();
  const code = await takeCodeTry(id, codeTries, now);
  if (!code) {
    const last = await findCode(id);
    throw new AppError(last && last.expiresAt > now ? 'too-many-tries' : 'code-expired');
  }
  const isSame = timingSafeEqual(Buffer.from(hashCode(digits, code.salt)), Buffer.from(code.hash));
  if (!isSame) throw new AppError('wrong-code', 'another', { details: { left: codeTries - code.tries } });
  if (!(await spendCode(id, code.hash))) throw new AppError('code-expired');
  const { addressHashes, phoneHash } = visit;
  const secret = await startVisit(services, { addressHashes, phoneHash, identifiedAt: now });
  await OwnVisits.deleteOne({ _id: visit._id });
  return secret;
}

const codeId = ({ _id }: Pick<OwnVisitRecord, '_id'>) => `own:${_id}`;
