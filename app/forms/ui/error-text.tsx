import { ErrorMessage } from '@amsterdam/design-system-react';
import { useWords } from '#app/lib/words.ts';
import type { FieldError } from '../message.ts';
import { errorId } from './input-props.ts';

/** What is wrong, in words, right above the input. */
export function ErrorText({ name, error }: { name: string; error: FieldError | undefined }) {
  const t = useWords('forms');
  if (!error?.message) return null;
  return (
    <ErrorMessage id={errorId(name)} prefix={t('inputError')}>
      {t(error.message.key, error.message.params)}
    </ErrorMessage>
  );
}
