import type { Json } from '#app/lib/canonical-json.ts';
import type { ChoicesField } from '#templates/definition/fields.ts';
import { listInWords } from '../../dutch/text.ts';
import type { FieldPrint } from '../print.ts';

export const print: FieldPrint<ChoicesField> = {
  blocks: (field, value) => [
    {
      type: 'choices',
      label: field.label,
      options: field.options.map((option) => ({
        text: option.label,
        chosen: Array.isArray(value) ? value.includes(option.id) : null,
      })),
    },
  ],
  text: (field, value) => listInWords(chosenIn(field, value).map((option) => option.label)),
  csv: (field, value) =>
    chosenIn(field, value)
      .map((option) => option.id)
      .join(';'),
};

function chosenIn(field: ChoicesField, value: Json | undefined) {
  return field.options.filter((option) => Array.isArray(value) && value.includes(option.id));
}
