import type { DocumentEvent } from '#app/domain/events.ts';
import type { PartyState } from '#app/domain/state.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import type { EvidenceSheet, PartyEvidence } from '#app/pdf/evidence-sheet.server.tsx';
import { findStaffPerson } from '#app/models/user.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { signaturePlace, type ComposedRecord } from '#app/record/compose-record.server.ts';
import { momentInWords } from '../in-words.ts';
import { readBlob } from '#app/record/stored-files.server.ts';
import { mandateInWords } from './mandate-in-words.ts';
import { namesInHistory } from './names-in-history.ts';
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
  const namesAt = namesInHistory(loaded, composed.parties);
  const staff = await namesOfStaff(services, loaded);
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
    parties: await Promise.all(
      composed.parties.map((party) => partyEvidence(loaded, composed, party, staff)),
    ),
    events: (record.events as DocumentEvent[]).map((event) => ({
      at: momentInWords(event.at, zone),
      words: eventInWords(event, namesAt(event)),
    })),
    verifyUrl: context.verifyUrl,
  };
}

/** The names of the staff members who were present or saw what was shown, by their id; each looked up once. */
async function namesOfStaff(
  { keyring }: Services,
  { record, state }: LoadedRecord,
): Promise<Map<string, string>> {
  const ids = new Set(
    state.parties.flatMap(({ identified, mandate }) => [identified?.witness ?? [], mandate?.by ?? []].flat()),
  );
  const people = [...ids].map(async (id) => {
    const person = await findStaffPerson(keyring, record.organisationId, id);
    return person ? ([[id, person.name]] as const) : [];
  });
  return new Map((await Promise.all(people)).flat());
}

async function partyEvidence(
  loaded: LoadedRecord,
  { template, organisation }: ComposedRecord,
  draft: ComposedRecord['parties'][number],
  staff: Map<string, string>,
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
    reachedBy: t(`evidence.reachedBy.${party?.reach ?? 'email'}`, {
      way: t(`evidence.reachedBy.ways.${party?.letter?.sent ?? 'none'}`),
    }),
    identifiedBy: identificationOf(party, staff, organisation.timeZone),
    mandate: party ? mandateInWords(party, draft, organisation, staff) : null,
    understood: party?.understood ? t(`evidence.understood.${party.understood}`) : null,
    shownSha256: signed?.sha256 ?? null,
    signedAt: signed ? momentInWords(signed.at, organisation.timeZone) : null,
    level: signed ? t(`evidence.level.${signed.level}`) : null,
    timeStamp: seal?.timeStamp ? momentInWords(seal.timeStamp, organisation.timeZone) : null,
    outcome: signed ? null : t(`evidence.outcome.${outcomeOf(party)}`),
    signatureImage: signature?.blobId ? await readBlob(loaded, signature.blobId) : null,
    typedName: signature?.typedName ?? null,
  };
}

function identificationOf(
  party: PartyState | undefined,
  staff: Map<string, string>,
  timeZone: string,
): string {
  const t = wordsOf('pdf');
  const { witness: staffId, seen } = party?.identified ?? {};
  if (!party || !staffId || !seen) return t(`evidence.identifiedBy.${identifiedBy(party)}`);
  const witness = staff.get(staffId) ?? t('evidence.present.someone');
  const words = [t(`evidence.present.${seen}`, { witness })];
  if (party.attended) {
    words.push(t('evidence.present.atMeeting', { moment: momentInWords(party.attended.at, timeZone) }));
  }
  if (party.witnessedAt) {
    const moment = momentInWords(party.witnessedAt, timeZone);
    words.push(t('evidence.present.confirmed', { witness, moment }));
  } else if (party.signed?.by === 'in-person') words.push(t('evidence.present.unconfirmed', { witness }));
  return words.join(' ');
}

function outcomeOf(party: PartyState | undefined): string {
  if (party?.declined) return 'declined';
  return party?.excused === 'term' ? 'termPassed' : 'notNeeded';
}

/** A code to the telephone that also got the link proves less than one beside a mail: that is said. */
function identifiedBy(party: PartyState | undefined): string {
  if (!party?.identified) return 'none';
  const { by } = party.identified;
  if (by !== 'sms-code') return by;
  if (party.reach === 'letter') return 'sms-code-letter';
  return party.reach === 'sms' ? 'sms-code-same' : by;
}
