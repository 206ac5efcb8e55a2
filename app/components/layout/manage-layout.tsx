import { NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useWords } from '../words.tsx';
import { StaffLayout } from './staff-layout.tsx';
import { manageNavigation } from './staff-navigation.ts';

/** A page of the admin, with the others beside it. */
export function ManageLayout({ children }: { children: ReactNode }) {
  const t = useWords('staff');
  return (
    <StaffLayout>
      <nav className="sub-nav" aria-label={t('nav.manage')}>
        <ul>
          {manageNavigation.map(({ to, words }) => (
            <li key={to}>
              <NavLink to={to} className="page__nav-link">
                {t(`nav.${words}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </StaffLayout>
  );
}
