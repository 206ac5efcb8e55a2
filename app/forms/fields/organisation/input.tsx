import { Column } from '@amsterdam/design-system-react';
import { useWords } from '#app/lib/words.ts';
import type { OrganisationField } from '#templates/definition/fields.ts';
import { GroupFrame } from '../../ui/group-frame.tsx';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';
import { partsOf } from '../print.ts';

export function Input(props: FieldInputProps<OrganisationField>) {
  const { field, name, value, error, required, onChange, onBlur } = props;
  const t = useWords('forms');
  const typed = partsOf(value);
  const part = (id: 'name' | 'registration') => (
    <TextPart
      name={`${name}.${id}`}
      label={t(id === 'name' ? 'parts.organisation' : 'parts.registration')}
      help={id === 'registration' ? t('help.registration') : undefined}
      value={typed[id]}
      error={error?.parts?.[id]}
      inFieldSet
      optional={id === 'registration'}
      onChange={onChange && ((text) => onChange({ ...typed, [id]: text }))}
      onBlur={onBlur}
    />
  );
  return (
    <GroupFrame name={name} label={field.label} help={field.help} error={error} optional={!required}>
      <Column gap="small">
        {part('name')}
        {field.askRegistration && part('registration')}
      </Column>
    </GroupFrame>
  );
}
