import type { ShortTextField } from '#templates/definition/fields.ts';
import { lineForm } from '../form.ts';

export const form = lineForm<ShortTextField>();
