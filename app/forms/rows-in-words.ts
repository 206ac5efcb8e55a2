import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import { plainText, printOf } from './plain.ts';

/** A piece of an answer in words; without a label where the question says it all. */
export interface SaidPiece {
  label: string | null;
  text: string;
}

/** An answer in words, for a page: one row, or each row of a table with what its columns say. None for no answer. */
export function rowsInWords(field: Field, value: Json | undefined): SaidPiece[][] {
  if (value === undefined || value === null) return [];
  const [block] = printOf(field).blocks(field, value, { answers: {} });
  if (block?.type === 'table') {
    return block.rows.map((row) =>
      row.flatMap((text, index) =>
        text === '' ? [] : [{ label: block.columns[index]?.label ?? null, text }],
      ),
    );
  }
  const text = plainText(field, value);
  return text === '' ? [] : [[{ label: null, text }]];
}
