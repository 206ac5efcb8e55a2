import type { ChoiceField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { textOf } from '../print.ts';

export function Input({ field, value, required, ...rest }: FieldInputProps<ChoiceField>) {
  const options = field.options.map(({ id, ...option }) => ({ ...option, value: id }));
  return (
    <RadioGroup
      {...rest}
      label={field.label}
      help={field.help}
      optional={!required}
      options={options}
      value={textOf(value)}
    />
  );
}
