import { isAskedToUnderstand } from '#app/domain/turn.ts';
import type { StaffUser } from '#app/domain/access.ts';
import { partyOf } from '#app/domain/state.ts';
import type { PartyVisit } from '#app/documents/party/party-session.server.ts';
import { recordUnderstanding } from '#app/documents/party/record-understanding.server.ts';
import { saveChoices } from '#app/documents/party/save-choices.server.ts';
import { signDocument } from '#app/documents/party/sign-document.server.ts';
import { saveAnswers } from '#app/documents/save-answers.server.ts';
import { confirmWitness } from '#app/documents/sender/confirm-witness.server.ts';
import { saveParties } from '#app/documents/save-parties.server.ts';
import { sendDocument } from '#app/documents/send-document.server.ts';
import { startDocument } from '#app/documents/start-document.server.ts';
import { advanceDocument } from '#app/documents/work/advance-document.server.ts';
import type { StaffTarget } from '#app/documents/targets.ts';
import type { Answers } from '#app/forms/index.ts';
import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { getTemplate } from '#templates/index.ts';

/** A document to be made, and how far it goes. */
export interface DemoDocument {
  templateId: string;
  dossier: 'person' | 'partnership';
  answers: Answers;
  parties: readonly DraftParty[];
  /** How many of the parties have signed, in their order. */
  signed: number;
  ends: 'draft' | 'sent' | 'declined' | 'voided';
  /** When it was sent; with more days than the form gives it has expired. */
  daysAgo: number;
}

/** Starts a document and fills it in. */
export async function startFilled(
  services: Services,
  coach: StaffUser,
  dossierId: string,
  { templateId, answers }: DemoDocument,
): Promise<StaffTarget> {
  const { organisationId, id: staffId } = coach;
  const id = await startDocument(services, { organisationId, staffId, dossierId, templateId });
  const target = { organisationId, staffId, id };
  for (const section of getTemplate(templateId)?.sections ?? []) {
    if (section.filledBy !== undefined) continue;
    const typed = Object.fromEntries(section.fields.map((field) => [field.id, answers[field.id]]));
    await saveAnswers(services, { ...target, sectionId: section.id, typed, seen: {} });
  }
  return target;
}

/** Names the parties and sends; the PDF is made and the first mails go. */
export async function fillAndSend(
  services: Services,
  target: StaffTarget,
  document: DemoDocument,
): Promise<void> {
  const { state } = await loadRecord(services, target.organisationId, target.id);
  const saved = await saveParties(services, {
    ...target,
    parties: document.parties,
    basedOn: state.revision,
  });
  const days = getTemplate(document.templateId)?.daysToSign ?? 14;
  await sendDocument(services, { ...target, revision: saved.state.revision, days });
  await work(services, target);
}

/** A party signs in the coach's presence, and the record says so. */
export async function signInPerson(
  services: Services,
  target: StaffTarget,
  partyId: string,
  { answers }: DemoDocument,
): Promise<void> {
  const visit = await visitInPerson(services, target, partyId);
  const party = partyOf(visit.loaded.state, partyId);
  const template = getTemplate(visit.loaded.record.template.id);
  if (party && template?.summary && isAskedToUnderstand(visit.loaded.state, party)) {
    const right = Object.fromEntries(
      template.summary.questions.map(({ id, understood }) => [id, understood]),
    );
    await recordUnderstanding(services, visit, template, { answers: right, wasExplained: false });
  }
  if (party?.fills && template) {
    const own = template.sections
      .filter(({ filledBy }) => filledBy === party.role)
      .flatMap(({ fields }) => fields);
    await saveChoices(services, visit, Object.fromEntries(own.map(({ id }) => [id, answers[id]])));
    await work(services, target);
  }
  const loaded = await loadRecord(services, target.organisationId, target.id);
  await signDocument(
    services,
    { ...visit, loaded },
    {
      signature: { kind: 'typed', picture: null, typedName: 'Voorbeeldhandtekening' },
      shownSha256: loaded.state.base?.sha256 ?? '',
    },
  );
  await confirmWitness(services, { ...target, partyId });
  await work(services, target);
}

/** A visit of a party whom the coach identified. */
export async function visitInPerson(
  services: Services,
  target: StaffTarget,
  partyId: string,
): Promise<PartyVisit> {
  const { organisationId, id, staffId } = target;
  const { state } = await loadRecord(services, organisationId, id);
  const link = partyOf(state, partyId)?.link ?? 0;
  if (link === 0) throw new AppError('out-of-turn');
  const loaded = await changeRecord(services, target, { kind: 'staff', id: staffId }, () => ({
    command: { type: 'identify', partyId, link, method: 'in-person', witness: staffId, seen: 'known' },
  }));
  return { organisationId, id, partyId, link, sessionId: '', isIdentified: true, loaded };
}

const work = (services: Services, { organisationId, id }: StaffTarget) =>
  advanceDocument(services, { organisationId, _id: id }, 'seed');
