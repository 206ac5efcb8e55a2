import type { Action } from '#app/domain/access.ts';

export interface NavigationItem {
  to: string;
  /** Key below `nav` in staff.json. */
  words: string;
  /** Shown to those who may do this. */
  action?: Action;
  needsMailbox?: boolean;
}

/** Where staff can go, in this order. */
export const staffNavigation: readonly NavigationItem[] = [
  { to: '/', words: 'start' },
  { to: '/dossiers', words: 'dossiers', action: 'document.read' },
  { to: '/formulieren', words: 'forms', action: 'document.read' },
  { to: '/klachten', words: 'complaints', action: 'complaint.read' },
  { to: '/archief', words: 'archive', action: 'archive.read' },
  { to: '/handboek', words: 'handbook', action: 'document.read' },
  { to: '/beheer/gebruikers', words: 'manage', action: 'users.manage' },
  { to: '/postvak', words: 'mailbox', needsMailbox: true },
];

/** Pages below "Beheer". */
export const manageNavigation: readonly NavigationItem[] = [
  { to: '/beheer/gebruikers', words: 'users', action: 'users.manage' },
  { to: '/beheer/instellingen', words: 'settings', action: 'settings.manage' },
  { to: '/beheer/taken', words: 'tasks', action: 'jobs.manage' },
];
