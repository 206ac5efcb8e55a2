import { Button, Field, Heading, Label, Paragraph, TextArea } from '@amsterdam/design-system-react';
import { PartyLayout, type PartyLayoutProps } from '../layout/party-layout.tsx';
import type { Problem } from '../signing/problem.ts';
import { ProblemAt, problemProps, ProblemSummary } from '../signing/problems.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';

export interface AskPageProps {
  title: string;
  organisation: NonNullable<PartyLayoutProps['organisation']>;
  isSent: boolean;
  typed: string;
  problems: readonly Problem[];
}

/** A question about something that is agreed. */
export function AskPage({ title, organisation, isSent, typed, problems }: AskPageProps) {
  const t = useWords('own');
  return (
    <PartyLayout organisation={organisation}>
      <div className="own">
        <Heading level={1}>{t('question.title')}</Heading>
        <ProblemSummary problems={problems} />
        {isSent ? (
          <Notice kind="success">{t('question.sent', { organisation: organisation.name })}</Notice>
        ) : (
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
