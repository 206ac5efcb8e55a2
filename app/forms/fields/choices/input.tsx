import { Checkbox, Column } from '@amsterdam/design-system-react';
import type { Json } from '#app/lib/canonical-json.ts';
import type { ChoicesField } from '#templates/definition/fields.ts';
import { GroupFrame } from '../../ui/group-frame.tsx';
import { bindChecked, type FieldInputProps } from '../../ui/input-props.ts';

export function Input({
  field,
  name,
  value,
  error,
  required,
  onChange,
  onBlur,
}: FieldInputProps<ChoicesField>) {
  const chosen: Json[] = Array.isArray(value) ? (value as Json[]) : [];
  const change = (id: string) =>
    onChange &&
    ((checked: boolean) => onChange(checked ? [...chosen, id] : chosen.filter((other) => other !== id)));
  return (
    <GroupFrame name={name} label={field.label} help={field.help} error={error} optional={!required}>
      <Column gap="x-small">
        {field.options.map((option) => (
          <Checkbox
            key={option.id}
            id={`${name}.${option.id}`}
            name={name}
            value={option.id}
            invalid={error?.message !== undefined}
            {...(onBlur && { onBlur })}
            {...bindChecked(chosen.includes(option.id), change(option.id))}
          >
            {option.help ? `${option.label} – ${option.help}` : option.label}
          </Checkbox>
        ))}
      </Column>
    </GroupFrame>
  );
}
