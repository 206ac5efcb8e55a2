import { useWords } from '../words.tsx';

export interface ShownFinding {
  outcome: 'good' | 'bad' | 'unknown';
  words: string;
}

const marks = { good: '✓', bad: '✗', unknown: '?' } as const;

/** Each finding with its mark; a screen reader hears the mark as a word. */
export function FindingList({ findings }: { findings: readonly ShownFinding[] }) {
  const t = useWords('verify');
  return (
    <ul className="findings">
      {findings.map(({ outcome, words }, index) => (
        <li key={index} className={`finding finding--${outcome}`}>
          <span className="finding__mark" aria-hidden="true">
            {marks[outcome]}
          </span>
          <span>
            <span className="ams-visually-hidden">{t(`result.${outcome}_mark`)}: </span>
            {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
