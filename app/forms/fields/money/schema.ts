import type { MoneyField } from '#templates/definition/fields.ts';
import { parseMoney, printMoney } from '../../dutch/number.ts';
import { message } from '../../message.ts';
import { type FieldSchema, needed, numeric } from '../schema.ts';

/** A milliard euros, in cents. */
export const largest = 1e11;

export const schema: FieldSchema<MoneyField> = (field, { required }) => {
  const { min = 0, max = largest } = field;
  return needed(
    numeric(parseMoney, message('money'))
      .integer(message('money'))
      .min(min, message('moneyMin', { min: printMoney(min) }))
      .max(max, message('moneyMax', { max: printMoney(max) })),
    required,
  );
};
