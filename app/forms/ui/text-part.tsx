import { TextInput } from '@amsterdam/design-system-react';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import type { Json } from '#app/lib/canonical-json.ts';
import type { FieldError } from '../message.ts';
import { FieldFrame } from './field-frame.tsx';
import { bindText, describedBy } from './input-props.ts';

export interface TextPartProps {
  name: string;
  label: string;
  value: Json | undefined;
  help?: string | undefined;
  error?: FieldError | undefined;
  optional?: boolean;
  inFieldSet?: boolean;
  onChange?: ((value: string) => void) | undefined;
  onBlur?: (() => void) | undefined;
  type?: 'email' | 'tel' | 'text';
  inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'text';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Characters that show; the input takes more. */
  size?: number;
}

/** One line to type on, with its label. Dates and amounts are text too, so that people type them as they are used to. */
export function TextPart(props: TextPartProps) {
  const { name, value, help, error, onChange, onBlur, type, inputMode, autoComplete, size } = props;
  return (
    <FieldFrame {...props}>
      <TextInput
        id={name}
        name={name}
        type={type ?? 'text'}
        invalid={error?.message !== undefined}
        {...(inputMode && { inputMode })}
        {...(autoComplete && { autoComplete })}
        {...(size && { size })}
        {...(onBlur && { onBlur })}
        {...describedBy(name, help, error)}
        {...bindText(value, onChange)}
      />
    </FieldFrame>
  );
}
