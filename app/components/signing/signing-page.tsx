import { Heading } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { type PartyPage, stepPath } from '#app/auth/step-path.ts';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import { PartyLayout } from '../layout/party-layout.tsx';
import { isDutch } from '#app/lib/languages.ts';
import { useCalm, useLanguage } from '../layout/reader.ts';
import { usePartyWords } from '../words/party.ts';
import { ReadingHelp } from './reading-help.tsx';
import { Steps } from './steps.tsx';

export interface SigningPageProps {
  shell: SigningShell;
  /** The heading of the page; null where the content brings its own. */
  heading: string | null;
  /** Ways out of this page, beside its one main action. */
  ways?: readonly ('question' | 'stop' | 'decline')[];
  children: ReactNode;
}

const allWays = ['question', 'stop', 'decline'] as const;

/** A page of a party who signs: where they are, one thing to do, and the ways out. */
export function SigningPage({ shell, heading, ways = allWays, children }: SigningPageProps) {
  const t = usePartyWords();
  const isCalm = useCalm();
  const language = useLanguage();
  const isForeign = language !== null && !isDutch(language);
  const { reference, organisation, steps } = shell;
  const links = (
    <ul>
      {ways.map((way) => (
        <li key={way}>
          <a className="ams-link" href={stepPath(reference, way)}>
            {t(`ways.${way}`)}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <PartyLayout organisation={organisation}>
      <div className="signing">
        <Steps reference={reference} steps={steps} />
        <ReadingHelp reference={reference} />
        {isForeign && <p className="signing__told">{t('read.legal')}</p>}
        {heading !== null && <Heading level={1}>{heading}</Heading>}
        {children}
        {ways.length > 0 && (
          <nav className="signing__ways" aria-label={t('ways.label')}>
            {isCalm ? (
              <details>
                <summary>{t('ways.label')}</summary>
                {links}
              </details>
            ) : (
              links
            )}
          </nav>
        )}
      </div>
    </PartyLayout>
  );
}

/** A link that looks like the button it is for the reader: on to another page, nothing changes. */
export function LinkButton({
  reference,
  to,
  tone = 'primary',
  download = false,
  children,
}: {
  reference: string;
  to: PartyPage;
  tone?: 'primary' | 'secondary';
  download?: boolean;
  children: ReactNode;
}) {
  return (
    <a
      className={`ams-button ams-button--${tone}`}
      href={stepPath(reference, to)}
      {...(download && { download: true })}
    >
      {children}
    </a>
  );
}
