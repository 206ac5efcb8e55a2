import type { PeriodField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<PeriodField> = {
  fields: [
    { type: 'period', id: 'looptijd', label: 'Looptijd', openEnded: true, data: 'none' },
    { type: 'period', id: 'project', label: 'Project', data: 'none' },
  ],
  typed: [
    { raw: { from: '3-4-26', until: '2 april 2027' }, stored: { from: '2026-04-03', until: '2027-04-02' } },
    { raw: { from: '3-4-26', until: '' }, stored: { from: '2026-04-03' } },
    { raw: { from: '3-4-26', until: '3-4-26' }, stored: { from: '2026-04-03', until: '2026-04-03' } },
  ],
  refused: [
    { raw: { from: '3-4-26', until: '2-4-26' }, error: 'errors.periodOrder' },
    { raw: { from: '', until: '2-4-26' }, error: 'errors.required' },
    { raw: { from: 'ooit' }, error: 'errors.date' },
    { raw: '3-4-26', error: 'errors.shape' },
  ],
};
