import type { State } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import { formatDay } from '#app/lib/format-date.ts';
import { findDocumentByWithdrawalLink } from '#app/models/document-store.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { consentsIn } from '#app/record/consents.ts';
import { openRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { momentInWords } from '../in-words.ts';

/** What a recipient sees behind the link in the mail: what stops, for whom, until when to say so. */
export interface WithdrawalNotice {
  organisation: { name: string; contact: { email: string | null; phone: string | null } };
  reference: string;
  /** The organisation that must stop. */
  recipient: string;
  /** Whose consent it was. */
  person: string;
  at: string;
  confirmBy: string;
  purposes: { id: string; label: string }[];
  isConfirmed: boolean;
}

/** Changes nothing, however often it is fetched. @throws AppError `not-found`, `destroyed` */
export async function viewWithdrawal(services: Services, token: string): Promise<WithdrawalNotice> {
  const { loaded, act, recipient } = await findNotice(services, token);
  const composed = await composeRecord(services, loaded);
  const { organisation, parties } = composed;
  const isOfAct = new Set(act.consents.map((one) => `${one.purpose}:${one.recipient}`));
  const mine = consentsIn(loaded, composed).filter(
    (one) => one.recipient.commitment === recipient && isOfAct.has(one.key),
  );
  return {
    organisation: { name: organisation.name, contact: { ...organisation.contact } },
    reference: loaded.record.reference,
    recipient: mine[0]?.recipient.name ?? '',
    person: parties.find(({ partyId }) => partyId === act.partyId)?.person.name ?? '',
    at: momentInWords(act.at, organisation.timeZone),
    confirmBy: formatDay(act.confirmBy),
    purposes: mine.map(({ purpose: { id, label } }) => ({ id, label })),
    isConfirmed: act.confirmed.includes(recipient),
  };
}

/** The recipient says that it stopped. @throws AppError `not-found`, `destroyed` */
export async function confirmWithdrawal(services: Services, token: string): Promise<void> {
  const { loaded, act, recipient } = await findNotice(services, token);
  const { organisationId, _id: id } = loaded.record;
  await changeRecord(services, { organisationId, id }, { kind: 'recipient', id: recipient }, () => ({
    command: { type: 'confirmWithdrawal', number: act.number, recipient },
  }));
}

async function findNotice(
  services: Services,
  token: string,
): Promise<{ loaded: LoadedRecord; act: State['withdrawals'][number]; recipient: string }> {
  const hash = sha256Hex(token);
  const record = await findDocumentByWithdrawalLink(hash);
  const link = record?.withdrawalLinks?.find((one) => one.hash === hash);
  if (!record || !link) throw new AppError('not-found');
  const loaded = await openRecord(services, record);
  const act = loaded.state.withdrawals.find(({ number }) => number === link.number);
  // The link of who withdrew leads to their own page, not here.
  if (!act?.consents.some(({ recipient }) => recipient === link.to)) throw new AppError('not-found');
  return { loaded, act, recipient: link.to };
}
