import type { DateField } from '#templates/definition/fields.ts';
import { printDate } from '../../dutch/date.ts';
import { message } from '../../message.ts';
import { type FieldSchema, isoDate, needed } from '../schema.ts';

export const schema: FieldSchema<DateField> = ({ earliest, latest }, { required }) => {
  let date = isoDate();
  if (earliest !== undefined) {
    const tooEarly = message('dateEarliest', { date: printDate(earliest) });
    date = date.test('earliest', tooEarly, (value) => value === undefined || value >= earliest);
  }
  if (latest !== undefined) {
    const tooLate = message('dateLatest', { date: printDate(latest) });
    date = date.test('latest', tooLate, (value) => value === undefined || value <= latest);
  }
  return needed(date, required);
};
