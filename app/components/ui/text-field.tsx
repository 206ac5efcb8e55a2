import {
  ErrorMessage,
  Field,
  Label,
  Paragraph,
  PasswordInput,
  TextInput,
} from '@amsterdam/design-system-react';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { useTyped } from './typed.tsx';

export interface TextFieldProps {
  /** Also its id. */
  name: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  type?: 'text' | 'email' | 'password' | 'tel';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  defaultValue?: string | undefined;
  inputMode?: 'numeric' | 'text';
  optional?: boolean;
  /** Short input, for a code. */
  isShort?: boolean;
}

/** Label, help, what is wrong, input. */
export function TextField({
  name,
  label,
  help,
  error,
  type = 'text',
  optional,
  isShort,
  defaultValue,
  ...input
}: TextFieldProps) {
  const typed = useTyped(name, defaultValue);
  const ids = [help ? `${name}-help` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  const shared = {
    ...input,
    // A password is typed anew.
    defaultValue: type === 'password' ? defaultValue : typed,
    id: name,
    name,
    invalid: error !== undefined,
    className: isShort ? 'input--short' : 'input--medium',
    ...(ids ? { 'aria-describedby': ids } : {}),
  };
  return (
    <Field invalid={error !== undefined} className="ams-mb-m">
      <Label htmlFor={name} optional={optional === true}>
        {label}
      </Label>
      {help && (
        <Paragraph id={`${name}-help`} size="small">
          {help}
        </Paragraph>
      )}
      {error && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
      {type === 'password' ? <PasswordInput {...shared} /> : <TextInput {...shared} type={type} />}
    </Field>
  );
}
