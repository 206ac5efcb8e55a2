import fc from 'fast-check';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import { huge, strange, texts } from './pieces.ts';
import { storedLike } from './stored-like.ts';

/**
 * Whatever may come in for a field: answers as stored, right and nearly so; what people type; the same with a part
 * missing, strange or too many; and what is no answer at all.
 */
export function inputsOf(field: Field, typed: readonly unknown[] = []): fc.Arbitrary<Json> {
  const stored = storedLike(field);
  return fc.oneof(
    { weight: 6, arbitrary: stored },
    { weight: 3, arbitrary: mutated(stored) },
    { weight: 2, arbitrary: fc.constantFrom(...(typed as Json[]), 'x') },
    { weight: 2, arbitrary: mutated(fc.constantFrom(...(typed as Json[]), 'x')) },
    { weight: 1, arbitrary: texts(12) },
    { weight: 1, arbitrary: strange },
  );
}

/** A value with one part missing, strange or too many. */
function mutated(values: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const other = fc.oneof(texts(8), strange, huge);
  return fc.tuple(values, other, fc.nat(9)).map(([value, part, at]) => {
    if (Array.isArray(value)) return mutatedRows(value as Json[], part, at);
    if (typeof value === 'string') return at % 2 === 0 ? `${value}${JSON.stringify(part)}` : part;
    if (typeof value !== 'object' || value === null) return part;
    const keys = Object.keys(value);
    const key = keys[at >> 1] ?? 'onbekend';
    const { [key]: _gone, ...rest } = value as Record<string, Json>;
    return at % 2 === 0 ? rest : { ...rest, [key]: part };
  });
}

function mutatedRows(rows: Json[], part: Json, at: number): Json {
  const row = rows[0];
  if (at < 3 || row === undefined) return [...rows, part];
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [...rows, row];
  const keys = Object.keys(row);
  return [{ ...row, [keys[at - 3] ?? 'onbekend']: part }, ...rows.slice(1)];
}
