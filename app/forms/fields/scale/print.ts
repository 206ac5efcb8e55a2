import type { ScaleField } from '#templates/definition/fields.ts';
import { moodOf } from './mood.ts';
import { type FieldPrint, isEmpty, textOf } from '../print.ts';

export const print: FieldPrint<ScaleField> = {
  blocks: (field, value) => [
    {
      type: 'choices',
      label: field.label,
      options: field.steps.map((step, index) => ({
        text: field.look === 'faces' ? step : `${index + 1}. ${step}`,
        chosen: isEmpty(value) ? null : value === index + 1,
        ...(field.look === 'faces' && { mood: moodOf(field, index) }),
      })),
    },
  ],
  text: (field, value) =>
    typeof value === 'number' ? `${value} van ${field.steps.length}: ${field.steps[value - 1] ?? ''}` : '',
  csv: (_field, value) => textOf(value),
};
