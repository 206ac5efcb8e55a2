import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { PartyLayout } from '../layout/party-layout.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words.tsx';

/** Where somebody types their address; the answer is the same for everybody. */
export function AskLinkPage({ sent, problem }: { sent: boolean; problem: 'email' | 'often' | null }) {
  const t = useWords('own');
  const error = problem === null ? undefined : t(`ask.${problem}`);
  return (
    <PartyLayout organisation={null}>
      <div className="own">
        <Heading level={1}>{t('ask.title')}</Heading>
        {sent ? (
          <>
            <Notice kind="success">{t('ask.sent')}</Notice>
            <Paragraph>{t('ask.sentHelp')}</Paragraph>
          </>
        ) : (
          <>
            <ErrorSummary problems={error ? [{ name: 'email', text: error }] : []} />
            <Paragraph size="large">{t('ask.lead')}</Paragraph>
            <form method="post" noValidate>
              <TextField
                name="email"
                type="email"
                autoComplete="email"
                label={t('ask.label')}
                help={t('ask.help')}
                error={error}
              />
              <Button type="submit">{t('ask.submit')}</Button>
            </form>
          </>
        )}
      </div>
    </PartyLayout>
  );
}
