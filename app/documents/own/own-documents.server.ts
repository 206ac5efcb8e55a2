import type { PartyState } from '#app/domain/state.ts';
import { partyOf } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import { findDocumentsByAddress } from '#app/models/document-store.server.ts';
import type { PartyPerson } from '#app/models/document-types.ts';
import { findOrganisation, type OrganisationRecord } from '#app/models/organisation.server.ts';
import type { OwnVisitRecord } from '#app/models/own-visit.server.ts';
import { openRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { codeChannel } from '../code-channel.ts';

/** A document in which whoever visits is a party. */
export interface OwnDocument {
  loaded: LoadedRecord;
  organisation: OrganisationRecord;
  party: PartyState;
  person: PartyPerson;
  channel: 'sms' | 'email';
  phoneHash: string | null;
}

/**
 * The documents of whoever visits, newest first. Where a party's code goes to a phone, only that phone opens it: an
 * address alone, which a household may share, does not.
 *
 * @param options.isAnyPhone before the code was sent: to find the phone
 */
export async function findOwnDocuments(
  services: Services,
  { addressHashes, phoneHash }: Pick<OwnVisitRecord, 'addressHashes' | 'phoneHash'>,
  options: { isAnyPhone?: boolean } = {},
): Promise<OwnDocument[]> {
  const own: OwnDocument[] = [];
  for (const record of await findDocumentsByAddress(addressHashes)) {
    if (!record.recordKey) continue;
    const loaded = await openRecord(services, record);
    const organisation = await findOrganisation(record.organisationId);
    for (const stored of record.parties) {
      const party = partyOf(loaded.state, stored.partyId);
      const isMine = stored.addressHash && addressHashes.includes(stored.addressHash);
      if (!isMine || !stored.person || !party || !organisation || party.link === 0) continue;
      const person = loaded.secrets.openPerson(stored.partyId, stored.person);
      const channel = codeChannel(services, person) === 'sms' ? 'sms' : 'email';
      const phone = person.phone && services.search.exactToken('phone', person.phone);
      if (channel === 'sms' && phone !== phoneHash && !options.isAnyPhone) continue;
      own.push({ loaded, organisation, party, person, channel, phoneHash: phone });
    }
  }
  return own;
}

/** One of them. @throws AppError `not-found` also when it exists and is not theirs */
export async function findOwnDocument(
  services: Services,
  visit: OwnVisitRecord,
  reference: string,
): Promise<OwnDocument> {
  const all = await findOwnDocuments(services, visit);
  const found = all.find(({ loaded }) => loaded.record.reference === reference);
  if (!found) throw new AppError('not-found');
  return found;
}
