import { mixed } from 'yup';
import type { ReadOnlyField } from '#templates/definition/fields.ts';
import { message } from '../../message.ts';
import type { FieldSchema } from '../schema.ts';

/** It has no answer. */
export const schema: FieldSchema<ReadOnlyField> = () =>
  mixed()
    .transform(() => undefined)
    .test('none', message('shape'), (value) => value === undefined);
