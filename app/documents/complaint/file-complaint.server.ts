import { createHmac } from 'node:crypto';
import { chooseHandler } from '#app/domain/complaint.ts';
import { dropHidden, evaluate, intakeSteps, type Answers } from '#app/forms/index.ts';
import { AppError } from '#app/lib/errors.ts';
import { newId } from '#app/lib/ids.ts';
import { complaintSecrets, Complaints, type ComplaintRecord } from '#app/models/complaint.server.ts';
import { insertNew, isDuplicateKey } from '#app/models/define-model.server.ts';
import { Dossiers, sealLabel } from '#app/models/dossier.server.ts';
import type { OrganisationRecord } from '#app/models/organisation.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { startDocument } from '../start-document.server.ts';
import { codeWordsOf } from './code-words.ts';
import { complaintTemplate } from './complaint-form.server.ts';
import { colleaguesOf } from './open-complaint.server.ts';

/** What whoever filed a complaint is told, once. */
export interface FiledComplaint {
  record: ComplaintRecord;
  /** Open the complaint's page together with the reference; kept nowhere. */
  words: string;
}

/**
 * Takes a complaint in: a dossier of its own, a document with what was told, and somebody who handles it. Whom it is
 * about is kept out before anything can be read.
 *
 * @param input.answers checked by `readComplaint`
 * @param input.aboutIds staff whom it is about, of those that `readComplaint` found
 * @param input.once secret of the form: sent twice, it is filed once, and the same words come back
 * @throws AppError `invalid-input`
 */
export async function fileComplaint(
  services: Services,
  organisation: OrganisationRecord,
  input: { answers: Answers; aboutIds: readonly string[]; once: string },
): Promise<FiledComplaint> {
  if (!/^[\w-]{43}$/.test(input.once)) throw new AppError('invalid-input', 'a form without its secret');
  const words = wordsFor(services, input.once);
  const onceHash = sha256Hex(`complaint ${input.once}`);
  const before = await Complaints.findOne({ onceHash }).lean<ComplaintRecord>();
  if (before) return { record: before, words };
  const draft = await draftOf(services, organisation, input);
  const record = { ...draft, onceHash, wordsHash: hashWords(services, draft.reference, words) };
  try {
    await insertNew(Complaints, record);
  } catch (error) {
    const other = isDuplicateKey(error) && (await Complaints.findOne({ onceHash }).lean<ComplaintRecord>());
    if (!other) throw error;
    return { record: other, words };
  }
  return { record, words };
}

/** Keyed, so that who reads the database cannot try words. */
export function hashWords({ keyring }: Pick<Services, 'keyring'>, reference: string, words: string): string {
  return createHmac('sha256', keyring.subkey('complaints')).update(`${reference} ${words}`).digest('hex');
}

function wordsFor({ keyring }: Pick<Services, 'keyring'>, once: string): string {
  return codeWordsOf(createHmac('sha256', keyring.subkey('complaints')).update(`words ${once}`).digest());
}

async function draftOf(
  services: Services,
  { _id: organisationId, country }: OrganisationRecord,
  { answers, aboutIds }: { answers: Answers; aboutIds: readonly string[] },
): Promise<Omit<ComplaintRecord, 'onceHash' | 'wordsHash'>> {
  const template = complaintTemplate();
  const { intake } = template;
  const staff = await colleaguesOf(services, organisationId);
  const valueOf = (id: string) => answers[id];
  const kept = intake.keepsOut.filter(({ when }) => evaluate(when, valueOf, { country }));
  const barredIds = staff
    .filter(({ id, roles }) => aboutIds.includes(id) || kept.some(({ role }) => roles.includes(role)))
    .map(({ id }) => id);
  const handlerId = chooseHandler(staff, barredIds);

  const now = services.clock();
  const [_id, dossierId] = [newId(now), newId(now)];
  const { key, wrapped } = services.keyring.createDataKey(dossierId);
  await insertNew(Dossiers, {
    _id: dossierId,
    organisationId,
    kind: template.dossier,
    wrappedKey: wrapped,
    label: sealLabel(key, dossierId, template.title),
    searchTokens: services.search.prefixTokens(organisationId, template.title),
    keeperId: handlerId ?? 'nobody',
    memberIds: [],
    barredIds,
    createdAt: now,
    closedAt: null,
    destroyedAt: null,
  });
  const shown = dropHidden(template, answers, { country });
  const documentId = await startDocument(services, {
    organisationId,
    staffId: null,
    dossierId,
    templateId: template.id,
    answers: shown,
  });
  const { sealContact, sealLog } = complaintSecrets(key, _id);
  const email = shown[intake.mailTo];
  return {
    _id,
    organisationId,
    dossierId,
    documentId,
    reference: (await loadRecord(services, organisationId, documentId)).record.reference,
    handlerId,
    barredIds,
    status: 'open',
    isUrgent: evaluate(intake.urgent, valueOf, { country }),
    due: intakeSteps(template, shown, { country })[0]?.by ?? null,
    doneSteps: [],
    contact: typeof email === 'string' ? sealContact({ email, firstName: firstNameIn(shown) }) : null,
    contactConfirmedAt: null,
    log: sealLog([{ at: now.toISOString(), staffId: null, kind: 'filed' }]),
    revision: 1,
    pending: ['seal', handlerId === null ? 'nobody' : 'handler'],
    workDue: now,
    attempts: 0,
    createdAt: now,
    closedAt: null,
  };
}

function firstNameIn({ klager }: Answers): string | null {
  const { firstName } = (klager ?? {}) as { firstName?: unknown };
  return typeof firstName === 'string' ? firstName : null;
}
