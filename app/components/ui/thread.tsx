import { usePartyWords } from '../words/party.ts';

export interface ThreadQuestion {
  number: number;
  text: string;
  days: number | null;
  place: string | null;
  answer: { text: string } | null;
}

/** What somebody asked about a document, and what the organisation answered. */
export function Thread({
  questions,
  organisation,
}: {
  questions: readonly ThreadQuestion[];
  organisation: string;
}) {
  const t = usePartyWords();
  if (questions.length === 0) return null;
  return (
    <ol className="thread">
      {questions.map(({ number, text, days, place, answer }) => (
        <li key={number}>
          <p>
            <strong>{t('question.asked')}</strong>
          </p>
          <div className="thread__words">
            {days !== null && <p>{t('question.askedMore', { days })}</p>}
            {place !== null && <p>{t('question.askedPlace', { place })}</p>}
            {text !== '' && <blockquote>{text}</blockquote>}
          </div>
          {answer ? (
            <>
              <p>
                <strong>{t('question.answered', { organisation })}</strong>
              </p>
              <blockquote className="thread__words">{answer.text}</blockquote>
            </>
          ) : (
            <p className="thread__waiting">{t('question.waiting', { organisation })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
