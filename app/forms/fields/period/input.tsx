import { Column } from '@amsterdam/design-system-react';
import { useWords } from '#app/lib/words.ts';
import type { PeriodField } from '#templates/definition/fields.ts';
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
}: FieldInputProps<PeriodField>) {
  const t = useWords('forms');
  const typed = partsOf(value);
  const part = (id: 'from' | 'until', optional: boolean) => (
    <TextPart
      name={`${name}.${id}`}
      label={t(`parts.${id}`)}
      help={id === 'from' ? t('help.date') : undefined}
      value={typed[id]}
      error={error?.parts?.[id]}
      optional={optional}
      inFieldSet
      size={16}
      onChange={onChange && ((text) => onChange({ ...typed, [id]: text }))}
      onBlur={onBlur}
    />
  );
  return (
    <GroupFrame name={name} label={field.label} help={field.help} error={error} optional={!required}>
      <Column gap="small">
        {part('from', false)}
        {part('until', field.openEnded === true)}
      </Column>
    </GroupFrame>
  );
}
