import type { ReadOnlyField } from '#templates/definition/fields.ts';
import type { FieldPrint } from '../print.ts';

export const print: FieldPrint<ReadOnlyField> = {
  blocks: (field) => [{ type: 'paragraph', text: field.text }],
  text: () => '',
};
