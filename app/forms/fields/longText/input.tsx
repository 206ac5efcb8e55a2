import { TextArea } from '@amsterdam/design-system-react';
import type { LongTextField } from '#templates/definition/fields.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { bindText, describedBy, type FieldInputProps } from '../../ui/input-props.ts';

export function Input({
  field,
  name,
  value,
  error,
  required,
  onChange,
  onBlur,
}: FieldInputProps<LongTextField>) {
  return (
    <FieldFrame name={name} label={field.label} help={field.help} error={error} optional={!required}>
      <TextArea
        id={name}
        name={name}
        rows={5}
        resize="vertical"
        invalid={error?.message !== undefined}
        {...(onBlur && { onBlur })}
        {...describedBy(name, field.help, error)}
        {...bindText(value, onChange)}
      />
    </FieldFrame>
  );
}
