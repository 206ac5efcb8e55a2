import type { PeriodField } from '#templates/definition/fields.ts';
import { partsForm } from '../form.ts';

export const form = partsForm<PeriodField>(['from', 'until']);
