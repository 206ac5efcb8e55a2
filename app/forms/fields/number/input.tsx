import type { NumberField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';

export function Input({ field, required, ...rest }: FieldInputProps<NumberField>) {
  const label = field.unit ? `${field.label} (${field.unit})` : field.label;
  return (
    <TextPart {...rest} label={label} help={field.help} optional={!required} inputMode="decimal" size={10} />
  );
}
