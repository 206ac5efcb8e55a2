import { describe, expect, it } from 'vitest';
import '#app/models/index.server.ts';
import { createFirstAdmin, inviteFirstAdmin, openFirstAdminLink } from '#app/auth/first-admin.server.ts';
import { changeRoles, endUser } from '#app/auth/manage-users.server.ts';
import type { Staff } from '#app/auth/require-staff.server.ts';
import { createUser } from '#app/auth/create-user.server.ts';
import { Organisations } from '#app/models/organisation.server.ts';
import { Users } from '#app/models/user.server.ts';
import { useDatabase } from '#tests/support/db.ts';
import { hour, testPortal } from './portal.ts';

useDatabase();

const portal = testPortal();
const account = (email: string) => ({
  name: 'Ada Voorbeeld',
  email,
  password: 'fiets paars wolk tandarts',
  organisationName: 'Voorbeelddienst',
  country: 'BE' as const,
  timeZone: 'Europe/Brussels',
});
const newLink = async () => (await inviteFirstAdmin(portal))?.split('/').at(-1) ?? '';

describe('the link for the first admin', () => {
  it('stops working when a newer start made another, and after a day', async () => {
    const older = await newLink();
    const newer = await newLink();
    await expect(openFirstAdminLink(portal, older)).rejects.toMatchObject({ code: 'link-expired' });
    await expect(openFirstAdminLink(portal, newer)).resolves.toEqual({ organisation: null });
    portal.pass(24 * hour);
    await expect(openFirstAdminLink(portal, newer)).rejects.toMatchObject({ code: 'link-expired' });
  });

  it('makes one admin and one organisation, of two who use it at the same moment', async () => {
    const token = await newLink();
    const tries = ['ada@voorbeeld.invalid', 'bo@voorbeeld.invalid'].map((email) =>
      createFirstAdmin(portal, token, account(email)),
    );
    const outcomes = (await Promise.allSettled(tries)).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
    expect(await Organisations.countDocuments({})).toBe(1);
    expect(await Organisations.findOne({}).lean()).toMatchObject({
      country: 'BE',
      timeZone: 'Europe/Brussels',
    });
  });

  it('is not made any more once there is an admin', async () => {
    expect(await inviteFirstAdmin(portal)).toBeNull();
  });
});

describe('the last admin', () => {
  it('stays, also when two admins end each other at the same moment', async () => {
    const first = await Users.findOne({ roles: 'admin' }).lean();
    const organisationId = first?.organisationId ?? '';
    const other = await createUser(portal, {
      ...account('cas@voorbeeld.invalid'),
      organisationId,
      roles: ['admin'],
    });
    const by = (id: string) =>
      ({ portal, user: { id, organisationId, roles: ['admin'] } }) as unknown as Pick<
        Staff,
        'user' | 'portal'
      >;
    const ids = [first?._id ?? '', other._id] as const;
    await Promise.allSettled([endUser(by(ids[0]), ids[1]), endUser(by(ids[1]), ids[0])]);
    const left = await Users.find({ organisationId, roles: 'admin', status: 'active' }).lean();
    expect(left.length).toBeGreaterThanOrEqual(1);
    if (left.length > 1) await endUser(by(ids[0]), ids[1]);
    const last = left.length > 1 ? ids[0] : (left[0]?._id ?? '');
    await expect(endUser(by(last), last)).rejects.toMatchObject({ code: 'conflict' });
    await expect(changeRoles(by(last), last, ['jobCoach'])).rejects.toMatchObject({ code: 'conflict' });
    expect(await Users.findOne({ _id: last }).lean()).toMatchObject({
      status: 'active',
      roles: expect.arrayContaining(['admin']) as unknown,
    });
  });
});
