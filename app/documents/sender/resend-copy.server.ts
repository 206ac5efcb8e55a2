import type { Reach } from '#app/domain/events.ts';
import type { PartyPerson } from '#app/models/document-types.ts';
import { AppError } from '#app/lib/errors.ts';
import { addressHash } from '#app/record/address-hash.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { partyPath, type LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { postalOf } from './correct-address.server.ts';
import type { StaffTarget } from '../targets.ts';

/**
 * Sends a party's copy of a completed document once more, to the address that is right. The link in the mail that went
 * before works no more: who got it by mistake is not to have the document.
 *
 * @throws AppError `not-found`, `not-allowed-in-state` before the document is complete, and for who refused
 */
export function resendCopy(
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
        type: 'correctCopyAddress',
        partyId,
        commitment: loaded.secrets.commit({ ...person }),
        ...(input.reach && { reach: input.reach }),
      },
      set: () => ({
        [partyPath(loaded, partyId, 'person')]: loaded.secrets.sealPerson(partyId, person),
        [partyPath(loaded, partyId, 'addressHash')]: addressHash(services, input.organisationId, email),
      }),
    };
  });
}
