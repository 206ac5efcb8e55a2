import { needsTelling, recipientsOf } from '#app/domain/decide-consent.ts';
import type { LocalDate } from '#app/domain/events.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { mailKey } from '#app/domain/mails.ts';
import { formatDateTime, formatDay } from '#app/lib/format-date.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { consentsIn, isLive } from '#app/record/consents.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';

/** What staff see of the consents in a document. */
export interface ConsentsView {
  id: string;
  title: string;
  reference: string;
  today: LocalDate;
  /** Who gave it, and so can take it back. */
  parties: { partyId: string; name: string }[];
  live: { key: string; purpose: string; recipient: string; until: string | null }[];
  withdrawals: {
    number: number;
    at: string;
    by: string;
    byStaff: boolean;
    isSealed: boolean;
    confirmBy: string;
    items: { purpose: string; recipient: string }[];
    recipients: RecipientView[];
  }[];
}

/** `late`: mailed, and the last day to confirm is over; `tell`: nobody told it yet, so a person must. */
export interface RecipientView {
  recipient: string;
  name: string;
  status: 'confirmed' | 'told' | 'tell' | 'sending' | 'mailed' | 'late';
}

export async function readConsents(services: Services, loaded: LoadedRecord): Promise<ConsentsView> {
  const { state, record } = loaded;
  const composed = await composeRecord(services, loaded);
  const zone = composed.organisation.timeZone;
  const today = localDateOf(services.clock(), zone);
  const given = consentsIn(loaded, composed);
  const nameOf = (id: string) => composed.parties.find(({ partyId }) => partyId === id)?.person.name ?? '';
  const recipientName = (id: string) =>
    given.find(({ recipient }) => recipient.commitment === id)?.recipient.name ?? '';
  return {
    id: record._id,
    title: composed.template.title,
    reference: record.reference,
    today,
    parties: state.parties
      .filter(({ role, signed }) => signed !== null && (role === 'client' || role === 'representative'))
      .map(({ partyId }) => ({ partyId, name: nameOf(partyId) })),
    live: given
      .filter((one) => isLive(one, today))
      .map(({ key, purpose, recipient, until }) => ({
        key,
        purpose: purpose.label,
        recipient: recipient.name,
        until: until && formatDay(until),
      })),
    withdrawals: state.withdrawals.map((act) => ({
      number: act.number,
      at: formatDateTime(new Date(act.at), zone),
      by: nameOf(act.partyId),
      byStaff: act.byStaff,
      isSealed: act.sealed !== null,
      confirmBy: formatDay(act.confirmBy),
      items: act.consents.map(({ purpose, recipient }) => ({
        purpose: given.find(({ key }) => key === `${purpose}:${recipient}`)?.purpose.label ?? '',
        recipient: recipientName(recipient),
      })),
      recipients: recipientsOf(act).map((recipient) => ({
        recipient,
        name: recipientName(recipient),
        status: statusOf(state, act, recipient, today),
      })),
    })),
  };
}

function statusOf(
  state: LoadedRecord['state'],
  act: LoadedRecord['state']['withdrawals'][number],
  recipient: string,
  today: LocalDate,
): RecipientView['status'] {
  if (act.confirmed.includes(recipient)) return 'confirmed';
  if (act.told.includes(recipient)) return 'told';
  if (needsTelling(state, act, recipient)) return 'tell';
  if (today > act.confirmBy) return 'late';
  const mail = state.mails[mailKey({ mail: 'withdrawalNotice', recipient, number: act.number })];
  return mail === undefined ? 'sending' : 'mailed';
}
