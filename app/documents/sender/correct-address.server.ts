import type { Reach } from '#app/domain/events.ts';
import type { PartyPerson } from '#app/models/document-types.ts';
import { AppError } from '#app/lib/errors.ts';
import { addressHash } from '#app/record/address-hash.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { partyPath, type LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { codeChannel } from '../code-channel.ts';
import type { StaffTarget } from '../targets.ts';

/**
 * Corrects the address of a party that has not signed. The old link dies and a new one goes to the new address.
 *
 * @throws AppError `invalid-input`, `already-signed`, `document-ended`
 */
export function correctAddress(
  services: Services,
  input: StaffTarget & {
    partyId: string;
    email: string | null;
    phone: string | null;
    postal?: string | null | undefined;
    reach?: Reach;
  },
): Promise<LoadedRecord> {
  const { partyId, email, phone, staffId } = input;
  return changeRecord(services, input, { kind: 'staff', id: staffId }, (loaded) => {
    const sealed = loaded.record.parties.find((party) => party.partyId === partyId)?.person;
    if (!sealed) throw new AppError('not-found');
    const person: PartyPerson = {
      ...loaded.secrets.openPerson(partyId, sealed),
      email,
      phone,
      ...postalOf(input),
    };
    return {
      command: {
        type: 'correctAddress',
        partyId,
        commitment: loaded.secrets.commit({ ...person }),
        channel: codeChannel(services, person, input.reach),
        ...(input.reach && { reach: input.reach }),
      },
      set: () => ({
        [partyPath(loaded, partyId, 'person')]: loaded.secrets.sealPerson(partyId, person),
        [partyPath(loaded, partyId, 'addressHash')]: addressHash(services, input.organisationId, email),
      }),
    };
  });
}

/** An address for letters, where one was given. */
export const postalOf = ({ postal }: Pick<PartyPerson, 'postal'>): Pick<PartyPerson, 'postal'> =>
  postal === undefined ? {} : { postal };
