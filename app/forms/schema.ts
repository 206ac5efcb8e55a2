import { object, type Schema, ValidationError } from 'yup';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { PartyRole, Section, Template } from '#templates/definition/template.ts';
import type { Answers, FormContext } from './answers.ts';
import { schemas } from './fields/schemas.ts';
import type { FieldSchema, Mode, SchemaOptions } from './fields/schema.ts';
import { brokenRules } from './rules.ts';
import { isMessage, type Message, message } from './message.ts';
import { visibility, type Visibility } from './visible.ts';

export type { Mode } from './fields/schema.ts';

/** The yup schema of one field. */
export function fieldSchema(field: Field, options: SchemaOptions): Schema {
  const build = () => (schemas[field.type] as FieldSchema<Field>)(field, options);
  // Only consent looks at other answers and at today; any other schema serves every key stroke and every row again.
  if (field.type === 'consent') return build();
  const built = builtSchemas.get(field) ?? new Map<string, Schema>();
  builtSchemas.set(field, built);
  const key = `${options.mode} ${options.required} ${options.context.country}`;
  const schema = built.get(key) ?? build();
  built.set(key, schema);
  return schema;
}

const builtSchemas = new WeakMap<Field, Map<string, Schema>>();

/** The yup schema of a section as it shows with these answers. An unknown section gives an empty one. */
export function sectionSchema(
  template: Template,
  sectionId: string,
  answers: Answers,
  context: FormContext,
  mode: Mode,
): Schema {
  const sees = visibility(template, answers, context);
  const fields = (template.sections.find(({ id }) => id === sectionId)?.fields ?? []).filter(
    (field) => field.type !== 'readOnly' && sees.field(field.id),
  );
  const shape = fields.map((field) => [
    field.id,
    fieldSchema(field, { mode, required: isRequired(field, sees, mode), answers, context }),
  ]);
  return object(Object.fromEntries(shape) as Record<string, Schema>).noUnknown(message('shape'));
}

export interface ValidatedAnswers {
  /** The answers as stored: parsed, without hidden fields and without what is wrong. */
  value: Answers;
  /** What is wrong, by path: `werkgeverAdres.postcode`, `werktijden.0.van`. */
  errors: Record<string, Message>;
}

/**
 * Parses and checks raw answers, as typed or as stored, in browser and server alike.
 *
 * @param options.sections which are checked (ids; default all); the others' answers are only parsed, for the conditions
 * @param options.stored answers that were parsed before: a raw answer that is one of these needs no parsing
 */
export function validateAnswers(
  template: Template,
  raw: Readonly<Record<string, unknown>>,
  context: FormContext,
  { mode, sections, stored }: { mode: Mode; sections?: readonly string[]; stored?: Answers },
): ValidatedAnswers {
  const parsed = parseFields(template, raw, context, stored);
  const answers = valuesOf(parsed);
  const sees = visibility(template, answers, context);
  const value: Record<string, Json> = {};
  const errors: Record<string, Message> = {};
  for (const section of template.sections) {
    const isChecked = sections === undefined || sections.includes(section.id);
    for (const field of section.fields) {
      if (field.type === 'readOnly' || !sees.field(field.id)) continue;
      const required = isChecked && isRequired(field, sees, mode);
      const options = { mode: isChecked ? mode : 'draft', required, answers, context };
      const before = parsed.get(field.id);
      // A draft is checked by parsing it; what consent looks at was not all known then.
      const isKnown = before && options.mode === 'draft' && field.type !== 'consent';
      const isStored = stored !== undefined && before?.value !== undefined && isSame(field, stored, raw);
      const found = isKnown ? before : validateField(field, ownOf(raw, field.id), options, isStored);
      if (found.value !== undefined) value[field.id] = found.value;
      if (isChecked) Object.assign(errors, found.errors);
    }
  }
  return { value, errors: { ...ruleErrors(template, { value, sees, context, mode, sections }), ...errors } };
}

