import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';

/** Good and bad values of one type, for tests and documentation. Nobody in them exists. */
export interface FieldExamples<F extends Field> {
  /** Fields of this type, between them with every setting. */
  fields: readonly F[];
  /** What people type, with what is stored; at the first field. */
  typed: readonly { raw: unknown; stored: Json }[];
  /** What people type that is refused, with the key of what they are told; at the first field. */
  refused: readonly { raw: unknown; error: string }[];
}
