import { FieldSet } from '@amsterdam/design-system-react';
import { ErrorText } from './error-text.tsx';
import { type FieldFrameProps, HelpText } from './field-frame.tsx';
import { describedBy } from './input-props.ts';

/** Legend, help and error around several inputs that make one answer; the group itself can take focus by its id. */
export function GroupFrame(props: FieldFrameProps & { role?: 'radiogroup' | 'group' }) {
  const { name, label, help, error, optional, inFieldSet, role, children } = props;
  return (
    <FieldSet
      id={name}
      tabIndex={-1}
      legend={label}
      optional={optional === true}
      inFieldSet={inFieldSet === true}
      invalid={error?.message !== undefined}
      {...(role && { role })}
      {...describedBy(name, help, error)}
    >
      <HelpText name={name} help={help} />
      <ErrorText name={name} error={error} />
      {children}
    </FieldSet>
  );
}
