import { Button, Column } from '@amsterdam/design-system-react';
import { stepPath } from '#app/auth/step-path.ts';
import { usePartyWords } from '../words/party.ts';

/** The end of a form beside the way of signing: do it, or go back to the document. */
export function SubmitOrBack({ reference, submit }: { reference: string; submit: string }) {
  const t = usePartyWords();
  return (
    <Column gap="small">
      <Button type="submit">{submit}</Button>
      <a className="ams-link" href={stepPath(reference, 'start')}>
        {t('ways.back')}
      </a>
    </Column>
  );
}
