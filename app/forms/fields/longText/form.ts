import type { LongTextField } from '#templates/definition/fields.ts';
import { lineForm } from '../form.ts';

export const form = lineForm<LongTextField>();
