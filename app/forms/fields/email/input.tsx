import type { EmailField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';

/** Not `type="email"`: the browser's own check speaks another language and refuses blanks around the address. */
export function Input({ field, required, ...rest }: FieldInputProps<EmailField>) {
  return <TextPart {...rest} label={field.label} help={field.help} optional={!required} inputMode="email" />;
}
