import type { Condition } from './condition.ts';
import type { ExampleValue } from './example.ts';

/** What every field has. */
export interface FieldBase {
  /** Unique in the template; letters and digits, starting with a small letter. */
  id: string;
  label: string;
  help?: string;
  required?: boolean;
  visibleWhen?: Condition;
  requiredWhen?: Condition;
  /**
   * What kind of personal data the answer is: `none`, `ordinary` (name, address), `special` (GDPR art. 9, such
   * as health) or `national-id`.
   */
  data: 'none' | 'ordinary' | 'special' | 'national-id';
  /**
   * Where the answer is taken from when a document starts: `dossier.person`, `dossier.record.<part>`, `organisation`,
   * `user.person`, or `earlier.<form>.<field>`, the newest completed document of that form in the same dossier. Of
   * several, the first that holds something. `dossier.name` is a partnership's name. `count.<form>`, for a choice: the
   * option that comes after as many as the dossier has completed documents of that form.
   */
  prefill?: string | readonly string[];
  /** The part of the dossier's record (`record.ts`) that a completed document proposes to renew with this answer. */
  proposes?: string;
  /** The answer a new document starts with when nothing is taken over, in the shape in which it is stored. */
  initial?: ExampleValue;
}

export interface Option {
  id: string;
  label: string;
  help?: string;
}

export interface ShortTextField extends FieldBase {
  type: 'shortText';
  maxLength?: number;
}
export interface LongTextField extends FieldBase {
  type: 'longText';
  maxLength?: number;
}
/** Answer: a finite number. */
export interface NumberField extends FieldBase {
  type: 'number';
  min?: number;
  max?: number;
  decimals?: number;
  unit?: string;
}
/** Answer: whole euro cents. */
export interface MoneyField extends FieldBase {
  type: 'money';
  min?: number;
  max?: number;
}
/** Answer: `2026-04-03`. */
export interface DateField extends FieldBase {
  type: 'date';
  earliest?: string;
  latest?: string;
}
/** Answer: `{ from, until }`, both as a date; `until` may be left out when `openEnded`. */
export interface PeriodField extends FieldBase {
  type: 'period';
  openEnded?: boolean;
}
/** Answer: `14:03`. */
export interface TimeField extends FieldBase {
  type: 'time';
}
/** Answer: an option's id. */
export interface ChoiceField extends FieldBase {
  type: 'choice';
  options: readonly Option[];
}
/** Answer: ids of options, in the order of the definition. */
export interface ChoicesField extends FieldBase {
  type: 'choices';
  options: readonly Option[];
  min?: number;
  max?: number;
}
/** Answer: `{ answer: 'yes' | 'no', explanation? }`. */
export interface YesNoField extends FieldBase {
  type: 'yesNo';
  /** When an explanation is asked for, and its question. */
  explain?: { when: 'yes' | 'no' | 'both'; label: string; required?: boolean };
}
/** Answer: the number of the chosen step, from 1. */
export interface ScaleField extends FieldBase {
  type: 'scale';
  /** Words for each step, low to high. */
  steps: readonly string[];
  /** Faces beside the words, from sad to glad: for who reads little. */
  look?: 'faces';
}
/**
 * Consent, per purpose and per recipient, each until a date, each given or refused on its own (GDPR art. 7).
 * Answer: `{ [purposeId]: { [recipient]: { given: boolean, until?: date } } }`, where a recipient is the
 * name of an organisation in the `recipientsFrom` answer (a `table` with a column `name`). Nothing is ticked at the start;
 * a choice that was not made is stored and printed as refused.
 */
export interface ConsentField extends FieldBase {
  type: 'consent';
  purposes: readonly (Option & { maxMonths?: number })[];
  recipientsFrom: string;
}
/** Answer: `{ firstName, lastName, birthDate? }`; a one-word name leaves `firstName` or `lastName` empty, not both. */
export interface PersonField extends FieldBase {
  type: 'person';
  askBirthDate?: boolean;
}
/** Answer: `{ name, registration? }`, registration being a KvK (8 digits) or KBO (10 digits) number. */
export interface OrganisationField extends FieldBase {
  type: 'organisation';
  askRegistration?: boolean;
}
/** Answer: `{ street, number, postcode, town, country: 'NL' | 'BE' }`. */
export interface AddressField extends FieldBase {
  type: 'address';
}
/** Answer: E.164, `+31612345678`. */
export interface PhoneField extends FieldBase {
  type: 'phone';
}
export interface EmailField extends FieldBase {
  type: 'email';
}
/** Answer: rows of `{ [columnId]: value }`. */
export interface TableField extends FieldBase {
  type: 'table';
  columns: readonly TableColumn[];
  minRows?: number;
  maxRows?: number;
  /** "Nog een partner", for the button. */
  addLabel?: string;
}
export type TableColumn = (
  | ShortTextField
  | LongTextField
  | NumberField
  | MoneyField
  | DateField
  | TimeField
  | ChoiceField
  | EmailField
  | PhoneField
) & {
  /** Share of the width on paper, 1 to 12. */
  width?: number;
};
/** Answer: rows of `{ what, who, withWhom?, when? }` (when: a date). */
export interface ActionsField extends FieldBase {
  type: 'actions';
  maxRows?: number;
}
/** Answer: `{ name, sha256, size, mediaType }`; the bytes are in storage. */
export interface FileField extends FieldBase {
  type: 'file';
  accept: readonly ('application/pdf' | 'image/png' | 'image/jpeg')[];
  /** Bytes. */
  maxSize?: number;
}
/**
 * Pictures of work that are rated one by one; what they say per field of work is computed
 * (`app/forms/fields/interests/profile.ts`). Answer: `{ way: 'short' | 'whole', ratings: { [itemId]: 1 | 2 | 3 } }`
 * (no, perhaps, yes), with every item of the chosen way and no other.
 */
export interface InterestsField extends FieldBase {
  type: 'interests';
  /** Fields of work. */
  areas: readonly { id: string; label: string }[];
  /** `picture`: a name in `app/forms/fields/interests/pictures.ts`. */
  items: readonly { id: string; label: string; area: string; picture: string }[];
  /** Ids of the items of the short way. */
  short: readonly string[];
}
/** No answer: a text between the fields. */
export interface ReadOnlyField extends FieldBase {
  type: 'readOnly';
  text: string;
}

export type Field =
  | ShortTextField
  | LongTextField
  | NumberField
  | MoneyField
  | DateField
  | PeriodField
  | TimeField
  | ChoiceField
  | ChoicesField
  | YesNoField
  | ScaleField
  | ConsentField
  | PersonField
  | OrganisationField
  | AddressField
  | PhoneField
  | EmailField
  | TableField
  | ActionsField
  | FileField
  | InterestsField
  | ReadOnlyField;

export type FieldType = Field['type'];
export type FieldOf<T extends FieldType> = Extract<Field, { type: T }>;
