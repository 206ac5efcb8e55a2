import { Button, Column, Field, Label, Paragraph, TextArea } from '@amsterdam/design-system-react';
import { stepPath } from '#app/auth/step-path.ts';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import { usePartyWords } from '../words/party.ts';
import type { Problem } from './problem.ts';
import { ProblemAt, problemProps, ProblemSummary } from './problems.tsx';
import { LinkButton, SigningPage } from './signing-page.tsx';

export interface QuestionPageProps {
  shell: SigningShell;
  typed: string;
  isSent: boolean;
  problems: readonly Problem[];
}

/** A question to who sent the document; the document stays where it is. */
export function QuestionPage({ shell, typed, isSent, problems }: QuestionPageProps) {
  const t = usePartyWords();
  const organisation = shell.organisation.name;
  if (isSent) {
    return (
      <SigningPage shell={shell} heading={t('question.sent')} ways={['stop']}>
        <Paragraph size="large">{t('question.sentText', { organisation })}</Paragraph>
        <p>
          <LinkButton reference={shell.reference} to="start">
            {t('question.on')}
          </LinkButton>
        </p>
      </SigningPage>
    );
  }
  return (
    <SigningPage shell={shell} heading={t('titles.question')} ways={['stop', 'decline']}>
      <ProblemSummary problems={problems} />
      <Paragraph size="large">{t('question.intro', { organisation })}</Paragraph>
      <form method="post" className="signing__form" noValidate>
        <Field invalid={problems.length > 0}>
          <Label htmlFor="question">{t('question.label')}</Label>
          <ProblemAt problems={problems} field="question" />
          <TextArea
            id="question"
            name="question"
            rows={6}
            defaultValue={typed}
            {...problemProps(problems, 'question')}
          />
        </Field>
        <Column gap="small">
          <Button type="submit">{t('question.submit')}</Button>
          <a className="ams-link" href={stepPath(shell.reference, 'start')}>
            {t('ways.back')}
          </a>
        </Column>
      </form>
    </SigningPage>
  );
}
