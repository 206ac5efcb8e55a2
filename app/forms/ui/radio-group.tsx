import { Column, Radio } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import type { FieldError } from '../message.ts';
import { GroupFrame } from './group-frame.tsx';
import { bindChecked } from './input-props.ts';

export interface RadioGroupProps {
  name: string;
  label: string;
  help?: string | undefined;
  error?: FieldError | undefined;
  optional?: boolean;
  inFieldSet?: boolean;
  options: readonly { value: string; label: string; help?: string; picture?: ReactNode }[];
  value: string;
  onChange?: ((value: string) => void) | undefined;
  onBlur?: (() => void) | undefined;
}

/** One of several, all in view. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, options, value, error, onChange, onBlur } = props;
  return (
    <GroupFrame {...props} role="radiogroup">
      <Column gap="x-small">
        {options.map((option) => (
          <Radio
            key={option.value}
            id={`${name}.${option.value}`}
            name={name}
            value={option.value}
            invalid={error?.message !== undefined}
            {...(onBlur && { onBlur })}
            {...bindChecked(option.value === value, onChange && (() => onChange(option.value)))}
          >
            {option.picture}
            {option.help ? `${option.label} – ${option.help}` : option.label}
          </Radio>
        ))}
      </Column>
    </GroupFrame>
  );
}
