import { composeSummary, type DocumentContent } from '#app/forms/index.ts';
import { partyOf, type PartyState, type State } from '#app/domain/state.ts';
import type { Services } from '#app/record/services.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import { composeRecord, signaturePlace, type ComposedRecord } from '../compose-record.server.ts';
import type { PartyVisit } from './party-session.server.ts';

/** The steps of signing in their order; a party sees only those that the document has for them. */
export type SigningStep = 'read' | 'understand' | 'choose' | 'signature' | 'confirm' | 'done';

/** What the pages of a signing party are made of. */
export interface SigningView {
  composed: ComposedRecord;
  content: DocumentContent;
  template: Template;
  summary: string[];
  /** The sections that are this party's own to fill. */
  ownSections: readonly Section[];
  steps: readonly SigningStep[];
  /** Where the document stands for this party. */
  status: 'to-sign' | 'signed' | 'declined' | 'ended' | 'waiting';
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
  return {
    composed,
    content,
    template,
    summary: composeSummary(template, answers, context),
    ownSections,
    steps: stepsOf(state, party),
    status: statusOf(state, party),
    party,
    as: { name, firstName: draft.person.firstName, title, capacityLine },
    baseSha256: state.base?.sha256 ?? null,
    pages: state.base?.pages ?? null,
    isSealed: state.preserved !== null,
    deadline: state.deadline,
  };
}

function stepsOf(state: State, party: PartyState): SigningStep[] {
  return [
    'read',
    ...(state.understanding ? (['understand'] as const) : []),
    ...(party.fills ? (['choose'] as const) : []),
    'signature',
    'confirm',
    'done',
  ];
}

function statusOf(state: State, party: PartyState): SigningView['status'] {
  if (party.signed) return 'signed';
  if (party.declined) return 'declined';
  if (state.phase !== 'sent') return 'ended';
  return party.link > 0 ? 'to-sign' : 'waiting';
}
