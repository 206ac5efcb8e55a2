import { Paragraph } from '@amsterdam/design-system-react';
import type { ReadOnlyField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';

export function Input({ field }: FieldInputProps<ReadOnlyField>) {
  return <Paragraph>{field.text}</Paragraph>;
}
