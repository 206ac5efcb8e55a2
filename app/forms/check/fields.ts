import type { Field, Option, TableColumn } from '#templates/definition/fields.ts';
import type { Template } from '#templates/definition/template.ts';
import { checkInterests } from './interests.ts';
import { blanks, duplicates, problem } from './problem.ts';

/** First words of places in texts that are no fields. */
const reserved = ['organisation', 'party', 'document'];

/** Sections and fields: ids, labels, options, limits, and where consent takes its recipients from. */
export function checkFields(template: Template): string[] {
  const sections = template.sections.map((section, index) => ({ ...section, place: `sections[${index}]` }));
  const fields = placedFields(template);
  return [
    ...duplicates(sections),
    ...sections.flatMap((section) => [
      ...blanks({ [`${section.place}.title`]: section.title }),
      ...(section.fields.length > 0 ? [] : [problem(`${section.place}.fields`, 'is leeg')]),
    ]),
    ...duplicates(fields.map(({ field, place }) => ({ id: field.id, place }))),
    ...fields.flatMap(({ field, place }) => [
      ...checkId(field.id, place),
      ...blanks({ [`${place}.label`]: field.label }),
      ...checkType(field, place),
    ]),
    ...fields.flatMap(({ field, place }, index) => checkRecipients(field, place, fields.slice(0, index))),
  ];
}

export interface PlacedField {
  field: Field;
  place: string;
  sectionIndex: number;
}

/** Every field with its place: `sections[0].fields[1]`. */
export function placedFields(template: Template): PlacedField[] {
  return template.sections.flatMap((section, sectionIndex) =>
    section.fields.map((field, index) => ({
      field,
      place: `sections[${sectionIndex}].fields[${index}]`,
      sectionIndex,
    })),
  );
}

function checkId(id: string, place: string): string[] {
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) return [problem(`${place}.id`, `'${id}' is geen id van een veld`)];
  return reserved.includes(id) || id in Object.prototype
    ? [problem(`${place}.id`, `'${id}' heeft al een andere betekenis`)]
    : [];
}

function checkType(field: Field | TableColumn, place: string): string[] {
  switch (field.type) {
    case 'choice':
    case 'choices':
      return [
        ...checkOptions(field.options, `${place}.options`),
        ...(field.type === 'choices' ? checkLimits(field, place) : []),
      ];
    case 'consent':
      return checkOptions(field.purposes, `${place}.purposes`, 1);
    case 'scale':
      return field.steps.length > 1 ? [] : [problem(`${place}.steps`, 'zijn er minder dan twee')];
    case 'number':
    case 'money':
      return checkLimits(field, place);
    case 'date':
      return field.earliest && field.latest && field.earliest > field.latest
        ? [problem(`${place}.earliest`, 'ligt na latest')]
        : [];
    case 'table':
      return checkColumns(field.columns, place);
    case 'interests':
      return checkInterests(field, place);
    case 'readOnly':
      return blanks({ [`${place}.text`]: field.text });
    case 'yesNo':
      return blanks({ [`${place}.explain.label`]: field.explain?.label });
    case 'file':
      return field.accept.length > 0 ? [] : [problem(`${place}.accept`, 'is leeg')];
    default:
      return [];
  }
}

function checkColumns(columns: readonly TableColumn[], place: string): string[] {
  const placed = columns.map((column, index) => ({
    column,
    id: column.id,
    place: `${place}.columns[${index}]`,
  }));
  return [
    ...(columns.length > 0 ? [] : [problem(`${place}.columns`, 'is leeg')]),
    ...duplicates(placed),
    ...placed.flatMap(({ column, place: at }) => [
      ...checkId(column.id, at),
      ...blanks({ [`${at}.label`]: column.label }),
      ...checkType(column, at),
      ...(column.visibleWhen || column.requiredWhen ? [problem(at, 'een kolom heeft geen voorwaarde')] : []),
    ]),
  ];
}

function checkOptions(options: readonly Option[], place: string, least = 2): string[] {
  return [
    ...(options.length >= least ? [] : [problem(place, `zijn er minder dan ${least}`)]),
    ...duplicates(options.map(({ id }, index) => ({ id, place: `${place}[${index}]` }))),
    ...blanks(Object.fromEntries(options.map(({ label }, index) => [`${place}[${index}].label`, label]))),
  ];
}

function checkLimits(field: { min?: number; max?: number }, place: string): string[] {
  const isWrong = field.min !== undefined && field.max !== undefined && field.min > field.max;
  return isWrong ? [problem(`${place}.min`, 'is meer dan max')] : [];
}

function checkRecipients(field: Field, place: string, before: readonly PlacedField[]): string[] {
  if (field.type !== 'consent') return [];
  const table = before.find((other) => other.field.id === field.recipientsFrom)?.field;
  const isRight =
    table?.type === 'table' && table.columns.some(({ id, required }) => id === 'name' && required);
  return isRight
    ? []
    : [
        problem(
          `${place}.recipientsFrom`,
          `'${field.recipientsFrom}' is geen eerdere tabel met een verplichte kolom 'name'`,
        ),
      ];
}
