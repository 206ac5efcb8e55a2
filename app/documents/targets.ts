import type { Actor } from '#app/domain/events.ts';

/** A document, and the member of staff who acts on it. That they may is settled before (`app/auth`). */
export interface StaffTarget {
  organisationId: string;
  id: string;
  staffId: string;
}

/** A document, and the party who acts on it through a link. */
export interface PartyTarget {
  organisationId: string;
  id: string;
  partyId: string;
  /** The link's running number. */
  link: number;
}

/** Who did it; null for the portal itself, with what came in from outside. */
export const actorOf = (staffId: string | null): Actor =>
  staffId === null ? { kind: 'system' } : { kind: 'staff', id: staffId };
