import type { MoneyField } from '#templates/definition/fields.ts';
import { moneyText } from '../../dutch/number.ts';
import { lineForm } from '../form.ts';

export const form = lineForm<MoneyField>((value) => (typeof value === 'number' ? moneyText(value) : value));
