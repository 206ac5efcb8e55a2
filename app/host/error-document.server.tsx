import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { ErrorDocument, type ErrorFacts } from '#app/components/error-document.tsx';
import { createI18n } from '#app/lib/i18n.server.ts';

const i18n = createI18n();

/** The error as a whole HTML document, for where no page of the portal can be made. */
export function errorDocument(facts: ErrorFacts): string {
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <ErrorDocument {...facts} />
    </I18nextProvider>,
  );
  return `<!doctype html>${html}`;
}
