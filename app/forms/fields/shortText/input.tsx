import type { ShortTextField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';

export function Input({ field, required, ...rest }: FieldInputProps<ShortTextField>) {
  return <TextPart {...rest} label={field.label} help={field.help} optional={!required} />;
}
