import { useWords } from '#app/lib/words.ts';
import type { DateField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';

export function Input({ field, required, ...rest }: FieldInputProps<DateField>) {
  const t = useWords('forms');
  return (
    <TextPart
      {...rest}
      label={field.label}
      help={field.help ?? t('help.date')}
      optional={!required}
      size={16}
    />
  );
}
