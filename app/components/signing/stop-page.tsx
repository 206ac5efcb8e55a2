import { Paragraph } from '@amsterdam/design-system-react';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import { usePartyWords } from '../words/party.ts';
import { SigningPage } from './signing-page.tsx';
import { SubmitOrBack } from './submit-or-back.tsx';

/** Stopping leaves everything as it is, for later or for another device. */
export function StopPage({ shell, deadline }: { shell: SigningShell; deadline: string | null }) {
  const t = usePartyWords();
  return (
    <SigningPage shell={shell} heading={t('titles.stop')} ways={[]}>
      <Paragraph size="large">{t('stop.intro')}</Paragraph>
      <Paragraph>{t('stop.later')}</Paragraph>
      {deadline !== null && <Paragraph>{t('stop.deadline', { deadline })}</Paragraph>}
      <form method="post" className="signing__form">
        <SubmitOrBack reference={shell.reference} submit={t('stop.submit')} />
      </form>
    </SigningPage>
  );
}
