import { Form, NavLink, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Viewer } from '#app/auth/viewer.ts';
import { can } from '#app/domain/access.ts';
import '../words/common.ts';
import '../words/staff.ts';
import { useWords } from '../words.tsx';
import { ComplaintLink } from './complaint-link.tsx';
import { Logo } from './logo.tsx';
import { staffNavigation } from './staff-navigation.ts';

/** The page of a member of staff: where they can go, what they came for, who they are. Any page of staff stands in it. */
export function StaffLayout({ children }: { children: ReactNode }) {
  const t = useWords('staff');
  const common = useWords('common');
  const viewer = useRouteLoaderData<{ viewer: Viewer | null }>('root')?.viewer;
  return (
    <div className="page">
      <a className="ams-skip-link" href="#inhoud">
        {common('skipToContent')}
      </a>
      <header className="page__header">
        <NavLink className="page__home" to="/" aria-label={t('nav.home')}>
          <Logo />
        </NavLink>
        {viewer && <Navigation viewer={viewer} />}
        {viewer && <AccountMenu viewer={viewer} />}
      </header>
      <main className="page__main" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer className="page__footer">
        <p>{viewer ? t('nav.footer', { organisation: viewer.organisation }) : common('footer')}</p>
        <p>
          <a className="ams-link" href="/verifieer">
            {t('nav.verify')}
          </a>
        </p>
        <ComplaintLink />
      </footer>
    </div>
  );
}

function Navigation({ viewer }: { viewer: Viewer }) {
  const t = useWords('staff');
  const items = staffNavigation.filter(
    ({ action, needsMailbox }) => (!action || can(viewer, action)) && (!needsMailbox || viewer.hasMailbox),
  );
  return (
    <nav className="page__nav" aria-label={t('nav.label')}>
      <ul>
        {items.map(({ to, words }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} className="page__nav-link">
              {t(`nav.${words}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AccountMenu({ viewer }: { viewer: Viewer }) {
  const t = useWords('staff');
  return (
    <details className="page__account">
      <summary>{viewer.name}</summary>
      <div className="page__account-menu">
        <NavLink to="/account" className="page__nav-link">
          {t('nav.account')}
        </NavLink>
        <Form method="post" action="/uitloggen">
          <button type="submit" className="page__nav-link">
            {t('nav.signOut')}
          </button>
        </Form>
      </div>
    </details>
  );
}
