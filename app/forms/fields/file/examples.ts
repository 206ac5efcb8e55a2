import type { FileField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

const stored = { name: 'plan.pdf', sha256: 'ab'.repeat(32), size: 1234, mediaType: 'application/pdf' };

export const examples: FieldExamples<FileField> = {
  fields: [
    {
      type: 'file',
      id: 'bijlage',
      label: 'Bijlage',
      accept: ['application/pdf', 'image/png'],
      maxSize: 5_000_000,
      data: 'ordinary',
    },
  ],
  typed: [{ raw: stored, stored }],
  refused: [
    { raw: { ...stored, sha256: '../../etc/passwd' }, error: 'errors.file' },
    { raw: { ...stored, mediaType: 'text/html' }, error: 'errors.fileType' },
    { raw: { ...stored, size: 5_000_001 }, error: 'errors.fileSize' },
    { raw: 'plan.pdf', error: 'errors.shape' },
  ],
};
