import type { PeriodField } from '#templates/definition/fields.ts';
import { isIsoDate, printDate } from '../../dutch/date.ts';
import { partsOf, printAsFact, textOf } from '../print.ts';

export const print = printAsFact<PeriodField>(
  (_field, value) => {
    const { from, until } = partsOf(value);
    if (!isIsoDate(from)) return isIsoDate(until) ? `tot en met ${printDate(until)}` : '';
    return isIsoDate(until)
      ? `van ${printDate(from)} tot en met ${printDate(until)}`
      : `vanaf ${printDate(from)}, voor onbepaalde tijd`;
  },
  (_field, value) => `${textOf(partsOf(value).from)}/${textOf(partsOf(value).until)}`,
);
