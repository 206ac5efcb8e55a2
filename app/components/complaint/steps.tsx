import { formatDate, formatDay } from '#app/lib/format-date.ts';
import { useWords } from '../words.tsx';

export interface StepsProps {
  steps: readonly { id: string; by: string; doneAt: string | null; isLate: boolean }[];
  /** What stands at a step: for whoever filed it, or for who handles it. */
  text: (id: string) => string;
  timeZone: string;
}

/** The steps of the procedure, each with its day and what became of it; said in words, never by a colour alone. */
export function Steps({ steps, text, timeZone }: StepsProps) {
  const t = useWords('complaints');
  return (
    <ol className="complaint__steps">
      {steps.map(({ id, by, doneAt, isLate }) => (
        <li key={id} className={doneAt ? 'complaint__step complaint__step--done' : 'complaint__step'}>
          <span>{text(id)}</span>
          <span className={isLate ? 'complaint__day complaint__day--late' : 'complaint__day'}>
            {doneAt
              ? t('step.done', { day: formatDate(new Date(doneAt), timeZone) })
              : t(isLate ? 'step.late' : 'step.by', { day: formatDay(by) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
