import { Column } from '@amsterdam/design-system-react';
import { useWords } from '#app/lib/words.ts';
import type { PersonField } from '#templates/definition/fields.ts';
import { GroupFrame } from '../../ui/group-frame.tsx';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';
import { partsOf } from '../print.ts';

export function Input({
  field,
  name,
  value,
  error,
  required,
  onChange,
  onBlur,
}: FieldInputProps<PersonField>) {
  const t = useWords('forms');
  const typed = partsOf(value);
  const part = (id: 'firstName' | 'lastName' | 'birthDate', help?: string) => (
    <TextPart
      name={`${name}.${id}`}
      label={t(`parts.${id}`)}
      help={help}
      value={typed[id]}
      error={error?.parts?.[id]}
      inFieldSet
      optional={id === 'birthDate'}
      {...(id === 'birthDate' && { size: 16 })}
      autoComplete="off"
      onChange={onChange && ((text) => onChange({ ...typed, [id]: text }))}
      onBlur={onBlur}
    />
  );
  return (
    <GroupFrame name={name} label={field.label} help={field.help} error={error} optional={!required}>
      <Column gap="small">
        {part('firstName')}
        {part('lastName', t('help.oneName'))}
        {field.askBirthDate && part('birthDate', t('help.date'))}
      </Column>
    </GroupFrame>
  );
}
