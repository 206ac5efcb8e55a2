import { randomInt } from 'node:crypto';
import { appendEvents } from '#app/domain/chain.ts';
import { decide } from '#app/domain/decide.ts';
import { chainStart, initialState } from '#app/domain/state.ts';
import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import { AppError } from '#app/lib/errors.ts';
import { newId } from '#app/lib/ids.ts';
import { findDocument, insertDocument } from '#app/models/document-store.server.ts';
import type { DocumentRecord, StoredEvent } from '#app/models/document-types.ts';
import { Dossiers, openDossierKey, type DossierRecord } from '#app/models/dossier.server.ts';
import { publishTemplateVersion } from '#app/models/template-version.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { createRecordKey, sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Template } from '#templates/definition/template.ts';
import { getTemplate } from '#templates/index.ts';
import type { Answers } from '#app/forms/index.ts';
import { actorOf } from './targets.ts';
import { startAnswers, type StartAnswers } from './start-answers.server.ts';

/**
 * Starts a document in a dossier from the newest version of a form, which is frozen into it.
 *
 * @param find where forms are looked up; the portal's own, unless a test brings one from elsewhere
 * @returns the new document's id
 * @throws AppError `not-found` (no such dossier or form), `not-allowed-in-state` (the dossier is closed)
 */
export async function startDocument(
  services: Services,
  input: {
    organisationId: string;
    /** Null for what comes in from outside. */
    staffId: string | null;
    dossierId: string;
    templateId: string;
    /** What came in with it, checked already. */
    answers?: Answers;
    /** The document that it is begun after. */
    follows?: string;
    /** Chosen before, with `newId`: a second time with the same one goes on where the first broke off. */
    id?: string;
  },
  find: (id: string) => Template | undefined = getTemplate,
): Promise<string> {
  const { organisationId, staffId, dossierId } = input;
  const template = find(input.templateId);
  const dossier = await Dossiers.findOne({ organisationId, _id: dossierId }).lean<DossierRecord>();
  if (!template || !dossier) throw new AppError('not-found');
  if (dossier.closedAt) throw new AppError('not-allowed-in-state', 'the dossier is closed');
  if (dossier.kind !== template.dossier)
    throw new AppError('invalid-input', 'a form for another kind of dossier');

  const now = services.clock();
  const definition = canonicalJson(template as unknown as Json);
  const frozen = { id: template.id, version: template.version, sha256: sha256Hex(definition) };
  await publishTemplateVersion({
    organisationId,
    templateId: template.id,
    version: template.version,
    sha256: frozen.sha256,
    definition,
    publishedAt: now,
  });
  const id = input.id ?? newId(now);
  const bodies = decide(
    initialState,
    {
      type: 'create',
      organisationId,
      dossierId,
      template: frozen,
      ...(input.follows && { follows: input.follows }),
    },
    now,
  );
  const events = appendEvents(chainStart, bodies, now, actorOf(staffId));
  const head = events.at(-1);
  if (!head) throw new AppError('unexpected');
  const record: Omit<DocumentRecord, 'reference'> = {
    _id: id,
    organisationId,
    dossierId,
    template: frozen,
    phase: 'draft',
    chain: { seq: head.seq, hash: head.hash },
    events: events as readonly StoredEvent[] as StoredEvent[],
    recordKey: createRecordKey(openDossierKey(services.keyring, dossier), id).sealed,
    answers: null,
    carriedOver: [],
    draftParties: null,
    notes: null,
    revision: 0,
    parties: [],
    base: null,
    files: [],
    work: { due: null, lease: null, attempts: {} },
    retainUntil: null,
    held: false,
    searchTokens: dossier.searchTokens,
    barredIds: dossier.barredIds ?? [],
    followsId: input.follows ?? null,
    createdBy: staffId,
    createdAt: now,
    updatedAt: now,
  };
  const isThere = input.id !== undefined && (await findDocument(organisationId, id)) !== null;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (!isThere && !(await insertDocument({ ...record, reference: newReference() }))) continue;
    const start = await startAnswers(services, template, { dossier, staffId });
    await fillIn(
      services,
      { organisationId, id, staffId },
      { ...start, answers: { ...start.answers, ...input.answers } },
    );
    return id;
  }
  throw new AppError('unexpected', 'no free reference');
}

/** The first revision: what was known already. */
async function fillIn(
  services: Services,
  target: { organisationId: string; id: string; staffId: string | null },
  { answers, carriedOver }: StartAnswers,
): Promise<void> {
  const changed = Object.keys(answers);
  if (changed.length === 0) return;
  await changeRecord(services, target, actorOf(target.staffId), ({ state, secrets }) =>
    state.revision > 0
      ? null
      : {
          command: { type: 'saveAnswers', basedOn: 0, changed, commitment: secrets.commit({ answers }) },
          set: (_, { revision }) => ({ answers: secrets.sealAnswers(answers), revision, carriedOver }),
        },
  );
}

/** Read aloud and typed over without mistakes: no vowels (no words), no 0, 1, L or O. */
const referenceLetters = '23456789BCDFGHJKMNPQRSTVWXZ';

/** Twelve letters in groups of four (57 bits), unique by index: `K7QM-2HXD-9RTC`. */
function newReference(): string {
  const letter = () => referenceLetters[randomInt(referenceLetters.length)] ?? '';
  return Array.from({ length: 3 }, () => Array.from({ length: 4 }, letter).join('')).join('-');
}
