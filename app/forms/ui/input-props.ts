import type { ChangeEvent } from 'react';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Answers } from '../answers.ts';
import type { FieldError } from '../message.ts';

/**
 * What every input takes. With `onChange` it is controlled (Formik); without it is a plain form field that posts
 * under `name` (`answers.<fieldId>`) and its parts (`answers.<fieldId>.<part>`).
 */
export interface FieldInputProps<F extends Field = Field> {
  field: F;
  name: string;
  /** As typed: see `initialValues`. */
  value: Json | undefined;
  error?: FieldError | undefined;
  /** Only for the words at the label; the rules decide what is refused. */
  required?: boolean;
  onChange?: ((value: Json) => void) | undefined;
  onBlur?: (() => void) | undefined;
  /** Answers that the input needs beside its own, e.g. the recipients of a consent. */
  answers?: Answers;
}

type TextElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Binds text to an element: controlled where there is an `onChange`. */
export function bindText(value: Json | undefined, onChange: ((value: string) => void) | undefined) {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return onChange
    ? { value: text, onChange: (event: ChangeEvent<TextElement>) => onChange(event.currentTarget.value) }
    : { defaultValue: text };
}

/** Binds a radio or a box to an element. */
export function bindChecked(checked: boolean, onChange: ((checked: boolean) => void) | undefined) {
  return onChange
    ? { checked, onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(event.currentTarget.checked) }
    : { defaultChecked: checked };
}

/** Ids of the texts that belong to an input, for `aria-describedby`. */
export function describedBy(name: string, help: string | undefined, error: FieldError | undefined) {
  const ids = [help ? helpId(name) : '', error?.message ? errorId(name) : ''].filter((id) => id !== '');
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
}

export const helpId = (name: string) => `${name}-help`;
export const errorId = (name: string) => `${name}-error`;
