import type { DocumentEvent, StoredEvent } from '#app/domain/events.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { organisationField } from '#app/forms/content/organisation-field.ts';
import { AppError } from '#app/lib/errors.ts';
import { formatDay } from '#app/lib/format-date.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import type { WithdrawalSheet } from '#app/pdf/withdrawal-sheet.server.tsx';
import { changeRecord } from '#app/record/change-record.server.ts';
import { composeRecord, type ComposedRecord } from '#app/record/compose-record.server.ts';
import { consentsIn } from '#app/record/consents.ts';
import { loadRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { storeFile } from '#app/record/stored-files.server.ts';
import { momentInWords } from '../in-words.ts';

interface Target {
  organisationId: string;
  id: string;
}

/**
 * Makes the page about one act of withdrawing consent, with the organisation's own seal.
 *
 * @throws AppError `worker-unavailable`, `time-stamp-unavailable`, `storage-unavailable`: tried again later
 */
export async function sealWithdrawal(services: Services, target: Target, number: number): Promise<void> {
  const loaded = await loadRecord(services, target.organisationId, target.id);
  const composed = await composeRecord(services, loaded);
  const { organisation } = composed;
  const { bytes: page } = await services.pdf.renderWithdrawal(describe(loaded, composed, number));
  const t = wordsOf('pdf');
  const now = services.clock();
  const { bytes: signed } = await services.seal.sign({
    pdf: page,
    field: organisationField,
    commonName: organisation.name,
    organisation: organisation.name,
    reason: t('seal.reason.withdrawal'),
    lines: [t('seal.by', { name: organisation.name }), momentInWords(now, organisation.timeZone)],
    certify: true,
    at: now.toISOString(),
  });
  const { bytes } = await services.seal.preserve(signed);
  const sha256 = sha256Hex(bytes);
  const blobId = await storeFile(loaded, bytes);
  await changeRecord(services, target, { kind: 'system' }, ({ record }) => ({
    command: { type: 'recordWithdrawalSealed', number, sha256 },
    set: () => ({
      files: [
        ...record.files,
        { kind: 'withdrawal', n: number, blobId, sha256, size: bytes.length, at: services.clock() },
      ],
    }),
  }));
}

function describe(loaded: LoadedRecord, composed: ComposedRecord, number: number): WithdrawalSheet {
  const { template, organisation, context, parties } = composed;
  const act = loaded.state.withdrawals.find((one) => one.number === number);
  const event = actEvent(loaded, number);
  if (!act || !event) throw new AppError('not-found');
  const isOfAct = new Set(act.consents.map(({ purpose, recipient }) => `${purpose}:${recipient}`));
  const given = consentsIn(loaded, composed);
  const taken = given.filter(({ key }) => isOfAct.has(key));
  const purposes = [...new Set(taken.map(({ purpose }) => purpose.label))];
  const t = wordsOf('pdf');
  const { told } = event.data;
  return {
    reference: loaded.record.reference,
    number,
    title: template.title,
    organisation: { name: organisation.name, country: organisation.country },
    name: parties.find(({ partyId }) => partyId === act.partyId)?.person.name ?? '',
    at: momentInWords(act.at, organisation.timeZone),
    on: localDateOf(act.at, organisation.timeZone),
    how: told
      ? t('withdrawal.told', { way: t(`withdrawal.ways.${told.how}`), day: formatDay(told.on) })
      : t('withdrawal.self'),
    items: purposes.map((purpose) => ({
      purpose,
      recipients: taken
        .filter((one) => one.purpose.label === purpose)
        .map(({ recipient }) => recipient.name)
        .join(', '),
    })),
    confirmBy: formatDay(act.confirmBy),
    isAll: given.every(({ withdrawnAt }) => withdrawnAt !== null && withdrawnAt <= act.at),
    hash: event.hash,
    verifyUrl: context.verifyUrl,
  };
}

function actEvent({ record }: LoadedRecord, number: number): StoredEvent<'consentWithdrawn'> | undefined {
  for (const event of record.events as DocumentEvent[])
    if (event.type === 'consentWithdrawn' && event.data.number === number) return event;
  return undefined;
}
