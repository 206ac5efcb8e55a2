import { useWords } from '#app/lib/words.ts';
import type { TimeField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';

export function Input({ field, required, ...rest }: FieldInputProps<TimeField>) {
  const t = useWords('forms');
  return (
    <TextPart
      {...rest}
      label={field.label}
      help={field.help ?? t('help.time')}
      optional={!required}
      size={8}
    />
  );
}
