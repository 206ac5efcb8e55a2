import {
  Column,
  Field,
  FieldSet,
  Label,
  Paragraph,
  Radio,
  Select,
  TextArea,
} from '@amsterdam/design-system-react';
import { askKinds, moreDays, type AskKind } from '#app/auth/ask-kind.ts';
import type { TypedAsk } from '#app/auth/read-ask.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import { usePartyWords } from '../words/party.ts';
import type { Problem } from './problem.ts';
import { ProblemAt, problemProps, ProblemSummary } from './problems.tsx';
import { SubmitOrBack } from './submit-or-back.tsx';
import { Thread, type ThreadQuestion } from '../ui/thread.tsx';
import { LinkButton, SigningPage } from './signing-page.tsx';

export interface QuestionPageProps {
  shell: SigningShell;
  typed: TypedAsk;
  isSent: boolean;
  problems: readonly Problem[];
  /** What they asked before. */
  questions: readonly ThreadQuestion[];
  /** Headings of the document. */
  places: readonly string[];
  /** Whether a colleague may sign instead. */
  mayDelegate: boolean;
}

/** A question to who sent the document, for more time or for other words too; the document stays where it is. */
export function QuestionPage({
  shell,
  typed,
  isSent,
  problems,
  questions,
  places,
  mayDelegate,
}: QuestionPageProps) {
  const t = usePartyWords();
  const organisation = shell.organisation.name;
  const { kind } = typed;
  if (isSent) {
    return (
      <SigningPage shell={shell} heading={t('question.sent')} ways={['stop']}>
        <Paragraph size="large">{t('question.sentText', { organisation })}</Paragraph>
        <Thread questions={questions} organisation={organisation} />
        <p>
          <LinkButton reference={shell.reference} to="start">
            {t('question.on')}
          </LinkButton>
        </p>
      </SigningPage>
    );
  }
  return (
    <SigningPage shell={shell} heading={t(`question.kinds.${kind}.title`)} ways={['stop', 'decline']}>
      <ProblemSummary problems={problems} />
      <Thread questions={questions} organisation={organisation} />
      <Paragraph size="large">{t(`question.kinds.${kind}.intro`, { organisation })}</Paragraph>
      <form method="post" className="signing__form" noValidate>
        {kind === 'change' && <Place places={places} typed={typed} problems={problems} />}
        {kind === 'time' && <Days typed={typed} problems={problems} />}
        <Field invalid={problems.some(({ field }) => field === 'question')}>
          <Label htmlFor="question" optional={kind === 'time'}>
            {t(`question.kinds.${kind}.label`)}
          </Label>
          <ProblemAt problems={problems} field="question" />
          <TextArea
            id="question"
            name="question"
            rows={6}
            defaultValue={typed.text}
            {...problemProps(problems, 'question')}
          />
        </Field>
        <SubmitOrBack reference={shell.reference} submit={t('question.submit')} />
      </form>
      <OtherKinds reference={shell.reference} kind={kind} mayDelegate={mayDelegate} />
    </SigningPage>
  );
}

function OtherKinds({
  reference,
  kind,
  mayDelegate,
}: {
  reference: string;
  kind: AskKind;
  mayDelegate: boolean;
}) {
  const t = usePartyWords();
  const others = (Object.keys(askKinds) as AskKind[]).filter((one) => one !== kind);
  return (
    <ul className="signing__kinds">
      {others.map((one) => (
        <li key={one}>
          <a className="ams-link" href={`${stepPath(reference, 'question')}?over=${askKinds[one]}`}>
            {t(`question.kinds.${one}.way`)}
          </a>
        </li>
      ))}
      {mayDelegate && (
        <li>
          <a className="ams-link" href={stepPath(reference, 'delegate')}>
            {t('delegate.way')}
          </a>
        </li>
      )}
    </ul>
  );
}

type PartProps = Pick<QuestionPageProps, 'typed' | 'problems'>;

function Place({ places, typed, problems }: PartProps & { places: readonly string[] }) {
  const t = usePartyWords();
  return (
    <Field invalid={problems.some(({ field }) => field === 'place')}>
      <Label htmlFor="place">{t('question.place')}</Label>
      <ProblemAt problems={problems} field="place" />
      <Select id="place" name="place" defaultValue={typed.place} {...problemProps(problems, 'place')}>
        <Select.Option value="">{t('question.choosePlace')}</Select.Option>
        {places.map((place) => (
          <Select.Option key={place} value={place}>
            {place}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function Days({ typed, problems }: PartProps) {
  const t = usePartyWords();
  return (
    <FieldSet id="days" tabIndex={-1} legend={t('question.days')} role="radiogroup">
      <ProblemAt problems={problems} field="days" />
      <Column gap="small">
        {moreDays.map((days) => (
          <Radio key={days} name="days" value={String(days)} defaultChecked={typed.days === String(days)}>
            {t('question.more', { days })}
          </Radio>
        ))}
      </Column>
    </FieldSet>
  );
}
