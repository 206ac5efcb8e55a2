import { Button, Column, FieldSet, Heading, Paragraph, Radio } from '@amsterdam/design-system-react';
import { stepPath } from '#app/auth/step-path.ts';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import { useDutch } from '../layout/reader.ts';
import { usePartyWords } from '../words/party.ts';
import type { PictogramName } from '#templates/definition/pictograms.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import type { Problem } from './problem.ts';
import { ProblemAt, ProblemSummary } from './problems.tsx';
import { SigningPage } from './signing-page.tsx';

export interface UnderstandPageProps {
  shell: SigningShell;
  title: string;
  points: readonly { text: string; pictogram?: PictogramName | undefined }[];
  questions: readonly { id: string; question: string; options: readonly { id: string; label: string }[] }[];
  /** What was chosen just now, by question. */
  chosen: Readonly<Record<string, string>>;
  /** What is said again, in other words, by question; empty the first time. */
  explanations: Readonly<Record<string, string>>;
  problems: readonly Problem[];
}

/** The document in a few sentences, and a few questions that test our explanation, not the reader. */
export function UnderstandPage(props: UnderstandPageProps) {
  const { shell, title, points, questions, explanations, problems } = props;
  const t = usePartyWords();
  const dutch = useDutch();
  const isAgain = Object.keys(explanations).length > 0;
  return (
    <SigningPage shell={shell} heading={title}>
      <ProblemSummary problems={problems} />
      <Paragraph size="large">{t('understand.intro')}</Paragraph>
      <ul
        {...dutch}
        className={points.some(({ pictogram }) => pictogram) ? 'signing__pictures' : 'signing__points'}
      >
        {points.map(({ text, pictogram }) => (
          <li key={text}>
            {pictogram && <Pictogram name={pictogram} />}
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <Help organisation={shell.organisation.name} reference={shell.reference} />
      <Heading level={2} id="vragen" tabIndex={-1} autoFocus={isAgain && problems.length === 0}>
        {t(isAgain ? 'understand.questionsAgain' : 'understand.questions')}
      </Heading>
      <Paragraph>{t(isAgain ? 'understand.explained' : 'understand.questionsText')}</Paragraph>
      <form method="post" className="signing__form" noValidate>
        {isAgain && <input type="hidden" name="explained" value={Object.keys(explanations).join(' ')} />}
        {questions.map((question) => (
          <Question key={question.id} {...props} question={question} />
        ))}
        <Button type="submit">{t('understand.next')}</Button>
      </form>
    </SigningPage>
  );
}

function Question({
  question,
  chosen,
  explanations,
  problems,
}: UnderstandPageProps & { question: UnderstandPageProps['questions'][number] }) {
  const t = usePartyWords();
  const { id, options } = question;
  const explanation = explanations[id];
  return (
    <FieldSet
      id={id}
      tabIndex={-1}
      legend={question.question}
      role="radiogroup"
      className="signing__question"
    >
      {explanation !== undefined && (
        <div className="signing__explanation">
          <strong>{t('understand.explanation')}</strong>
          <p>{explanation}</p>
        </div>
      )}
      <ProblemAt problems={problems} field={id} />
      <Column gap="small">
        {options.map((option) => (
          <Radio
            key={option.id}
            name={`question.${id}`}
            value={option.id}
            defaultChecked={chosen[id] === option.id}
          >
            {option.label}
          </Radio>
        ))}
      </Column>
    </FieldSet>
  );
}

function Help({ organisation, reference }: { organisation: string; reference: string }) {
  const t = usePartyWords();
  return (
    <details className="signing__help">
      <summary>{t('understand.help')}</summary>
      <p>{t('understand.helpText', { organisation })}</p>
      <p>
        <a className="ams-link" href={stepPath(reference, 'stop')}>
          {t('ways.stop')}
        </a>
      </p>
    </details>
  );
}
