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
}

export function openDraftParties({ record, keys }: Pick<LoadedRecord, 'record' | 'keys'>): DraftParty[] {
  if (!record.draftParties) return [];
  return openValue<DraftParty[]>(keys.content, record.draftParties, place(record._id));
}

export function sealDraftParties(
  { record, keys }: Pick<LoadedRecord, 'record' | 'keys'>,
  parties: readonly DraftParty[],
): Buffer {
  const value = parties.map((party) => ({ ...party, person: { ...party.person } }));
  return sealValue(keys.content, value, place(record._id));
}

const place = (record: string) => ({ record, field: 'draftParties' });
