/**
 * Field types: one folder each, with its rules (`schema.ts`), its way in and out of inputs (`form.ts`), its input
 * (`input.tsx`), its print (`print.ts`), its JSON Schema and its examples. The maps below are exhaustive, and apart
 * from each other so that a page takes along only what it uses.
 */
export { forms } from './forms.ts';
export { FieldInput, inputs } from './inputs.tsx';
export { jsonSchemas } from './json-schemas.ts';
export { prints } from './prints.ts';
export { schemas } from './schemas.ts';
