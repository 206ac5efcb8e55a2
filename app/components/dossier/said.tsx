import type { SaidPiece } from '#app/forms/rows-in-words.ts';
import { useWords } from '../words.tsx';

/** What a part says: a text, or row by row what each column says. */
export function SaidWords({ said }: { said: readonly (readonly SaidPiece[])[] }) {
  const t = useWords('staff');
  if (said.length === 0) return <p className="said said--none">{t('record.nothing')}</p>;
  const [first] = said;
  if (said.length === 1 && first?.length === 1 && first[0]?.label === null)
    return <p className="said">{first[0].text}</p>;
  return (
    <ul className="said said--rows">
      {said.map((row, index) => (
        <li key={index}>
          <dl>
            {row.map(({ label, text }, at) => (
              <div key={at}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
