import type { ReactNode } from 'react';
import { useCommonWords } from '../words/common.ts';
import { ComplaintLink } from './complaint-link.tsx';
import { Logo } from './logo.tsx';

/** A page with one thing to do or to read and nothing around it: signing in, errors. */
export function BareLayout({ children }: { children: ReactNode }) {
  const t = useCommonWords();
  return (
    <div className="page page--bare">
      <a className="ams-skip-link" href="#inhoud">
        {t('skipToContent')}
      </a>
      <header className="page__header">
        <Logo />
      </header>
      <main className="page__main" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer className="page__footer">
        <ComplaintLink />
      </footer>
    </div>
  );
}
