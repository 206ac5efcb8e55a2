import type { YesNoField } from '#templates/definition/fields.ts';
import { partsForm } from '../form.ts';

export const form = partsForm<YesNoField>(['answer', 'explanation']);
