import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import type { Answers, FormContext } from './answers.ts';
import type { FieldForm } from './fields/form.ts';
import { forms } from './fields/forms.ts';
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

/**
 * The answers a new document starts with: what `sources` holds for each field's `prefill` path
 * (`dossier.person`), where it fits the field's rules.
 */
export function prefillAnswers(
  template: Template,
  sources: Readonly<Record<string, unknown>>,
  context: FormContext,
): Answers {
  const raw = Object.fromEntries(
    template.sections.flatMap((section) =>
      section.fields.flatMap((field) => {
        const values = pathsOf(field).flatMap((path) => pathIn(sources, path) ?? []);
        return values.length === 0 ? [] : [[field.id, values[0]]];
      }),
    ),
  ) as Record<string, unknown>;
  return validateAnswers(template, raw, context, { mode: 'draft' }).value;
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
