import type { Json } from '#app/lib/canonical-json.ts';

/** A form's answers: field id → value; the value's shape is that of its field type. */
export type Answers = { readonly [fieldId: string]: Json | undefined };

/** What conditions and texts may know beside the answers. */
export interface FormContext {
  country: 'NL' | 'BE';
}
