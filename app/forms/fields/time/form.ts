import type { TimeField } from '#templates/definition/fields.ts';
import { lineForm } from '../form.ts';

export const form = lineForm<TimeField>();
