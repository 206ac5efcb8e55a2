import type { TableField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<TableField> = {
  fields: [
    {
      type: 'table',
      id: 'dagen',
      label: 'Dagen',
      maxRows: 3,
      data: 'none',
      columns: [
        { type: 'date', id: 'dag', label: 'Dag', required: true, data: 'none' },
        { type: 'time', id: 'van', label: 'Van', data: 'none' },
        { type: 'money', id: 'kosten', label: 'Kosten', data: 'none' },
      ],
    },
    {
      type: 'table',
      id: 'mensen',
      label: 'Mensen',
      minRows: 2,
      data: 'ordinary',
      columns: [
        { type: 'shortText', id: 'name', label: 'Naam', required: true, maxLength: 30, data: 'ordinary' },
        { type: 'longText', id: 'tekst', label: 'Tekst', data: 'none' },
        { type: 'number', id: 'aantal', label: 'Aantal', data: 'none' },
        { type: 'email', id: 'mail', label: 'E-mail', data: 'ordinary' },
        { type: 'phone', id: 'telefoon', label: 'Telefoon', data: 'ordinary' },
        {
          type: 'choice',
          id: 'soort',
          label: 'Soort',
          data: 'none',
          options: [
            { id: 'a', label: 'A' },
            { id: 'b', label: 'B' },
          ],
        },
      ],
    },
  ],
  typed: [
    {
      raw: [
        { dag: '3-4-26', van: '9', kosten: '12,50' },
        { dag: '', van: ' ', kosten: '' },
        { dag: '4-4-26' },
      ],
      stored: [{ dag: '2026-04-03', van: '09:00', kosten: 1250 }, { dag: '2026-04-04' }],
    },
  ],
  refused: [
    { raw: [{ dag: '', van: '9' }], error: 'errors.required' },
    { raw: [{ dag: 'ooit' }], error: 'errors.date' },
    { raw: Array.from({ length: 4 }, () => ({ dag: '3-4-26' })), error: 'errors.rowsMax' },
    { raw: ['3-4-26'], error: 'errors.shape' },
    { raw: { 0: { dag: '3-4-26' } }, error: 'errors.shape' },
  ],
};
