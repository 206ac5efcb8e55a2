import { ErrorMessage, Field, Label, Paragraph, Select } from '@amsterdam/design-system-react';
import { useTyped } from './typed.tsx';

/** Label, help, what is wrong, a choice from a list. */
export function SelectField({
  name,
  label,
  help,
  error,
  defaultValue,
  options,
}: {
  /** Also its id. */
  name: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  defaultValue: string;
  options: readonly { value: string; label: string }[];
}) {
  const typed = useTyped(name, defaultValue);
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
        defaultValue={typed}
        invalid={error !== undefined}
        className="input--medium"
        {...(ids ? { 'aria-describedby': ids } : {})}
      >
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
