import type { FileField } from '#templates/definition/fields.ts';
import { printNumber } from '../../dutch/number.ts';
import { message } from '../../message.ts';
import { bareNumber, bareString, type FieldSchema, line, needed, parts } from '../schema.ts';

/** 20 MB. */
export const defaultSize = 20_000_000;

export const schema: FieldSchema<FileField> = (field, { required }) => {
  const { accept, maxSize = defaultSize } = field;
  const wrong = message('file');
  return needed(
    parts({
      name: line(255).required(wrong),
      sha256: bareString()
        .required(wrong)
        .typeError(wrong)
        .matches(/^[0-9a-f]{64}$/, { message: wrong, name: 'pattern' }),
      size: bareNumber()
        .required(wrong)
        .typeError(wrong)
        .integer(wrong)
        .min(1, wrong)
        .max(maxSize, message('fileSize', { megabytes: printNumber(Math.floor(maxSize / 100_000) / 10) })),
      mediaType: bareString()
        .required(wrong)
        .typeError(wrong)
        .test('type', message('fileType'), (value) => accept.some((type) => type === value)),
    }),
    required,
    message('file'),
  );
};
