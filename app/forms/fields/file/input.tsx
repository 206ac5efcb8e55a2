import { FileInput, Paragraph } from '@amsterdam/design-system-react';
import { useWords } from '#app/lib/words.ts';
import type { FileField } from '#templates/definition/fields.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { describedBy, type FieldInputProps } from '../../ui/input-props.ts';
import { partsOf, textOf } from '../print.ts';

/** Posts the bytes under its name; the server stores them and makes the answer. */
export function Input({ field, name, value, error, required }: FieldInputProps<FileField>) {
  const t = useWords('forms');
  const stored = textOf(partsOf(value).name);
  return (
    <FieldFrame name={name} label={field.label} help={field.help} error={error} optional={!required}>
      {stored !== '' && <Paragraph size="small">{t('fileStored', { name: stored })}</Paragraph>}
      <FileInput
        id={name}
        name={name}
        accept={field.accept.join(',')}
        aria-invalid={error?.message !== undefined}
        {...describedBy(name, field.help, error)}
      />
    </FieldFrame>
  );
}
