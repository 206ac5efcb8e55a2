import { Field, Label, Paragraph } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import type { FieldError } from '../message.ts';
import { ErrorText } from './error-text.tsx';
import { helpId } from './input-props.ts';

export interface FieldFrameProps {
  name: string;
  label: string;
  help?: string | undefined;
  error?: FieldError | undefined;
  optional?: boolean;
  inFieldSet?: boolean;
  children: ReactNode;
}

/** Label, help and error around one input, whose id is its name. */
export function FieldFrame({ name, label, help, error, optional, inFieldSet, children }: FieldFrameProps) {
  return (
    <Field invalid={error?.message !== undefined}>
      <Label htmlFor={name} optional={optional === true} inFieldSet={inFieldSet === true}>
        {label}
      </Label>
      <HelpText name={name} help={help} />
      <ErrorText name={name} error={error} />
      {children}
    </Field>
  );
}

export function HelpText({ name, help }: { name: string; help: string | undefined }) {
  if (!help) return null;
  return (
    <Paragraph id={helpId(name)} size="small">
      {help}
    </Paragraph>
  );
}