/** Rules look at whole forms, so only at what is to be sent. */
function ruleErrors(
  template: Template,
  checked: {
    value: Answers;
    sees: Visibility;
    context: FormContext;
    mode: Mode;
    sections: readonly string[] | undefined;
  },
): Record<string, Message> {
  if (checked.mode === 'draft') return {};
  const broken = brokenRules(template, checked.value, checked.sees, checked.context);
  const { sections } = checked;
  const isChecked = (fieldId: string) =>
    sections === undefined ||
    template.sections.some(
      ({ id, fields }) => sections.includes(id) && fields.some((field) => field.id === fieldId),
    );
  return Object.fromEntries(Object.entries(broken).filter(([fieldId]) => isChecked(fieldId)));
}

/** Parses without checking: what cannot be parsed counts as not answered. */
export function parseAnswers(
  template: Template,
  raw: Readonly<Record<string, unknown>>,
  context: FormContext,
): Answers {
  return valuesOf(parseFields(template, raw, context));
}

type Found = ReturnType<typeof validateField>;

/** The answers that there are, by field. */
function parseFields(
  template: Template,
  raw: Readonly<Record<string, unknown>>,
  context: FormContext,
  stored?: Answers,
): Map<string, Found> {
  const parsed = new Map<string, Found>();
  const answers: Record<string, Json> = {};
  for (const field of template.sections.flatMap((section) => section.fields)) {
    if (field.type === 'readOnly' || !Object.hasOwn(raw, field.id)) continue;
    const before = stored && isSame(field, stored, raw) ? stored[field.id] : undefined;
    const found =
      before !== undefined
        ? { value: before, errors: {} }
        : validateField(field, raw[field.id], { mode: 'draft', required: false, answers, context });
    parsed.set(field.id, found);
    if (found.value !== undefined) answers[field.id] = found.value;
  }
  return parsed;
}

function valuesOf(parsed: ReadonlyMap<string, Found>): Answers {
  return Object.fromEntries(
    [...parsed].flatMap(([id, { value }]) => (value === undefined ? [] : [[id, value] as const])),
  );
}

/** Consent looks at other answers, so what was stored may be read otherwise now. */
const isSame = ({ id, type }: Field, stored: Answers, raw: Readonly<Record<string, unknown>>): boolean =>
  type !== 'consent' && Object.hasOwn(stored, id) && Object.is(stored[id], ownOf(raw, id));

const ownOf = (raw: Readonly<Record<string, unknown>>, id: string): unknown =>
  Object.hasOwn(raw, id) ? raw[id] : undefined;

/** The sections that staff fill in before sending. */
export function staffSections(template: Template): Section[] {
  return template.sections.filter((section) => section.filledBy === undefined);
}

/** The sections that a party fills in while signing. */
export function partySections(template: Template, role: PartyRole): Section[] {
  return template.sections.filter((section) => section.filledBy === role);
}

export function isRequired(field: Field, sees: Visibility, mode: Mode): boolean {
  if (mode === 'draft') return false;
  return field.required === true || (field.requiredWhen !== undefined && sees.holds(field.requiredWhen));
}

/** @param isParsed as stored: it is checked as it is */
function validateField(field: Field, raw: unknown, options: SchemaOptions, isParsed = false) {
  const errors: Record<string, Message> = {};
  try {
    const schema = fieldSchema(field, options);
    const value = schema.validateSync(raw, { abortEarly: false, strict: isParsed }) as Json | undefined;
    return { value: isParsed ? value : withoutUndefined(value), errors };
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const all = error.inner.length > 0 ? error.inner : [error];
    for (const one of all) {
      const path = one.path ? `${field.id}.${tidyPath(one.path)}` : field.id;
      const text: unknown = one.errors[0];
      errors[path] ??= isMessage(text) ? text : message('shape');
    }
    return { value: undefined, errors };
  }
}

/** yup writes `[0].van`; names and ids of inputs have `0.van`. */
function tidyPath(path: string): string {
  return path.replace(/\[(\d+)\]/g, '.$1').replace(/^\./, '');
}

/** yup leaves parts that were not given as undefined; a stored answer has only what was given. */
function withoutUndefined(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item: Json) => withoutUndefined(item) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, Json | undefined>)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, withoutUndefined(part)]),
  );
}
