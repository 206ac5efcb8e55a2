import type { EmailField } from '#templates/definition/fields.ts';
import { lineForm } from '../form.ts';

export const form = lineForm<EmailField>();
