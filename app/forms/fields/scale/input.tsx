import type { ScaleField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { Face } from '../../ui/face.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { textOf } from '../print.ts';
import { moodOf } from './mood.ts';

export function Input({ field, value, required, ...rest }: FieldInputProps<ScaleField>) {
  const options = field.steps.map((step, index) => ({
    value: String(index + 1),
    label: field.look === 'faces' ? step : `${index + 1}. ${step}`,
    ...(field.look === 'faces' && { picture: <Face mood={moodOf(field, index)} /> }),
  }));
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
