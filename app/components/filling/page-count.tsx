import type { PageCount, TooLong } from '#app/documents/count-pages.server.ts';
import { useWords } from '#app/lib/words.ts';

/**
 * How much room is left, for a form that may have only so many pages; of a card, that it is too full. What changes with
 * every line is outside the part that is read aloud by itself.
 */
export function PageCounter({ pages, id }: { pages: PageCount | null; id: string }) {
  const t = useWords('filling');
  if (!pages || (pages.isCard && !pages.over)) return null;
  const { count, max, isCard, over } = pages;
  const words = isCard ? 'pages.cardOver' : over ? 'pages.over' : 'pages.within';
  return (
    <div id="bladzijden" className={over ? 'page-count page-count--over' : 'page-count'}>
      <p role="status">{t(words, { count, max })}</p>
      {over && !isCard && <Shorten over={over} id={id} />}
    </div>
  );
}

function Shorten({ over, id }: { over: TooLong; id: string }) {
  const t = useWords('filling');
  const { pages, lines, longest } = over;
  return (
    <>
      <p>{[t('pages.tooMany', { count: pages }), t('pages.lines', { count: lines })].join(' ')}</p>
      {longest.length > 0 && (
        <>
          <p>{t('pages.longest')}</p>
          <ul>
            {longest.map((section) => (
              <li key={section.id}>
                <a className="ams-link" href={`/documenten/${id}/invullen/${section.id}`}>
                  {section.title}
                </a>{' '}
                {t('pages.words', { count: section.words })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
