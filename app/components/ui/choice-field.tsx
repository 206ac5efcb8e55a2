import { ErrorMessage, Field, Label, Paragraph, Select } from '@amsterdam/design-system-react';

export interface ChoiceFieldProps {
  name: string;
  label: string;
  help?: string;
  error?: string | undefined;
  defaultValue?: string | undefined;
  choices: readonly { value: string; label: string }[];
}

/** One of a few, as a list that opens. */
export function ChoiceField({ name, label, help, error, defaultValue, choices }: ChoiceFieldProps) {
  const ids = [help ? `${name}-help` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (
    <Field invalid={error !== undefined} className="ams-mb-m">
      <Label htmlFor={name}>{label}</Label>
      {help && (
        <Paragraph id={`${name}-help`} size="small">
          {help}
        </Paragraph>
      )}
      {error && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
      <Select
        id={name}
        name={name}
        defaultValue={defaultValue}
        className="input--medium"
        {...(ids ? { 'aria-describedby': ids } : {})}
      >
        {choices.map(({ value, label: text }) => (
          <Select.Option key={value} value={value}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
