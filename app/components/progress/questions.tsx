import { Button, ErrorMessage, Field, Heading, Label, TextArea } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { DocumentView } from '#app/documents/staff/read-document.server.ts';
import { Notice } from '../ui/notice.tsx';
import { useTyped } from '../ui/typed.tsx';
import { useWords } from '../words.tsx';

interface QuestionsProps {
  view: DocumentView;
  canAnswer: boolean;
  /** Whether parties are being asked. */
  isOpen: boolean;
  errorOf: (field: string) => string | undefined;
}

/** What parties asked, what was answered, and the place to answer. */
export function Questions({ view, canAnswer, isOpen, errorOf }: QuestionsProps) {
  const t = useWords('staff');
  const { questions } = view;
  if (questions.length === 0) return null;
  const partyOf = (partyId: string) => view.parties.find((party) => party.partyId === partyId);
  const nameOf = (partyId: string) => partyOf(partyId)?.name ?? '';
  const isOnPaper = (partyId: string) => partyOf(partyId)?.reach === 'letter';
  const open = questions.filter(({ answer }) => answer === null).length;
  return (
    <section className="section" id="vragen">
      <Heading level={2}>{t('documents.progress.questions')}</Heading>
      {open > 0 && <Notice kind="warning">{t('documents.progress.unanswered', { count: open })}</Notice>}
      {questions.map(({ number, text, partyId, days, place, asks, answer }) => (
        <div key={number} className="card">
          <p>
            <strong>
              {asks === 'time' && t('documents.progress.asksTime', { name: nameOf(partyId), days })}
              {asks === 'change' && t('documents.progress.asksChange', { name: nameOf(partyId), place })}
              {asks === null && t('documents.progress.question', { name: nameOf(partyId) })}
            </strong>
          </p>
          {text !== '' && <blockquote className="thread__words">{text}</blockquote>}
          {answer && (
            <>
              <p>
                <strong>{t('documents.progress.answered')}</strong>
              </p>
              <blockquote className="thread__words">{answer.text}</blockquote>
            </>
          )}
          {!answer && isOnPaper(partyId) && (
            <p>{t('documents.progress.tellYourself', { name: nameOf(partyId) })}</p>
          )}
          {!answer && canAnswer && isOpen && asks !== null && (
            <QuickAnswer number={number} asks={asks} days={days} />
          )}
          {!answer && canAnswer && <AnswerForm number={number} error={errorOf(`answer-${number}`)} />}
        </div>
      ))}
    </section>
  );
}

/** Yes, in one press. */
function QuickAnswer({
  number,
  asks,
  days,
}: {
  number: number;
  asks: 'time' | 'change';
  days: number | null;
}) {
  const t = useWords('staff');
  return (
    <Form method="post" className="ams-mb-m">
      <input type="hidden" name="number" value={number} />
      {asks === 'change' && <p>{t('documents.progress.replaceHelp')}</p>}
      <Button type="submit" name="act" value={asks === 'time' ? 'grant' : 'replace'}>
        {asks === 'time' ? t('documents.progress.grant', { days }) : t('documents.progress.replace')}
      </Button>
    </Form>
  );
}

function AnswerForm({ number, error }: { number: number; error: string | undefined }) {
  const t = useWords('staff');
  const name = `answer-${number}`;
  const typed = useTyped(name, undefined);
  return (
    <Form method="post">
      <input type="hidden" name="number" value={number} />
      <Field invalid={error !== undefined} className="ams-mb-m">
        <Label htmlFor={name}>{t('documents.progress.answer')}</Label>
        {error && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
        <TextArea
          defaultValue={typed}
          id={name}
          name={name}
          rows={4}
          maxLength={2000}
          {...(error ? { 'aria-describedby': `${name}-error` } : {})}
        />
      </Field>
      <Button type="submit" variant="secondary" name="act" value="answer">
        {t('documents.progress.answerSend')}
      </Button>
    </Form>
  );
}
