import { Field, Label, Paragraph, Select } from '@amsterdam/design-system-react';

export interface ChoiceFieldProps {
  name: string;
  label: string;
  help?: string;
  defaultValue?: string | undefined;
  choices: readonly { value: string; label: string }[];
}

/** One of a few, as a list that opens. */
export function ChoiceField({ name, label, help, defaultValue, choices }: ChoiceFieldProps) {
  return (
    <Field className="ams-mb-m">
      <Label htmlFor={name}>{label}</Label>
      {help && (
        <Paragraph id={`${name}-help`} size="small">
          {help}
        </Paragraph>
      )}
      <Select
        id={name}
        name={name}
        defaultValue={defaultValue}
        className="input--medium"
        {...(help ? { 'aria-describedby': `${name}-help` } : {})}
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
