import type { DocumentEvent } from '#app/domain/events.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import type { EvidenceSheet, PartyEvidence } from '#app/pdf/evidence-sheet.server.tsx';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { signaturePlace, type ComposedRecord } from '#app/record/compose-record.server.ts';
import { momentInWords } from '../in-words.ts';
import { readBlob } from '#app/record/stored-files.server.ts';
import { eventInWords } from './event-in-words.ts';

/** How the signing went, from the chain, in words. */
export async function describeEvidence(
  services: Services,
  loaded: LoadedRecord,
  composed: ComposedRecord,
  finalSha256: string,
): Promise<EvidenceSheet> {
  const { record, state, keys } = loaded;
  const { organisation, template, context } = composed;
  const zone = organisation.timeZone;
  const t = wordsOf('pdf');
  const nameOf = new Map(composed.parties.map(({ partyId, person }) => [partyId, person.name]));
  return {
    reference: record.reference,
    title: template.title,
    formLine: context.formLine,
    organisation: { name: organisation.name, country: organisation.country },
    timeZone: zone,
    salt: keys.salt,
    documentSha256: state.base?.sha256 ?? '',
    finalSha256,
    chainHead: state.head.hash,
    chainLength: state.head.seq,
    madeOn: context.madeOn,
    completedAt: momentInWords(state.completedAt ?? services.clock(), zone),
    timeStamps: t(`evidence.timeStamps.${services.seal.timeStamps}`),
    parties: await Promise.all(composed.parties.map((party) => partyEvidence(loaded, composed, party))),
    events: (record.events as DocumentEvent[]).map((event) => ({
      at: momentInWords(event.at, zone),
      words: eventInWords(event, nameOf),
    })),
    verifyUrl: context.verifyUrl,
  };
}

async function partyEvidence(
  loaded: LoadedRecord,
  { template, organisation }: ComposedRecord,
  draft: ComposedRecord['parties'][number],
): Promise<PartyEvidence> {
  const { record, state, secrets } = loaded;
  const t = wordsOf('pdf');
  const { partyId } = draft;
  const party = state.parties.find((candidate) => candidate.partyId === partyId);
  const stored = record.parties.find((candidate) => candidate.partyId === partyId)?.signature;
  const signature = stored ? secrets.openSignature(partyId, stored) : null;
  const seal = state.seals.find((candidate) => candidate.partyId === partyId);
  const signed = party?.signed ?? null;
  const place = signaturePlace(template, draft);
  return {
    name: place.name,
    title: place.title,
    capacityLine: place.capacityLine,
    identifiedBy: party?.identified
      ? t(`evidence.identifiedBy.${party.identified.by}`)
      : t('evidence.identifiedBy.none'),
    understood: party?.understood ? t(`evidence.understood.${party.understood}`) : null,
    shownSha256: signed?.sha256 ?? null,
    signedAt: signed ? momentInWords(signed.at, organisation.timeZone) : null,
    level: signed ? t(`evidence.level.${signed.level}`) : null,
    timeStamp: seal?.timeStamp ? momentInWords(seal.timeStamp, organisation.timeZone) : null,
    outcome: signed ? null : t(party?.declined ? 'evidence.outcome.declined' : 'evidence.outcome.notNeeded'),
    signatureImage: signature?.blobId ? await readBlob(loaded, signature.blobId) : null,
    typedName: signature?.typedName ?? null,
  };
}
