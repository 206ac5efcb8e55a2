import { Paragraph } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { useCommonWords } from '../words/common.ts';
import { ComplaintLink } from './complaint-link.tsx';
import { Logo } from './logo.tsx';

export interface PartyLayoutProps {
  /** Of whom the document is; null on a page that may tell a stranger nothing. */
  organisation: { name: string; contact: { email: string | null; phone: string | null } } | null;
  children: ReactNode;
}

/** The bare, calm page of somebody without an account: big type, whose page it is, and whom to ask. */
export function PartyLayout({ organisation, children }: PartyLayoutProps) {
  const t = useCommonWords();
  return (
    <div className="page page--party">
      <a className="ams-skip-link" href="#inhoud">
        {t('skipToContent')}
      </a>
      <header className="page__header">
        <Logo />
        {organisation && <p className="page__organisation">{organisation.name}</p>}
      </header>
      <main className="page__main" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer className="page__footer">
        {organisation && <HelpLine {...organisation} />}
        <ComplaintLink />
      </footer>
    </div>
  );
}

function HelpLine({ name, contact }: NonNullable<PartyLayoutProps['organisation']>) {
  const t = useCommonWords();
  const { email, phone } = contact;
  return (
    <Paragraph size="small">
      {phone || email ? t('help.ask', { organisation: name }) : t('help.plain', { organisation: name })}{' '}
      {phone && (
        <a className="ams-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          {phone}
        </a>
      )}
      {phone && email && ` ${t('help.or')} `}
      {email && (
        <a className="ams-link" href={`mailto:${email}`}>
          {email}
        </a>
      )}
    </Paragraph>
  );
}
