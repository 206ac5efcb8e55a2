import { Button, Field, Heading, Label, Paragraph, TextArea } from '@amsterdam/design-system-react';
import { PartyLayout, type PartyLayoutProps } from '../layout/party-layout.tsx';
import type { Problem } from '../signing/problem.ts';
import { ProblemAt, problemProps, ProblemSummary } from '../signing/problems.tsx';
import { Thread, type ThreadQuestion } from '../ui/thread.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';

export interface AskPageProps {
  title: string;
  organisation: NonNullable<PartyLayoutProps['organisation']>;
  /** False when there is only to read what was asked. */
  canAsk: boolean;
  isSent: boolean;
  typed: string;
  problems: readonly Problem[];
  questions: readonly ThreadQuestion[];
}

/** A question about something that is agreed. */
export function AskPage({ title, organisation, canAsk, isSent, typed, problems, questions }: AskPageProps) {
  const t = useWords('own');
  return (
    <PartyLayout organisation={organisation}>
      <div className="own">
        <Heading level={1}>{t(canAsk ? 'question.title' : 'question.titleRead')}</Heading>
        <ProblemSummary problems={problems} />
        <Thread questions={questions} organisation={organisation.name} />
        {isSent && <Notice kind="success">{t('question.sent', { organisation: organisation.name })}</Notice>}
        {canAsk && !isSent && (
          <form method="post" className="own__form" noValidate>
            <Paragraph size="large">{t('question.about', { title })}</Paragraph>
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
            <Button type="submit">{t('question.submit')}</Button>
          </form>
        )}
        <p>
          <a className="ams-link" href="/mijn/overzicht">
            {t('back')}
          </a>
        </p>
      </div>
    </PartyLayout>
  );
}
