import { Paragraph } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { useCommonWords } from '../words/common.ts';
import { ComplaintLink } from './complaint-link.tsx';
import { Logo } from './logo.tsx';
import { LanguageChooser } from './language-chooser.tsx';
import { useLanguage, useLent } from './reader.ts';

export interface PartyLayoutProps {
  /** Of whom the document is; null on a page that may tell a stranger nothing. */
  organisation: { name: string; contact: { email: string | null; phone: string | null } } | null;
  /** On the page of a lent device itself. */
  isAtDevice?: boolean;
  children: ReactNode;
}

/** The bare, calm page of somebody without an account: big type, whose page it is, and whom to ask. */
export function PartyLayout({ organisation, isAtDevice = false, children }: PartyLayoutProps) {
  const t = useCommonWords();
  const isLent = useLent() && !isAtDevice;
  const language = useLanguage();
  return (
    <div className="page page--party">
      <a className="ams-skip-link" href="#inhoud">
        {t('skipToContent')}
      </a>
      <header className="page__header">
        <Logo />
        {organisation && <p className="page__organisation">{organisation.name}</p>}
        {language !== null && <LanguageChooser language={language} />}
      </header>
      {isLent && <GiveBack />}
      <main className="page__main" id="inhoud" tabIndex={-1} data-offline={t('offline')}>
        {children}
      </main>
      <footer className="page__footer">
        {organisation && <HelpLine {...organisation} />}
        {!isLent && !isAtDevice && <ComplaintLink />}
      </footer>
    </div>
  );
}

/** On a device that staff lent out: always there, for whoever is done or stops. */
function GiveBack() {
  const t = useCommonWords();
  return (
    <section aria-label={t('lent.text')}>
      <form method="post" action="/toestel" className="page__lent">
        <span>{t('lent.text')}</span>
        <button type="submit" name="act" value="pass" className="ams-button ams-button--secondary">
          {t('lent.submit')}
        </button>
      </form>
    </section>
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
