import type { LetterRef } from '#app/domain/events.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { partyOf } from '#app/domain/state.ts';
import { deadlineOf } from '#app/domain/turn.ts';
import { AppError } from '#app/lib/errors.ts';
import { formatDate, formatDay } from '#app/lib/format-date.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import type { LetterSheet } from '#app/pdf/letter/letter-sheet.server.tsx';
import { changeRecord } from '#app/record/change-record.server.ts';
import { composeRecord, type ComposedRecord } from '#app/record/compose-record.server.ts';
import { loadRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { readBlob, storeFile } from '#app/record/stored-files.server.ts';

/**
 * Makes the letter that a party gets instead of a mail. Its link and code are in nothing else from here on.
 *
 * @throws AppError `changed-meanwhile` when the link was replaced, `worker-unavailable`, `storage-unavailable`
 */
export async function writeLetter(
  services: Services,
  target: { organisationId: string; id: string },
  letter: LetterRef,
): Promise<void> {
  const loaded = await loadRecord(services, target.organisationId, target.id);
  const composed = await composeRecord(services, loaded);
  const { bytes } = await services.pdf.renderLetter(describe(services, loaded, composed, letter));
  const sha256 = sha256Hex(bytes);
  const blobId = await storeFile(loaded, bytes);
  const { partyId } = letter;
  const n = letter.letter === 'copy' ? 0 : letter.link;
  await changeRecord(services, target, { kind: 'system' }, ({ record }) => ({
    command: { type: 'recordLetterMade', ...letter, sha256 },
    set: () => ({
      files: [
        ...record.files,
        { kind: 'letter', n, partyId, blobId, sha256, size: bytes.length, at: services.clock() },
      ],
    }),
  }));
}

/** The newest letter to a party. @throws AppError `not-found` while there is none, `broken-record` */
export async function readLetter(loaded: LoadedRecord, partyId: string): Promise<Uint8Array> {
  const party = partyOf(loaded.state, partyId);
  const n = party?.copyLetter ? 0 : party?.letter?.link;
  const isCurrent = n === 0 || (n !== undefined && n === party?.link);
  const file = loaded.record.files.findLast(
    (one) => one.kind === 'letter' && one.partyId === partyId && one.n === n,
  );
  if (!isCurrent || !file) throw new AppError('not-found');
  const bytes = await readBlob(loaded, file.blobId);
  if (sha256Hex(bytes) !== file.sha256) throw new AppError('broken-record', 'a stored file has other bytes');
  return bytes;
}

function describe(
  services: Services,
  { record, state, secrets, keys }: LoadedRecord,
  { template, organisation, parties }: ComposedRecord,
  letter: LetterRef,
): LetterSheet {
  const { partyId } = letter;
  const stored = record.parties.find((one) => one.partyId === partyId);
  const person = parties.find((one) => one.partyId === partyId)?.person;
  const link = letter.letter === 'copy' ? stored?.copyLink : stored?.link;
  if (!person || !link) throw new AppError('not-found');
  if (letter.letter === 'invitation' && stored?.link?.n !== letter.link)
    throw new AppError('changed-meanwhile', 'the link was replaced');
  if (!link.sealedToken || !link.sealedCode) throw new AppError('changed-meanwhile', 'the letter is made');
  const t = wordsOf('mail');
  const { name, country, contact, timeZone } = organisation;
  const values = {
    organisation: name,
    title: template.title,
    deadline: formatDate(new Date(deadlineOf(state) ?? state.deadline ?? 0), timeZone),
    phone: contact.phone ?? '',
    email: contact.email ?? '',
  };
  const on = localDateOf(services.clock(), timeZone);
  const kind = letter.letter;
  const hasSms = partyOf(state, partyId)?.channel === 'sms';
  const help = contact.phone ? 'helpPhone' : contact.email ? 'helpEmail' : 'help';
  return {
    organisation: { name, country },
    contact: [contact.phone ?? '', contact.email ?? ''].filter(Boolean),
    window: organisation.settings.letterWindow ?? 'right',
    address: [person.name, ...(person.postal ?? '').split('\n')].map((line) => line.trim()).filter(Boolean),
    on,
    date: formatDay(on),
    reference: record.reference,
    subject: t(`letter.${kind}.subject`, values),
    greeting: t('greeting', { firstName: person.firstName }),
    lines: [
      t(`letter.${kind}.ask`, values),
      ...(kind === 'invitation' ? [...template.mail.invitation.lines, t('letter.deadline', values)] : []),
    ],
    scan: t('letter.scan'),
    url: `${services.publicUrl}/t/${secrets.openToken(partyId, link.sealedToken)}`,
    type: t('letter.type'),
    typedUrl: `${services.publicUrl.replace(/^https?:\/\//, '')}/brief`,
    codeLabel: t('letter.codeLabel'),
    code: secrets.openCode(partyId, link.sealedCode),
    after: [t(hasSms ? 'letter.sms' : 'letter.own'), t(`letter.${help}`, values)],
    closing: t('closing'),
    documentId: sha256Hex(`${keys.salt}:${partyId}:${kind}:${link.hash}`).slice(0, 32),
  };
}
