import { renderToStaticMarkup } from 'react-dom/server';
import { ErrorDocument, type ErrorFacts } from '#app/components/error-document.tsx';
import { pageWords } from '#app/lib/i18n.server.ts';
import { WordsContext } from '#app/lib/words.ts';

const words = pageWords();

/** The error as a whole HTML document, for where no page of the portal can be made. */
export function errorDocument(facts: ErrorFacts): string {
  const html = renderToStaticMarkup(
    <WordsContext.Provider value={words}>
      <ErrorDocument {...facts} />
    </WordsContext.Provider>,
  );
  return `<!doctype html>${html}`;
}
