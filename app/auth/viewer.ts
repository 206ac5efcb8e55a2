import type { StaffRole } from '#app/domain/access.ts';

/** What the frame of a page shows about who is looking. */
export interface Viewer {
  name: string;
  roles: readonly StaffRole[];
  organisation: string;
  hasMailbox: boolean;
}
