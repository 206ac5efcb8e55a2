import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Template } from '#templates/definition/template.ts';
import { staffSections } from './schema.ts';

/** An answer, or a part of one, that a cell of a list can hold. */
export interface AnswerColumn {
  fieldId: string;
  /** Of a person: `birthDate` stands in a column of its own. */
  part: 'birthDate' | null;
  label: string;
}

/** The questions for staff whose answer fits in one cell, in the order of the form. */
export function answerColumns(template: Template): AnswerColumn[] {
  return staffSections(template)
    .flatMap(({ fields }) => fields)
    .filter(({ type }) => oneCell.has(type))
    .flatMap((field): AnswerColumn[] => {
      const whole = { fieldId: field.id, part: null, label: field.label };
      if (field.type !== 'person' || !field.askBirthDate) return [whole];
      return [whole, { fieldId: field.id, part: 'birthDate', label: `${field.label}: geboortedatum` }];
    });
}

const oneCell: ReadonlySet<Field['type']> = new Set([
  'shortText',
  'longText',
  'number',
  'money',
  'date',
  'time',
  'choice',
  'yesNo',
  'person',
  'organisation',
  'phone',
  'email',
]);

/**
 * What stands in a cell, as somebody would have typed it into the form. Whether it is right, the form's rules say.
 *
 * @param cell not empty
 */
export function typedFromCell(field: Field, cell: string): Json {
  switch (field.type) {
    case 'choice':
      return field.options.find(({ id, label }) => isSame(label, cell) || isSame(id, cell))?.id ?? cell;
    case 'yesNo':
      return { answer: isSame(cell, 'ja') ? 'yes' : isSame(cell, 'nee') ? 'no' : cell };
    case 'person':
      return personNamed(cell);
    case 'organisation':
      return { name: cell };
    default:
      return cell;
  }
}

/** "Jan van der Berg" → first name and the rest; one word is a last name. */
export function personNamed(name: string): { firstName?: string; lastName: string } {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  return rest.length === 0 ? { lastName: first } : { firstName: first, lastName: rest.join(' ') };
}

/** Without regard to capitals, accents and marks: "E-mail" and "email" are the same head of a column. */
export function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

const bare = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
