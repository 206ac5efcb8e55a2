import { getServices } from '#app/services.server.ts';
import { findStaff } from './require-staff.server.ts';
import type { Viewer } from './viewer.ts';

/** @returns null when nobody is signed in with both factors */
export async function findViewer(request: Request): Promise<Viewer | null> {
  const portal = getServices();
  const staff = await findStaff(request, portal);
  if (!staff) return null;
  const { user, organisation } = staff;
  return {
    name: user.name,
    roles: user.roles,
    organisation: organisation.name,
    hasMailbox: portal.hasMailbox,
  };
}
