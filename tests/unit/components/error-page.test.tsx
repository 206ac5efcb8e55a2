import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ErrorDocument } from '#app/components/error-document.tsx';
import { httpStatusOf } from '#app/lib/errors.ts';
import { pageWords } from '#app/lib/i18n.server.ts';
import { WordsContext } from '#app/lib/words.ts';
import errors from '#app/locales/nl/errors.json' with { type: 'json' };

const statuses = [400, 403, 404, 409, 410, 413, 429, 500, 503];

describe('an error page', () => {
  it.each(statuses)('of %s says what happened and what to do now, with the id to ask about', (status) => {
    const html = render(status, 'no-code');
    expect(html).not.toMatch(/pages\.|codes\.|\{\{/);
    expect(html).toMatch(/<h1[^>]*>[^<]{10,}<\/h1>/);
    expect(html).toContain('verzoek-1');
  });

  it.each(Object.entries(httpStatusOf))('for %s has whole sentences', (code, status) => {
    expect(statuses).toContain(status);
    const html = render(status, code);
    expect(html).not.toMatch(/pages\.|codes\.|\{\{/);
    expect(html).toMatch(/<p class="ams-paragraph ams-paragraph--large[^>]*>(<b[^>]*>)?[A-Z][^<]+\.</);
  });

  it('has no words for reasons that do not exist', () => {
    expect(Object.keys(errors.codes).filter((code) => !(code in httpStatusOf))).toEqual([]);
  });

  it('says how long to wait, in minutes', () => {
    expect(render(429, 'rate-limited', { seconds: 61 })).toContain('Wacht 2 minuten');
    expect(render(429, 'rate-limited', { seconds: 20 })).toContain('Wacht 1 minuut');
  });

  it('needs no script', () => {
    expect(render(500, 'unexpected')).not.toContain('<script');
  });
});

function render(status: number, code: string, details: Record<string, number> = {}): string {
  return renderToStaticMarkup(
    <WordsContext.Provider value={pageWords()}>
      <ErrorDocument status={status} code={code} details={details} requestId="verzoek-1" />
    </WordsContext.Provider>,
  );
}
