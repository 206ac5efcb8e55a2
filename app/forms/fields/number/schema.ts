import type { NumberField } from '#templates/definition/fields.ts';
import { parseNumber, printNumber } from '../../dutch/number.ts';
import { message } from '../../message.ts';
import { type FieldSchema, needed, numeric } from '../schema.ts';

/** Beyond this a number is a slip of the finger, and JSON no longer holds it exactly. */
export const largest = 1e12;

export const schema: FieldSchema<NumberField> = (field, { required }) => {
  const { min = -largest, max = largest, decimals = 0 } = field;
  const tooFine = decimals === 0 ? message('whole') : message('decimals', { count: decimals });
  return needed(
    numeric(parseNumber, message('number'))
      .transform((value: unknown) => (typeof value === 'number' ? withoutNoise(decimals, value) : value))
      .min(min, message('numberMin', { min: printNumber(min) }))
      .max(max, message('numberMax', { max: printNumber(max) }))
      .test('decimals', tooFine, (value) => value === undefined || hasAtMost(decimals, value)),
    required,
  );
};

/** 0.1 + 0.2 → 0.3: what other programs reckoned is kept as it will be read. */
function withoutNoise(decimals: number, value: number): number {
  return decimals > 0 && hasAtMost(decimals, value) ? Number(value.toFixed(decimals)) : value;
}

/** With the tolerance of binary fractions: 1.1 has one decimal. */
function hasAtMost(decimals: number, value: number): boolean {
  if (decimals === 0) return Number.isInteger(value);
  const scaled = value / 10 ** -decimals;
  return Math.abs(Math.round(scaled) - scaled) <= 1e-6;
}
