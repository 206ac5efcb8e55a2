import { AppError } from '#app/lib/errors.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import type { Answers } from './answers.ts';
import type { Post } from './fields/form.ts';
import { formOf } from './initial.ts';

/** No answer comes near; more is no slip of the finger. */
const longestValue = 100_000;

/**
 * The answers of a section from a form posted without JavaScript, as typed. Only names that the template knows are
 * looked up, so keys of prototypes and operator objects cannot come in; a file among texts is not read.
 * `answers`: what is stored. Throws `too-large`.
 */
export function readAnswers(section: Section, formData: FormData, answers: Answers): Record<string, Json> {
  const post = postOf(formData);
  return Object.fromEntries(
    section.fields.flatMap((field) => {
      if (field.type === 'readOnly') return [];
      const value = formOf(field).read(field, post, `answers.${field.id}`, { answers });
      return value === undefined ? [] : [[field.id, value]];
    }),
  );
}

/** Raw answers from JSON: own properties that the template knows, with files as stored. Throws `invalid-input`. */
export function pickAnswers(template: Template, body: unknown, answers: Answers): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new AppError('invalid-input');
  const fields = template.sections.flatMap((section) => section.fields);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const source: object = field.type === 'file' ? answers : body;
      return Object.hasOwn(source, field.id)
        ? [[field.id, (source as Record<string, unknown>)[field.id]]]
        : [];
    }),
  );
}

/** Does what a row button asked (`_addRow`, `_removeRow`) to raw answers; null when no such button was pressed. */
export function changeRows(
  raw: Readonly<Record<string, Json>>,
  formData: FormData,
): Record<string, Json> | null {
  const [add, remove] = [formData.get('_addRow'), formData.get('_removeRow')];
  if (typeof add === 'string' && rowsAt(raw, add))
    return { ...raw, [add]: [...(rowsAt(raw, add) ?? []), {}] };
  if (typeof remove !== 'string') return null;
  const [fieldId = '', index] = remove.split('.');
  const rows = rowsAt(raw, fieldId);
  return rows ? { ...raw, [fieldId]: rows.filter((_row, at) => at !== Number(index)) } : null;
}

function rowsAt(raw: Readonly<Record<string, Json>>, fieldId: string): readonly Json[] | undefined {
  const rows = Object.hasOwn(raw, fieldId) ? raw[fieldId] : undefined;
  return Array.isArray(rows) ? rows : undefined;
}

function postOf(formData: FormData): Post {
  const names = [...formData.keys()];
  const all = (name: string) =>
    formData
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .map(bounded);
  return {
    all,
    text: (name) => all(name)[0],
    has: (prefix) => names.some((name) => name === prefix || name.startsWith(`${prefix}.`)),
  };
}

function bounded(value: string): string {
  if (value.length > longestValue) throw new AppError('too-large');
  return value;
}
