import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import { partAt } from '#templates/definition/record.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import type { Answers, FormContext } from './answers.ts';
import type { FieldForm } from './fields/form.ts';
import { forms } from './fields/forms.ts';
import { rowsInWords } from './rows-in-words.ts';
import { validateAnswers } from './schema.ts';
import { answerOf } from './visible.ts';

/** What stands in the inputs of a section: stored or just typed answers as typed, and blanks for the rest. */
export function initialValues(
  section: Section,
  answers: Readonly<Record<string, unknown>>,
): Record<string, Json> {
  return Object.fromEntries(
    section.fields
      .filter((field) => field.type !== 'readOnly')
      .map((field) => [field.id, typedValue(field, answerOf(answers as Answers, field.id))]),
  );
}

/** One answer as it stands in its inputs. */
export function typedValue(field: Field, value: Json | undefined): Json {
  return formOf(field).typed(field, value);
}

/** What a new document starts with, and for each field that was filled from which path. */
export interface Prefilled {
  answers: Answers;
  paths: Readonly<Record<string, string>>;
}

/**
 * The answers a new document starts with: what `sources` holds for each field's `prefill` paths (`dossier.person`), the
 * first that there is, where it fits the field's rules.
 */
export function prefillAnswers(
  template: Template,
  sources: Readonly<Record<string, unknown>>,
  context: FormContext,
): Prefilled {
  const found = template.sections
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const path = pathsOf(field).find((one) => isSaid(pathIn(sources, one)));
      return path === undefined ? [] : [{ field, path, value: fitted(field, path, pathIn(sources, path)) }];
    });
  const raw = Object.fromEntries(found.map(({ field, value }) => [field.id, value]));
  const answers = validateAnswers(template, raw, context, { mode: 'draft' }).value;
  const paths = found.flatMap(({ field, path }) =>
    Object.hasOwn(answers, field.id) ? [[field.id, path] as const] : [],
  );
  return { answers, paths: Object.fromEntries(paths) };
}

const isSaid = (value: unknown) =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** Any part of a person's record can be told in words: a row of a table is a line. */
function fitted(field: Field, path: string, value: unknown): unknown {
  if (path.startsWith('count.') && field.type === 'choice') return field.options[value as number]?.id;
  const part = partAt(path);
  if (!part || field.type !== 'longText' || part.type === 'longText') return value;
  const rows = rowsInWords(part, value as Json);
  return rows.map((row) => row.map(({ text }) => text).join(' – ')).join('\n');
}

/** Where a field's first answer may come from, in the order in which they are tried. */
export function pathsOf({ prefill }: Pick<Field, 'prefill'>): readonly string[] {
  return typeof prefill === 'string' ? [prefill] : (prefill ?? []);
}

export function formOf(field: Field): FieldForm<Field> {
  return forms[field.type];
}

/** The whole path as a key (`{ 'dossier.person': … }`), else step by step. */
function pathIn(sources: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(sources, path)) return sources[path];
  return path.split('.').reduce<unknown>((at, step) => {
    return typeof at === 'object' && at !== null && Object.hasOwn(at, step)
      ? (at as Record<string, unknown>)[step]
      : undefined;
  }, sources);
}
