import { Checkbox, Paragraph } from '@amsterdam/design-system-react';
import type { Json } from '#app/lib/canonical-json.ts';
import { useWords } from '#app/lib/words.ts';
import type { ConsentField } from '#templates/definition/fields.ts';
import { GroupFrame } from '../../ui/group-frame.tsx';
import { bindChecked, type FieldInputProps } from '../../ui/input-props.ts';
import { TextPart } from '../../ui/text-part.tsx';
import { partsOf } from '../print.ts';
import { recipientsOf } from './recipients.ts';

/**
 * A matrix: a row per recipient, a column per purpose, none ticked at the start. On a narrow screen each recipient is a
 * card. Names count recipients, as a name may hold a dot.
 */
export function Input(props: FieldInputProps<ConsentField>) {
  const { field, name, value, error, onChange, answers } = props;
  const t = useWords('forms');
  const { purposes } = field;
  const recipients = recipientsOf(field, answers ?? {});
  return (
    <GroupFrame name={name} label={field.label} help={field.help} error={error}>
      <dl className="consent__purposes">
        {purposes.map(({ id, label, help }) => (
          <div key={id}>
            <dt>{label}</dt>
            {help !== undefined && <dd>{help}</dd>}
          </div>
        ))}
      </dl>
      <Paragraph>{t(recipients.length === 0 ? 'consent.noRecipients' : 'consent.how')}</Paragraph>
      {recipients.length > 0 && (
        <table className="consent">
          <caption className="ams-visually-hidden">{field.label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('consent.recipient')}</th>
              {purposes.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recipients.map((recipient, index) => (
              <tr key={recipient}>
                <th scope="row" dir="auto">
                  {recipient}
                </th>
                {purposes.map((purpose) => (
                  <td key={purpose.id}>
                    <span className="consent__purpose" aria-hidden="true">
                      {purpose.label}
                    </span>
                    <Choice
                      name={`${name}.${purpose.id}.${index}`}
                      about={{ recipient, purpose: purpose.label }}
                      value={own(own(value, purpose.id), recipient)}
                      error={error?.parts?.[purpose.id]?.parts?.[index]}
                      onChange={
                        onChange && ((made) => onChange(withChoice(value, purpose.id, recipient, made)))
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </GroupFrame>
  );
}

interface ChoiceProps extends Pick<FieldInputProps, 'name' | 'value' | 'error' | 'onChange'> {
  about: { recipient: string; purpose: string };
}

/** Until when is asked only of what is ticked; the style sheet sees to that, as it works without JavaScript. */
function Choice({ name, about, value, error, onChange }: ChoiceProps) {
  const t = useWords('forms');
  const made = partsOf(value);
  return (
    <div className="consent__choice">
      <Checkbox
        id={`${name}.given`}
        name={`${name}.given`}
        value="true"
        aria-label={t('consent.allow', about)}
        {...bindChecked(
          made.given === true,
          onChange && ((checked) => onChange({ ...made, given: checked })),
        )}
      >
        {t('consent.yes')}
      </Checkbox>
      <div className="consent__until">
        <TextPart
          name={`${name}.until`}
          label={t('consent.until', about)}
          value={made.until}
          error={error?.parts?.until ?? error}
          inFieldSet
          size={12}
          onChange={onChange && ((until) => onChange({ ...made, until }))}
        />
      </div>
    </div>
  );
}

function withChoice(value: Json | undefined, purpose: string, recipient: string, made: Json): Json {
  return { ...partsOf(value), [purpose]: { ...partsOf(own(value, purpose)), [recipient]: made } };
}

function own(value: Json | undefined, key: string): Json | undefined {
  const all = partsOf(value);
  return Object.hasOwn(all, key) ? all[key] : undefined;
}
