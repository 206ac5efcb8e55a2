import { isWithdrawn } from '#app/domain/decide-consent.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { Documents } from '#app/models/document.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { findTemplateVersion } from '#app/models/template-version.server.ts';
import { openRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Gate, Template } from '#templates/definition/template.ts';
import { getTemplate } from '#templates/index.ts';
import { standingOf, type Candidate, type GateStanding } from './gate-standing.ts';

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
      const records = await candidatesFor(gate, { organisationId, dossierId });
      let nearest: { standing: GateStanding; documentId: string | null } = {
        standing: 'missing',
        documentId: null,
      };
      for (const record of records) {
        const candidate = await openCandidate(services, record);
        const standing = candidate
          ? standingOf(gate, candidate, services.clock(), organisation.timeZone)
          : 'ended';
        if (nearness.indexOf(standing) < nearness.indexOf(nearest.standing))
          nearest = { standing, documentId: record._id };
        if (standing === 'open') break;
      }
      const { form, words, within, section = null } = gate;
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

/** Newest first. */
async function candidatesFor(
  { form, within }: Gate,
  { organisationId, dossierId }: Pick<DocumentRecord, 'organisationId' | 'dossierId'>,
): Promise<DocumentRecord[]> {
  const place = within === 'dossier' ? { organisationId, dossierId } : { organisationId };
  return Documents.find({ ...place, 'template.id': form })
    .sort({ createdAt: -1 })
    .limit(mostCandidates)
    .lean<DocumentRecord[]>();
}

/** Of one form; who has more than so many signs the newest. */
const mostCandidates = 50;

async function openCandidate(
  services: Pick<Services, 'keyring'>,
  record: DocumentRecord,
): Promise<Candidate | null> {
  try {
    const { state, secrets } = await openRecord(services, record);
    return {
      state,
      answers: secrets.openAnswers(record),
      isWithdrawn: (purpose, name) => isWithdrawn(state, { purpose, recipient: secrets.commit(name) }),
    };
  } catch (error) {
    if (isAppError(error, 'destroyed')) return null;
    throw error;
  }
}
