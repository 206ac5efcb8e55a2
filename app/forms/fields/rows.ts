import { array, type ObjectShape } from 'yup';
import { message } from '../message.ts';
import { isBlank, needed, parts, type SchemaOptions } from './schema.ts';

/** Rows with the same parts; rows left blank are dropped. */
export function rows(
  shape: ObjectShape,
  limits: { min: number; max: number },
  { mode, required }: SchemaOptions,
) {
  const min = mode === 'complete' ? Math.max(limits.min, 1) : 1;
  const table = array(parts(shape).required(message('shape')))
    .transform((_value, original: unknown) => withoutBlankRows(original))
    .typeError(message('shape'))
    .min(min, message('rowsMin', { min }))
    .max(limits.max, message('rowsMax', { max: limits.max }));
  return needed(table, required, message('requiredTable'));
}

function withoutBlankRows(original: unknown): unknown {
  if (isBlank(original)) return undefined;
  return Array.isArray(original) ? original.filter((row) => !isBlank(row)) : original;
}
