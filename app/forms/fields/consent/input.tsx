import { Checkbox, Column, Paragraph } from '@amsterdam/design-system-react';
import type { Json } from '#app/lib/canonical-json.ts';
import { useWords } from '#app/lib/words.ts';
import type { ConsentField } from '#templates/definition/fields.ts';
import { GroupFrame } from '../../ui/group-frame.tsx';
import { bindChecked, type FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';
import { partsOf } from '../print.ts';
import { recipientsOf } from './recipients.ts';

/** A box per purpose and recipient, none ticked at the start. Names count recipients, as a name may hold a dot. */
export function Input(props: FieldInputProps<ConsentField>) {
  const { field, name, value, error, onChange, answers } = props;
  const t = useWords('forms');
  const recipients = recipientsOf(field, answers ?? {});
  return (
    <GroupFrame name={name} label={field.label} help={field.help} error={error}>
      <Column>
        {field.purposes.map((purpose) => (
          <GroupFrame
            key={purpose.id}
            name={`${name}.${purpose.id}`}
            label={purpose.label}
            help={purpose.help}
            inFieldSet
          >
            {recipients.length === 0 && <Paragraph>{t('consent.noRecipients')}</Paragraph>}
            <Column gap="small">
              {recipients.map((recipient, index) => (
                <Choice
                  key={recipient}
                  name={`${name}.${purpose.id}.${index}`}
                  recipient={recipient}
                  value={own(own(value, purpose.id), recipient)}
                  error={error?.parts?.[purpose.id]?.parts?.[index]}
                  onChange={onChange && ((made) => onChange(withChoice(value, purpose.id, recipient, made)))}
                />
              ))}
            </Column>
          </GroupFrame>
        ))}
      </Column>
    </GroupFrame>
  );
}

interface ChoiceProps extends Pick<FieldInputProps, 'name' | 'value' | 'error' | 'onChange'> {
  recipient: string;
}

function Choice({ name, recipient, value, error, onChange }: ChoiceProps) {
  const t = useWords('forms');
  const made = partsOf(value);
  const given = made.given === true;
  return (
    <Column gap="x-small">
      <Checkbox
        id={`${name}.given`}
        name={`${name}.given`}
        value="true"
        {...bindChecked(given, onChange && ((checked) => onChange({ ...made, given: checked })))}
      >
        {t('consent.allow', { recipient })}
      </Checkbox>
      {(given || !onChange) && (
        <TextPart
          name={`${name}.until`}
          label={t('consent.until', { recipient })}
          help={t('consent.untilHelp')}
          value={made.until}
          error={error?.parts?.until ?? error}
          optional
          inFieldSet
          size={16}
          onChange={onChange && ((until) => onChange({ ...made, until }))}
        />
      )}
    </Column>
  );
}

function withChoice(value: Json | undefined, purpose: string, recipient: string, made: Json): Json {
  return { ...partsOf(value), [purpose]: { ...partsOf(own(value, purpose)), [recipient]: made } };
}

function own(value: Json | undefined, key: string): Json | undefined {
  const all = partsOf(value);
  return Object.hasOwn(all, key) ? all[key] : undefined;
}
