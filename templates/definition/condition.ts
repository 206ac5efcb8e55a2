/**
 * When something shows or is required: a small expression, as data, evaluated the same in the browser, on the
 * server and for the PDF (`app/forms/condition.ts`). A hidden field counts as not answered.
 */
export type Condition =
  | { field: string; is: string | number | boolean }
  | { field: string; includes: string }
  | { field: string; answered: boolean }
  | { field: string; oneOf: readonly (string | number)[] }
  | { field: string; atLeast: number }
  | { field: string; atMost: number }
  /** Two dates: the first is the same day or later. A period counts from its beginning, as `than` by its end. */
  | { field: string; notBefore: string }
  /** A period that lasts at most this long; an open-ended one does not. */
  | { field: string; monthsAtMost: number }
  | { country: 'NL' | 'BE' }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };
