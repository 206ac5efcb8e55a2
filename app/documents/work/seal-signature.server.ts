import { AppError } from '#app/lib/errors.ts';
import type { FileRecord, PartySignature } from '#app/models/document-types.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { loadRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { SealInput, Services } from '#app/record/services.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { momentInWords } from '../in-words.ts';
import { readBlob, readPdf, storeFile } from '#app/record/stored-files.server.ts';

/**
 * Puts a party's signature into the PDF, as revision k on the newest one, k−1. The order is that of the chain.
 *
 * @throws AppError `time-stamp-unavailable`: the act stays recorded, the seal follows later
 */
export async function sealSignature(
  services: Services,
  target: { organisationId: string; id: string },
  { partyId, revision }: { partyId: string; revision: number },
): Promise<void> {
  const loaded = await loadRecord(services, target.organisationId, target.id);
  if (loaded.state.seals.length !== revision - 1) throw new AppError('changed-meanwhile');
  const input = await sealInput(services, loaded, partyId, revision);
  const { bytes, timeStamp } = await services.seal.sign(input);
  const sha256 = sha256Hex(bytes);
  const blobId = await storeFile(loaded, bytes);
  await changeRecord(services, target, { kind: 'system' }, ({ record }) => ({
    command: { type: 'recordSeal', partyId, revision, sha256, timeStamp },
    set: () => {
      const file: FileRecord = {
        kind: 'signed',
        n: revision,
        blobId,
        sha256,
        size: bytes.length,
        at: services.clock(),
      };
      // A revision holds the ones before it, byte for byte: only the newest is kept.
      return { files: [...record.files.filter(({ kind }) => kind !== 'signed'), file] };
    },
  }));
}

async function sealInput(
  services: Services,
  loaded: LoadedRecord,
  partyId: string,
  revision: number,
): Promise<SealInput> {
  const { record, state, secrets } = loaded;
  const { organisation, context } = await composeRecord(services, loaded);
  const party = record.parties.find((candidate) => candidate.partyId === partyId);
  const signed = state.parties.find((candidate) => candidate.partyId === partyId)?.signed;
  const place = context.parties.find((candidate) => candidate.partyId === partyId);
  if (!party?.person || !party.signature || !signed || !place)
    throw new AppError('broken-record', 'a signature without its party');
  const person = secrets.openPerson(partyId, party.person);
  const signature = secrets.openSignature(partyId, party.signature);
  return {
    pdf: await readPdf(loaded, 'newest'),
    field: partyId,
    commonName: person.name,
    ...(person.organisation && party.capacity === 'organisation'
      ? { organisation: person.organisation }
      : {}),
    reason: [place.title, place.capacityLine].filter(Boolean).join(', '),
    lines: signatureLines(signature, person.name, momentInWords(signed.at, organisation.timeZone)),
    ...(signature.blobId ? { image: await readBlob(loaded, signature.blobId) } : {}),
    certify: revision === 1,
    at: signed.at,
  };
}

function signatureLines({ typedName }: PartySignature, name: string, at: string): string[] {
  return [...(typedName ? [typedName] : []), `Ondertekend door ${name}`, at];
}
