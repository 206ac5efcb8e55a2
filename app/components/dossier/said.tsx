import { Fragment } from 'react';
import type { SaidPiece } from '#app/forms/rows-in-words.ts';
import { useWords } from '../words.tsx';

type Row = readonly SaidPiece[];

/** What a part says: a text, or the rows of a table, a line each. A long table folds. */
export function SaidWords({ said }: { said: readonly Row[] }) {
  const t = useWords('staff');
  const [first] = said;
  if (!first) return <p className="said said--none">{t('record.nothing')}</p>;
  if (said.length === 1 && first.length === 1 && first[0]?.label === null)
    return <p className="said">{first[0].text}</p>;
  const shown = said.length > mostRows ? said.slice(0, mostRows - 1) : said;
  const folded = said.slice(shown.length);
  return (
    <>
      <Rows rows={shown} />
      {folded.length > 0 && (
        <details className="said-more">
          <summary>{t('record.more', { count: folded.length })}</summary>
          <Rows rows={folded} />
        </details>
      )}
    </>
  );
}

/** More than this folds, with at least two in the fold. */
const mostRows = 5;

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="said said--rows">
      {rows.map((row, index) => (
        <li key={index}>
          {row.map(({ label, text }, at) => (
            <Fragment key={at}>
              {at > 0 && <span aria-hidden="true"> – </span>}
              {label && <span className="ams-visually-hidden">{` ${label} `}</span>}
              {text}
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}
