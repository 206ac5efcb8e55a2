import type { Reach } from '#app/domain/events.ts';
import type { ShownDocument } from '#app/domain/mandates.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { openValue, sealValue } from '#app/lib/sealed-value.server.ts';
import type { PartyPerson } from '#app/models/document-types.ts';
import type { LoadedRecord } from './load-record.server.ts';
import type { Capacity, PartyRole } from '#templates/definition/template.ts';

/** Somebody who will be asked to sign, as staff fill it in before sending. */
export interface DraftParty {
  partyId: string;
  role: PartyRole;
  round: number;
  capacity: Capacity;
  person: PartyPerson;
  /** How the link reaches them; by e-mail where nothing stands. */
  reach?: Reach | undefined;
  /** What shows that they may sign for another; absent where nobody asks for it. */
  mandate?: TypedMandate | undefined;
}

/** A mandate as it is typed: what is not right yet is kept too. */
export interface TypedMandate {
  /** `later`: nobody has seen anything yet. */
  shown: ShownDocument | 'later';
  until: string;
  subject: string;
  amount: string;
}

export function openDraftParties({ record, keys }: Pick<LoadedRecord, 'record' | 'keys'>): DraftParty[] {
  if (!record.draftParties) return [];
  return openValue<DraftParty[]>(keys.content, record.draftParties, place(record._id));
}

export function sealDraftParties(
  { record, keys }: Pick<LoadedRecord, 'record' | 'keys'>,
  parties: readonly DraftParty[],
): Buffer {
  return sealValue(keys.content, plain(parties), place(record._id));
}

/** As JSON holds it: what is undefined is left out. */
const plain = (parties: readonly DraftParty[]): Json => JSON.parse(JSON.stringify(parties)) as Json;

const place = (record: string) => ({ record, field: 'draftParties' });
