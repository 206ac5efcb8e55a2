import { createHash } from 'node:crypto';
import {
  diffAnswers,
  dropHidden,
  openedSections,
  validateAnswers,
  type AnswerDifference,
  type Answers,
  type Message,
} from '#app/forms/index.ts';
import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import { AppError } from '#app/lib/errors.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { gatesOf, heldSections, type GateView } from './gates/find-gates.server.ts';
import type { StaffTarget } from './targets.ts';

export interface SaveResult {
  revision: number;
  /** When it was on disk. ISO 8601, UTC. */
  savedAt: string;
  /** What is wrong, by path; everything else was saved. */
  errors: Record<string, Message>;
  /** Fields that somebody else changed meanwhile: `before` is theirs, `after` the writer's. Theirs still stands. */
  conflicts: AnswerDifference[];
  /** What stands now, for the section's next save. */
  seen: Record<string, string>;
}

/**
 * Saves what staff typed in a section of a draft, each field on its own: a field that is wrong or that somebody else
 * changed meanwhile keeps none of the others from being saved.
 *
 * @param input.typed raw answers of the section's fields
 * @param input.seen for each field, `seenMark` of what the writer had before them
 * @returns the outcome for the writer, the record as it is now, and what it waits for
 * @throws AppError `not-found`, `held-back` when another document must be signed first, `not-allowed-in-state` once sent
 */
export async function saveAnswers(
  services: Services,
  input: StaffTarget & {
    sectionId: string;
    typed: Readonly<Record<string, unknown>>;
    seen: Readonly<Record<string, string>>;
  },
): Promise<{ result: SaveResult; record: LoadedRecord; gates: GateView[] }> {
  let errors: Record<string, Message> = {};
  let conflicts: AnswerDifference[] = [];
  let seen: Record<string, string> = {};
  let gates: GateView[] = [];
  const saved = await changeRecord(services, input, { kind: 'staff', id: input.staffId }, async (loaded) => {
    const { template, organisation, answers } = await composeRecord(services, loaded);
    const section = template.sections.find(({ id }) => id === input.sectionId);
    if (!section || section.filledBy !== undefined) throw new AppError('not-found');
    const ctx = { country: organisation.country };
    if (!openedSections(template, answers, ctx).has(section.id)) throw new AppError('not-found');
    gates = await gatesOf(services, loaded.record, template);
    if (heldSections(template, gates).has(section.id)) throw new AppError('held-back');
    const typed = pickFields(
      input.typed,
      section.fields.map(({ id }) => id),
    );
    const wanted = validateAnswers(template, { ...answers, ...typed }, ctx, {
      mode: 'draft',
      sections: [section.id],
      stored: answers,
    });
    const wrong = new Set(Object.keys(wanted.errors).map((path) => path.split('.')[0] ?? path));
    const foreign = section.fields
      .map(({ id }) => id)
      .filter((id) => Object.hasOwn(typed, id) && isForeign(answers[id], wanted.value[id], input.seen[id]));
    const keep = new Set([...wrong, ...foreign]);
    const kept = Object.fromEntries([...keep].map((id) => [id, answers[id]]));
    const next = dropHidden(
      template,
      { ...answers, ...wanted.value, ...kept, ...cleared(typed, wanted.value, keep) },
      ctx,
    );
    const changed = diffAnswers(template, answers, next).map(({ fieldId }) => fieldId);
    errors = wanted.errors;
    conflicts = diffAnswers(template, answers, wanted.value).filter(({ fieldId }) =>
      foreign.includes(fieldId),
    );
    seen = Object.fromEntries(section.fields.map(({ id }) => [id, seenMark(next[id])]));
    if (changed.length === 0) return null;
    return {
      command: {
        type: 'saveAnswers',
        basedOn: loaded.state.revision,
        changed,
        commitment: loaded.secrets.commit({ answers: next }),
      },
      set: ({ record }, { revision }) => ({
        answers: loaded.secrets.sealAnswers(next),
        revision,
        carriedOver: record.carriedOver.filter(({ fieldId }) => !changed.includes(fieldId)),
      }),
    };
  });
  const savedAt = services.clock().toISOString();
  const result = { revision: saved.state.revision, savedAt, errors, conflicts, seen };
  return { result, record: saved, gates };
}

/** A short mark of a value, to see later whether it is still the same. Tells nothing about it to who has it already. */
export function seenMark(value: Json | undefined): string {
  return createHash('sha256')
    .update(value === undefined ? '' : canonicalJson(value))
    .digest('base64url')
    .slice(0, 16);
}

/** Somebody else changed it since the writer saw it, into something else than the writer wants. */
function isForeign(current: Json | undefined, wanted: Json | undefined, seen: string | undefined): boolean {
  const now = seenMark(current);
  return seen !== undefined && now !== seen && now !== seenMark(wanted);
}

/** Fields that the writer emptied. */
function cleared(typed: Readonly<Record<string, unknown>>, value: Answers, keep: ReadonlySet<string>) {
  const ids = Object.keys(typed).filter((id) => value[id] === undefined && !keep.has(id));
  return Object.fromEntries(ids.map((id) => [id, undefined]));
}

function pickFields(
  typed: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(ids.filter((id) => Object.hasOwn(typed, id)).map((id) => [id, typed[id]]));
}
