import type { PhoneField } from '#templates/definition/fields.ts';
import { printPhone } from '../../dutch/phone.ts';
import { lineForm } from '../form.ts';

export const form = lineForm<PhoneField>((value) => (typeof value === 'string' ? printPhone(value) : value));
