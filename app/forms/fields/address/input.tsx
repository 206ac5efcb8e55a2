import { Column } from '@amsterdam/design-system-react';
import { useWords } from '#app/lib/words.ts';
import type { AddressField } from '#templates/definition/fields.ts';
import { GroupFrame } from '../../ui/group-frame.tsx';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';
import { partsOf } from '../print.ts';

const sizes = { street: 30, number: 10, postcode: 10, town: 30 } as const;

/** The country follows from the postcode. */
export function Input({
  field,
  name,
  value,
  error,
  required,
  onChange,
  onBlur,
}: FieldInputProps<AddressField>) {
  const t = useWords('forms');
  const typed = partsOf(value);
  return (
    <GroupFrame name={name} label={field.label} help={field.help} error={error} optional={!required}>
      <Column gap="small">
        {(['street', 'number', 'postcode', 'town'] as const).map((id) => (
          <TextPart
            key={id}
            name={`${name}.${id}`}
            label={t(`parts.${id}`)}
            help={id === 'postcode' ? t('help.postcode') : undefined}
            value={typed[id]}
            error={error?.parts?.[id]}
            inFieldSet
            size={sizes[id]}
            autoComplete="off"
            onChange={onChange && ((text) => onChange({ ...typed, [id]: text }))}
            onBlur={onBlur}
          />
        ))}
      </Column>
    </GroupFrame>
  );
}
