import type { MoneyField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';

export function Input({ field, required, ...rest }: FieldInputProps<MoneyField>) {
  const label = `${field.label} (€)`;
  return (
    <TextPart {...rest} label={label} help={field.help} optional={!required} inputMode="decimal" size={12} />
  );
}
