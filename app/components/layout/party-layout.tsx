import type { ReactNode } from 'react';
import { Logo } from './logo.tsx';

/** The bare, calm page of somebody without an account. `title` is what a screen reader hears first. */
export function PartyLayout({ organisation, children }: { title: string; organisation?: string; children: ReactNode }) {
  return (
    <div className="page page--party">
      <header className="page__header">
        <Logo />
        {organisation && <p className="page__organisation">{organisation}</p>}
      </header>
      <main className="page__main" id="inhoud">
        {children}
      </main>
    </div>
  );
}
