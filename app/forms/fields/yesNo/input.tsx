import { Column, TextArea } from '@amsterdam/design-system-react';
import { useWords } from '#app/lib/words.ts';
import type { YesNoField } from '#templates/definition/fields.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { bindText, describedBy, type FieldInputProps } from '../../ui/input-props.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { partsOf, textOf } from '../print.ts';
import { asksExplanation } from './print.ts';

/** Without JavaScript the explanation always shows; what does not belong to the answer is not kept. */
export function Input({
  field,
  name,
  value,
  error,
  required,
  onChange,
  onBlur,
}: FieldInputProps<YesNoField>) {
  const t = useWords('forms');
  const typed = partsOf(value);
  const answer = textOf(typed.answer);
  const asks = field.explain && (!onChange || (answer !== '' && asksExplanation(field, answer)));
  const explanation = `${name}.explanation`;
  return (
    <Column gap="small" id={name} tabIndex={-1}>
      <RadioGroup
        name={`${name}.answer`}
        label={field.label}
        help={field.help}
        error={error?.parts?.answer ?? (error?.message && { message: error.message })}
        optional={!required}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
        value={answer}
        onChange={onChange && ((chosen) => onChange({ ...typed, answer: chosen }))}
        onBlur={onBlur}
      />
      {field.explain && asks && (
        <FieldFrame
          name={explanation}
          label={field.explain.label}
          error={error?.parts?.explanation}
          optional={!field.explain.required}
        >
          <TextArea
            id={explanation}
            name={explanation}
            rows={3}
            resize="vertical"
            invalid={error?.parts?.explanation?.message !== undefined}
            {...(onBlur && { onBlur })}
            {...describedBy(explanation, undefined, error?.parts?.explanation)}
            {...bindText(
              typed.explanation,
              onChange && ((text) => onChange({ ...typed, explanation: text })),
            )}
          />
        </FieldFrame>
      )}
    </Column>
  );
}
