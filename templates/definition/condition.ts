/**
 * When something shows or is required: a small expression, as data, evaluated the same in the browser, on the
 * server and for the PDF (`app/forms/condition.ts`). A hidden field counts as not answered.
 */
export type Condition =
  | { field: string; is: string | number | boolean }
  | { field: string; includes: string }
  | { field: string; answered: boolean }
  | { field: string; atLeast: number }
  | { country: 'NL' | 'BE' }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };
