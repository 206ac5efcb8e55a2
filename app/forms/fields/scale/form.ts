import type { ScaleField } from '#templates/definition/fields.ts';
import { lineForm } from '../form.ts';

export const form = lineForm<ScaleField>((value) => (typeof value === 'number' ? String(value) : value));
