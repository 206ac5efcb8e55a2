import { AppError } from '#app/lib/errors.ts';
import type { PartySignature } from '#app/models/document-types.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { partyPath, type LoadedRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { storePicture } from '#app/record/stored-files.server.ts';
import { mustBeLetOn } from '../gates/find-gates.server.ts';
import type { PartyVisit } from './party-session.server.ts';

export interface SignatureInput {
  kind: PartySignature['kind'];
  /** PNG, for a drawn or uploaded signature. */
  picture: Uint8Array | null;
  /** What the party typed as their signature. */
  typedName: string | null;
}

/**
 * The act of signing: the party says "Ik onderteken" under what they were shown. It is recorded at once; the seal in the
 * PDF follows in the background.
 *
 * @param input.shownSha256 hash of the base PDF that the page was about
 * @throws AppError `already-signed`, `out-of-turn`, `changed-meanwhile` (the document is another by now), `document-ended`,
 *   `not-allowed-in-state` (details.step: what comes first), `held-back` (another document must be signed first, or ended
 *   meanwhile), `invalid-input`, `storage-unavailable`
 */
export async function signDocument(
  services: Services,
  visit: PartyVisit,
  input: { signature: SignatureInput; shownSha256: string },
): Promise<LoadedRecord> {
  const { partyId, link, loaded } = visit;
  await mustBeLetOn(services, loaded);
  const { kind, picture, typedName } = input.signature;
  if (kind === 'typed' ? !typedName?.trim() : !picture) throw new AppError('invalid-input', 'no signature');
  const stored = picture ? await storePicture(loaded, picture) : null;
  const signature: PartySignature = { kind, blobId: stored, typedName: typedName?.trim() ?? null };
  const person = loaded.record.parties.find((party) => party.partyId === partyId)?.person;
  if (!person) throw new AppError('not-found');
  const commitment = loaded.secrets.commit({
    name: loaded.secrets.openPerson(partyId, person).name,
    typedName: signature.typedName,
    picture: picture ? sha256Hex(picture) : null,
  });
  return changeRecord(services, visit, { kind: 'party', id: partyId }, (now) => ({
    command: { type: 'sign', partyId, link, method: kind, sha256: input.shownSha256, commitment },
    set: () => ({ [partyPath(now, partyId, 'signature')]: now.secrets.sealSignature(partyId, signature) }),
  }));
}
