import { Heading } from '@amsterdam/design-system-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../words.tsx';

export interface FieldProblem {
  /** Id of the field, which is its name. */
  name: string;
  text: string;
}

/** What is wrong with a form, above it: takes focus, and each line leads to its field. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const t = useWords('common');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    // `autoFocus` for a page that comes from the server, the effect for one on which React runs.
    <div
      className="error-summary"
      ref={box}
      tabIndex={-1}
      autoFocus
      role="alert"
      aria-labelledby="error-summary-title"
    >
      <Heading level={2} size="level-4" id="error-summary-title">
        {t('errorSummary', { count: problems.length })}
      </Heading>
      <ul>
        {problems.map(({ name, text }) => (
          <li key={name}>
            <a href={`#${name}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
