import { deadlineOf } from '#app/domain/turn.ts';
import { partyOf, type PartyState } from '#app/domain/state.ts';
import { type Block, composeSummary, type DocumentContent } from '#app/forms/index.ts';
import { printOf } from '#app/forms/plain.ts';
import type { Services } from '#app/record/services.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import { composeRecord, signaturePlace, type ComposedRecord } from '#app/record/compose-record.server.ts';
import {
  openStepOf,
  type OpenStep,
  type SigningStatus,
  type SigningStep,
  statusOf,
  stepsOf,
} from './open-step.ts';
import type { PartyVisit } from './party-session.server.ts';
import { readDraft, type VisitDraft } from './visit-draft.server.ts';

/** What the pages of a signing party are made of. */
export interface SigningView {
  composed: ComposedRecord;
  content: DocumentContent;
  template: Template;
  summary: string[];
  /** The sections that are this party's own to fill. */
  ownSections: readonly Section[];
  /** What the party chose in them, as it is in the document. */
  choices: readonly Block[];
  steps: readonly SigningStep[];
  /** The first step that is not done yet. */
  open: OpenStep;
  draft: VisitDraft;
  /** Where the document stands for this party. */
  status: SigningStatus;
  party: PartyState;
  /** "Jan Voorbeeld", "Cliënt", "namens …". */
  as: { name: string; firstName: string; title: string; capacityLine: string };
  /** Hash of the base PDF to be signed; null while it is being made. */
  baseSha256: string | null;
  pages: number | null;
  /** Whether the sealed PDF and the evidence sheet are there. */
  isSealed: boolean;
  deadline: string | null;
}

export async function readSigning(services: Services, visit: PartyVisit): Promise<SigningView> {
  const composed = await composeRecord(services, visit.loaded);
  const { state } = visit.loaded;
  const { template, answers, context, content } = composed;
  const party = partyOf(state, visit.partyId);
  const draft = composed.parties.find(({ partyId }) => partyId === visit.partyId);
  if (!party || !draft) throw new TypeError('a visit of a party that is not in the document');
  const ownSections = template.sections.filter(({ filledBy }) => filledBy === party.role);
  const { name, title, capacityLine } = signaturePlace(template, draft);
  const now = services.clock().toISOString();
  const status = statusOf(state, party, now);
  const visitDraft = await readDraft(visit);
  return {
    composed,
    content,
    template,
    summary: composeSummary(template, answers, context),
    ownSections,
    choices: ownSections.flatMap(({ fields }) =>
      fields.flatMap((field) => printOf(field).blocks(field, answers[field.id], { answers })),
    ),
    steps: stepsOf(state, party),
    open: openStepOf(state, party, status, visitDraft, now),
    draft: visitDraft,
    status,
    party,
    as: { name, firstName: draft.person.firstName, title, capacityLine },
    baseSha256: state.base?.sha256 ?? null,
    pages: state.base?.pages ?? null,
    isSealed: state.preserved !== null,
    deadline: deadlineOf(state) ?? state.deadline,
  };
}
