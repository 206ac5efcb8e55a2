import { Alert, Button, Field, Heading, Label, Paragraph, TextInput } from '@amsterdam/design-system-react';
import type { Channel } from '#app/domain/events.ts';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import { usePartyWords } from '../words/party.ts';
import type { Problem } from './problem.ts';
import { ProblemAt, problemProps, ProblemSummary } from './problems.tsx';
import { SigningPage } from './signing-page.tsx';

export interface CodePageProps {
  shell: SigningShell;
  channel: Channel;
  /** What became of the code that was asked for. */
  notice: 'verstuurd' | 'onderweg' | 'mislukt' | 'te-vaak' | 'brief' | null;
  /** Whether this is not the first page after the link. */
  isAgain: boolean;
  problems: readonly Problem[];
}

/** Six digits from a message; asking again is one button away. */
export function CodePage({ shell, channel, notice, isAgain, problems }: CodePageProps) {
  const t = usePartyWords();
  const isSms = channel === 'sms';
  const isPaper = channel === 'letter';
  return (
    <SigningPage shell={shell} heading={t('titles.code')} ways={[]}>
      <ProblemSummary problems={problems} />
      {problems.length === 0 && <Notice notice={notice} isAgain={isAgain} />}
      {notice !== 'mislukt' && <Paragraph size="large">{t(`code.sent.${channel}`)}</Paragraph>}
      <form method="post" className="signing__form" noValidate>
        <Field invalid={problems.length > 0}>
          <Label htmlFor="code">{t(isPaper ? 'code.paperLabel' : 'code.label')}</Label>
          <Paragraph size="small" id="code-help">
            {t(isPaper ? 'code.paperHelp' : 'code.help')}
          </Paragraph>
          <ProblemAt problems={problems} field="code" />
          <TextInput
            id="code"
            name="code"
            {...(isPaper
              ? { size: 16, autoCapitalize: 'characters', autoComplete: 'off', spellCheck: false }
              : { size: 8, inputMode: 'numeric', autoComplete: 'one-time-code' })}
            className={`signing__code${isPaper ? ' signing__code--paper' : ''}`}
            {...problemProps(problems, 'code', 'code-help')}
          />
        </Field>
        <Paragraph size="small">{t('code.private')}</Paragraph>
        <Button type="submit">{t('code.submit')}</Button>
      </form>
      <section className="signing__aside" aria-labelledby="none">
        <Heading level={2} size="level-4" id="none">
          {t(isPaper ? 'code.paperNone' : 'code.none')}
        </Heading>
        <Paragraph>{t(isPaper ? 'code.nonePaper' : isSms ? 'code.noneSms' : 'code.noneEmail')}</Paragraph>
        {!isPaper && (
          <form method="post">
            <Button type="submit" variant="secondary" name="intent" value="resend">
              {t('code.resend')}
            </Button>
          </form>
        )}
      </section>
    </SigningPage>
  );
}

function Notice({ notice, isAgain }: Pick<CodePageProps, 'notice' | 'isAgain'>) {
  const t = usePartyWords();
  if (notice === 'mislukt') return <SoftAlert text={t('errors.not-sent')} />;
  if (notice === 'te-vaak') return <SoftAlert text={t('errors.rate-limited', { count: 60 })} />;
  if (notice === 'onderweg') return <p role="status">{t('code.moment')}</p>;
  return isAgain ? <p role="status">{t('code.again')}</p> : null;
}

function SoftAlert({ text }: { text: string }) {
  const t = usePartyWords();
  return (
    <Alert heading={t('errors.title')} headingLevel={2} severity="warning" role="status">
      <Paragraph>{text}</Paragraph>
    </Alert>
  );
}
