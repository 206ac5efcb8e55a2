import { useWords } from '#app/lib/words.ts';
import type { PhoneField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';

export function Input({ field, required, ...rest }: FieldInputProps<PhoneField>) {
  const t = useWords('forms');
  const help = field.help ?? t('help.phone');
  return <TextPart {...rest} label={field.label} help={help} optional={!required} type="tel" size={20} />;
}
