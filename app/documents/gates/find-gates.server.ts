import { isWithdrawn } from '#app/domain/decide-consent.ts';
import type { State } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import { Documents } from '#app/models/document.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { findTemplateVersion } from '#app/models/template-version.server.ts';
import { openSecrets, stateOf, type LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Gate, Template } from '#templates/definition/template.ts';
import { getTemplate } from '#templates/index.ts';
import { standingInPhase, standingOf, type GateStanding } from './gate-standing.ts';

/** What a document waits for, and how it is with that now. */
export interface GateView {
  form: string;
  /** Of the other form. */
  title: string;
  words: string;
  section: string | null;
  standing: GateStanding;
  /** The document that comes nearest; null when there is none. */
  documentId: string | null;
  /** Where it can be begun; null when that is in another dossier. */
  dossierId: string | null;
}

/**
 * The documents that this one waits for. Looked up each time, so that what ends is missed at once, and what is signed
 * lets on at once.
 */
export async function gatesOf(
  services: Pick<Services, 'clock' | 'keyring'>,
  { organisationId, dossierId }: Pick<DocumentRecord, 'organisationId' | 'dossierId'>,
  { after = [] }: Pick<Template, 'after'>,
): Promise<GateView[]> {
  if (after.length === 0) return [];
  const organisation = await findOrganisation(organisationId);
  if (!organisation) throw new AppError('broken-record', 'no organisation');
  return Promise.all(
    after.map(async (gate) => {
      const { form, words, within, section = null } = gate;
      const nearest = await nearestOf(services, gate, { ...organisation, dossierId });
      const title = getTemplate(form)?.title ?? form;
      const place = { dossierId: within === 'dossier' ? dossierId : null };
      return { form, title, words, section, ...place, ...nearest };
    }),
  );
}

/**
 * For who signs: what a document waits for may have ended since it was sent.
 *
 * @throws AppError `held-back`
 */
export async function mustBeLetOn(services: Services, { record }: LoadedRecord): Promise<void> {
  const template = await findTemplateVersion(record.organisationId, record.template);
  const gates = template ? await gatesOf(services, record, template) : [];
  if (gates.some(isClosed)) throw new AppError('held-back', 'another document is missing');
}

export const isClosed = ({ standing }: GateView): boolean => standing !== 'open';

/** The sections that wait too: from the one that a gate names to the last. */
export function heldSections({ sections }: Template, gates: readonly GateView[]): ReadonlySet<string> {
  const starts = gates
    .filter(isClosed)
    .flatMap(({ section }) => (section === null ? [] : [sections.findIndex(({ id }) => id === section)]));
  return new Set(starts.length === 0 ? [] : sections.slice(Math.min(...starts)).map(({ id }) => id));
}

/** From what is wanted to what helps least. */
const nearness: readonly GateStanding[] = [
  'open',
  'signing',
  'draft',
  'noConsent',
  'ended',
  'stopped',
  'missing',
];

type Nearest = Pick<GateView, 'standing' | 'documentId'>;

interface Place {
  /** Of the organisation. */
  _id: string;
  timeZone: string;
  dossierId: string;
}

/** Most often one is signed and valid: then that is all that is read. */
async function nearestOf(
  services: Pick<Services, 'clock' | 'keyring'>,
  gate: Gate,
  { _id: organisationId, timeZone, dossierId }: Place,
): Promise<Nearest> {
  const place = gate.within === 'dossier' ? { organisationId, dossierId } : { organisationId };
  const ofForm = { ...place, 'template.id': gate.form };
  const completed = await Documents.find({ ...ofForm, phase: 'completed' })
    .select(whatCounts)
    .sort({ createdAt: -1 })
    .limit(1)
    .lean<Completed[]>();
  const standing = completed[0] && (await standingOfCompleted(services, gate, completed[0], timeZone));
  if (completed[0] && standing === 'open') return { standing, documentId: completed[0]._id };

  const newestFirst = await Documents.find(ofForm)
    .select(whatCounts)
    .sort({ createdAt: -1 })
    .limit(mostCandidates)
    .lean<Completed[]>();
  let nearest: Nearest = { standing: 'missing', documentId: null };
  for (const record of newestFirst) {
    const found =
      record.phase === 'completed'
        ? await standingOfCompleted(services, gate, record, timeZone)
        : standingInPhase(record.phase);
    if (nearness.indexOf(found) < nearness.indexOf(nearest.standing))
      nearest = { standing: found, documentId: record._id };
    if (found === 'open') break;
  }
  return nearest;
}

/** Of one form; who has more than so many signs the newest. */
const mostCandidates = 50;

type Completed = Omit<Pick<DocumentRecord, keyof typeof whatCounts>, 'phase'> & { phase: State['phase'] };

async function standingOfCompleted(
  services: Pick<Services, 'clock' | 'keyring'>,
  gate: Gate,
  record: Completed,
  timeZone: string,
): Promise<GateStanding> {
  if (!record.recordKey) return 'ended';
  const state = stateOf(record);
  const asksAnswers = gate.consent !== undefined || gate.until !== undefined;
  const secrets = asksAnswers ? await openSecrets(services, record, record.recordKey) : null;
  const candidate = {
    state,
    answers: secrets?.openAnswers(record) ?? {},
    isWithdrawn: (purpose: string, name: string) =>
      secrets !== null && isWithdrawn(state, { purpose, recipient: secrets.commit(name) }),
  };
  return standingOf(gate, candidate, services.clock(), timeZone);
}

const whatCounts = {
  _id: 1,
  organisationId: 1,
  dossierId: 1,
  phase: 1,
  events: 1,
  recordKey: 1,
  answers: 1,
} as const;
