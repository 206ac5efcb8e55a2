// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it } from 'vitest';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { PartyLayout } from '#app/components/layout/party-layout.tsx';
import { ReaderContext } from '#app/components/layout/reader.ts';
import { pageWords } from '#app/lib/i18n.server.ts';
import { WordsContext } from '#app/lib/words.ts';

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.innerHTML = '<div id="page"></div>';
});

describe('a form with something wrong', () => {
  it('puts the reader at the list of what is wrong, each line leading to its field', () => {
    show(<ErrorSummary problems={[{ name: 'email', text: 'Vul een e-mailadres in.' }]} />);
    const summary = document.querySelector('.error-summary');
    expect(document.activeElement).toBe(summary);
    expect(summary?.querySelector('a')?.getAttribute('href')).toBe('#email');
    expect(summary?.textContent).toContain('1 ding');
  });

  it('shows no list when nothing is wrong', () => {
    show(<ErrorSummary problems={[]} />);
    expect(document.querySelector('.error-summary')).toBeNull();
  });
});

describe('a page of somebody without an account', () => {
  it('says whose it is and whom to call', () => {
    const contact = { email: 'hulp@dienst.example', phone: '+31 20 000 00 00' };
    show(<PartyLayout organisation={{ name: 'Dienst Voorbeeld', contact }}>Lees dit.</PartyLayout>);
    const footer = document.querySelector('footer');
    expect(footer?.textContent).toContain('Dienst Voorbeeld');
    expect([...(footer?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      'tel:+31200000000',
      'mailto:hulp@dienst.example',
      '/klacht',
    ]);
  });

  it('is on a lent device always one press away from giving it back', () => {
    show(
      <ReaderContext.Provider value={{ isLent: true, isCalm: false, language: null }}>
        <PartyLayout organisation={null}>Lees dit.</PartyLayout>
      </ReaderContext.Provider>,
    );
    const form = document.querySelector('form[action="/toestel"]');
    expect(form?.querySelector('button')?.value).toBe('pass');
    expect(document.querySelector('a[href="/klacht"]')).toBeNull();
  });

  it('tells a stranger nothing but where to complain', () => {
    show(<PartyLayout organisation={null}>Deze link werkt niet meer.</PartyLayout>);
    expect(document.querySelector('footer')?.textContent).toBe('Een klacht melden');
  });
});

function show(page: React.ReactNode): void {
  const container = document.querySelector('#page');
  if (!container) throw new Error('no page');
  act(() =>
    createRoot(container).render(<WordsContext.Provider value={pageWords()}>{page}</WordsContext.Provider>),
  );
}
