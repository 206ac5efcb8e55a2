import type { ChoiceField } from '#templates/definition/fields.ts';
import { type FieldPrint, isEmpty, labelOf, textOf } from '../print.ts';

export const print: FieldPrint<ChoiceField> = {
  blocks: (field, value) => [
    {
      type: 'choices',
      label: field.label,
      options: field.options.map((option) => ({
        text: option.label,
        chosen: isEmpty(value) ? null : option.id === value,
      })),
    },
  ],
  text: (field, value) => labelOf(field.options, value),
  csv: (_field, value) => textOf(value),
};
