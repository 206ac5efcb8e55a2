import { redirect } from '@remix-run/node';
import { can, type Action, type StaffUser } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import { findOrganisation, organisationDto, type OrganisationDto } from '#app/models/organisation.server.ts';
import type { SessionRecord } from '#app/models/session.server.ts';
import { openPerson, type UserRecord, Users } from '#app/models/user.server.ts';
import { getServices, type Portal } from '#app/services.server.ts';
import { findSession } from './session.server.ts';

/** Somebody who is signed in with both factors. */
export interface Staff {
  user: StaffUser & { name: string; email: string };
  organisation: OrganisationDto;
  session: SessionRecord;
  portal: Portal;
}

/**
 * Who is asking, for every page of staff.
 *
 * @param action what they must be allowed to do at all; to what, the filters of `app/domain/access.ts` say
 * @throws Response to the sign-in page when nobody is signed in
 * @throws AppError `forbidden` when their roles do not allow it
 */
export async function requireStaff(request: Request, action?: Action): Promise<Staff> {
  const staff = await findStaff(request, getServices());
  if (!staff) {
    const { pathname, search } = new URL(request.url);
    throw redirect(`/inloggen?naar=${encodeURIComponent(pathname.replace(/\.data$/, '') + search)}`);
  }
  if (action && !can(staff.user, action)) throw new AppError('forbidden');
  return staff;
}

/** @returns null when nobody is signed in, or not with both factors */
export async function findStaff(request: Request, portal: Portal): Promise<Staff | null> {
  const session = await findSession(portal, request);
  if (!session?.verifiedAt) return null;
  const { organisationId, userId } = session;
  const user = await Users.findOne({ organisationId, _id: userId, status: 'active' }).lean<UserRecord>();
  const organisation = user && (await findOrganisation(organisationId));
  if (!user || !organisation) return null;
  const { name, email } = openPerson(portal.keyring, user);
  return {
    user: { id: user._id, organisationId, roles: user.roles, name, email },
    organisation: organisationDto(organisation),
    session,
    portal,
  };
}
