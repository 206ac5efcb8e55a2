import { AppError } from '#app/lib/errors.ts';
import { firstNameOf } from '#app/lib/first-name.ts';
import { addressHash } from '#app/record/address-hash.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { partyPath, type LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { PartyRule, Template } from '#templates/definition/template.ts';
import { codeChannel } from '../code-channel.ts';
import type { PartyVisit } from './party-session.server.ts';

export interface Colleague {
  name: string;
  email: string;
  /** "Directeur". */
  capacityWords: string;
}

/** Whether a party may have a colleague sign instead: the form says so, for who signs for an organisation. */
export function mayDelegate(
  template: Template,
  party: { role: PartyRule['role']; capacity: string },
): boolean {
  const rule = template.parties.find(({ role }) => role === party.role);
  return rule?.mayDelegate === true && party.capacity === 'organisation';
}

/**
 * A colleague takes the party's place: their name comes into the PDF, they get a link of their own, and the party's link
 * is dead. Who it was before stays in the record, sealed, for the history.
 *
 * @throws AppError `forbidden` when the form does not allow it, `not-allowed-in-state` (details.step `sign`) once somebody
 *   signed, and what the document's state forbids
 */
export function delegate(
  services: Services,
  visit: PartyVisit,
  template: Template,
  colleague: Colleague,
): Promise<LoadedRecord> {
  const { partyId, link, organisationId } = visit;
  return changeRecord(services, visit, { kind: 'party', id: partyId }, (loaded) => {
    const { record, secrets } = loaded;
    const party = record.parties.find((one) => one.partyId === partyId);
    if (!party?.person) throw new AppError('not-found');
    if (!mayDelegate(template, party)) throw new AppError('forbidden');
    const before = secrets.openPerson(partyId, party.person);
    const person = {
      name: colleague.name,
      firstName: firstNameOf(colleague.name),
      email: colleague.email,
      phone: null,
      organisation: before.organisation,
      capacityWords: colleague.capacityWords,
      ...(before.isJoint && { isJoint: true }),
    };
    return {
      command: {
        type: 'delegate',
        partyId,
        link,
        commitment: secrets.commit({ ...person }),
        channel: codeChannel(services, person),
      },
      set: (_, next) => {
        const at = services.clock().toISOString();
        const note = { about: 'delegated' as const, partyId, at, text: before.name };
        return {
          revision: next.revision,
          searchTokens: [
            ...new Set([
              ...record.searchTokens,
              ...services.search.prefixTokens(organisationId, person.name),
            ]),
          ],
          notes: secrets.addNote(record, note),
          [partyPath(loaded, partyId, 'mandate')]: null,
          [partyPath(loaded, partyId, 'person')]: secrets.sealPerson(partyId, person),
          [partyPath(loaded, partyId, 'addressHash')]: addressHash(services, organisationId, person.email),
        };
      },
    };
  });
}
