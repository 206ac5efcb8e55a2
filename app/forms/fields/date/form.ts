import type { DateField } from '#templates/definition/fields.ts';
import { lineForm, typedDate } from '../form.ts';

export const form = lineForm<DateField>(typedDate);
