import type { Json } from '#app/lib/canonical-json.ts';

/** A form's answers: field id → value; the value's shape is that of its field type. */
export type Answers = { readonly [fieldId: string]: Json | undefined };

/** What conditions, texts and rules may know beside the answers. */
export interface FormContext {
  country: 'NL' | 'BE';
  /** `2026-11-22`, in the organisation's time zone: how long a consent may last counts from here. */
  today?: string;
}
