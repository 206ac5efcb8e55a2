import { Button } from '@amsterdam/design-system-react';
import { Form, NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { can, type StaffRole } from '#app/domain/access.ts';
import { useCommonWords } from '../words/common.ts';
import { useStaffWords } from '../words/staff.ts';
import { Logo } from './logo.tsx';
import { staffNavigation } from './staff-navigation.ts';

export interface PageLayoutProps {
  user: { name: string; roles: readonly StaffRole[] };
  organisation: { name: string };
  /** Whether mail stays inside the portal, so that there is a mailbox to look into. */
  hasMailbox: boolean;
  children: ReactNode;
}

/** The page of a member of staff: where they can go, what they came for, who they are. */
export function PageLayout({ user, organisation, hasMailbox, children }: PageLayoutProps) {
  const t = useCommonWords();
  const staff = useStaffWords();
  const items = staffNavigation.filter(
    (item) => (!item.action || can(user, item.action)) && (!item.needsMailbox || hasMailbox),
  );
  return (
    <div className="page">
      <a className="ams-skip-link" href="#inhoud">
        {t('skipToContent')}
      </a>
      <header className="page__header">
        <NavLink className="page__home" to="/" aria-label={staff('nav.home')}>
          <Logo />
        </NavLink>
        <nav className="page__nav" aria-label={staff('nav.label')}>
          <ul>
            {items.map((item) => (
              <li key={item.to}>
                <NavLink to={item.to} end={item.to === '/'} className="page__nav-link">
                  {staff(`nav.${item.words}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="page__user">
          <NavLink to="/account" className="page__nav-link">
            {user.name}
          </NavLink>
          <Form method="post" action="/uitloggen">
            <Button type="submit" variant="tertiary">
              {staff('nav.signOut')}
            </Button>
          </Form>
        </div>
      </header>
      <main className="page__main" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer className="page__footer">
        <p className="ams-paragraph ams-paragraph--small">
          {staff('footer', { organisation: organisation.name })}
        </p>
      </footer>
    </div>
  );
}
