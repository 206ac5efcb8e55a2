import { Button, Field, Heading, Label, Paragraph, TextInput } from '@amsterdam/design-system-react';
import { PartyLayout } from '../layout/party-layout.tsx';
import type { Problem } from '../signing/problem.ts';
import { ProblemAt, problemProps, ProblemSummary } from '../signing/problems.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';
import { usePartyWords } from '../words/party.ts';

export interface OwnCodePageProps {
  isSms: boolean;
  notice: 'verstuurd' | 'onderweg' | 'mislukt' | 'te-vaak' | 'brief' | null;
  problems: readonly Problem[];
}

/** Six digits from a message. */
export function OwnCodePage({ isSms, notice, problems }: OwnCodePageProps) {
  const t = usePartyWords();
  const own = useWords('own');
  return (
    <PartyLayout organisation={null}>
      <div className="own">
        <Heading level={1}>{own('code.title')}</Heading>
        <ProblemSummary problems={problems} />
        {notice === 'mislukt' && <Notice kind="warning">{own('code.notSent')}</Notice>}
        {notice === 'te-vaak' && <Notice kind="warning">{t('errors.rate-limited', { count: 60 })}</Notice>}
        {notice !== 'mislukt' && (
          <Paragraph size="large">{t(isSms ? 'code.sentSms' : 'code.sentEmail')}</Paragraph>
        )}
        <form method="post" className="signing__form" noValidate>
          <Field invalid={problems.length > 0}>
            <Label htmlFor="code">{t('code.label')}</Label>
            <Paragraph size="small" id="code-help">
              {t('code.help')}
            </Paragraph>
            <ProblemAt problems={problems} field="code" />
            <TextInput
              id="code"
              name="code"
              size={8}
              inputMode="numeric"
              autoComplete="one-time-code"
              className="signing__code"
              {...problemProps(problems, 'code', 'code-help')}
            />
          </Field>
          <Button type="submit">{t('code.submit')}</Button>
        </form>
        <form method="post">
          <Button type="submit" variant="secondary" name="intent" value="resend">
            {t('code.resend')}
          </Button>
        </form>
      </div>
    </PartyLayout>
  );
}
