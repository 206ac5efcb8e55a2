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
