import { AppError } from '#app/lib/errors.ts';
import { newId } from '#app/lib/ids.ts';
import { recordAct } from '#app/models/audit-log.server.ts';
import { insertNew } from '#app/models/define-model.server.ts';
import { type OrganisationRecord, Organisations } from '#app/models/organisation.server.ts';
import { readSetting, Settings, writeSetting } from '#app/models/setting.server.ts';
import { Users } from '#app/models/user.server.ts';
import { newToken, sha256Hex } from '#app/record/secrets.server.ts';
import type { Portal } from '#app/services.server.ts';
import { asTimeZone } from './time-zones.ts';
import { createUser, type NewAccount } from './create-user.server.ts';

const settingName = 'first-admin';
const validForMs = 24 * 60 * 60_000;

/**
 * Makes a one-time link for the first admin, as long as there is none. Each start makes a new one, and the one before it
 * stops working.
 *
 * @returns the link, to be shown on the terminal only; null when somebody is admin
 */
export async function inviteFirstAdmin({
  clock,
  publicUrl,
}: Pick<Portal, 'clock' | 'publicUrl'>): Promise<string | null> {
  if (await hasAdmin()) return null;
  const token = newToken();
  const expiresAt = clock().getTime() + validForMs;
  await writeSetting(settingName, { hash: sha256Hex(token), expiresAt });
  return `${publicUrl}/eerste-beheerder/${token}`;
}

/**
 * @returns the organisation that the admin will serve; null when there is none yet and the admin names it
 * @throws AppError `link-expired` for every link that does not work
 */
export async function openFirstAdminLink(
  { clock }: Pick<Portal, 'clock'>,
  token: string,
): Promise<{ organisation: OrganisationRecord | null }> {
  const setting = (await readSetting(settingName)) as Offer | null;
  if (!setting || setting.hash !== sha256Hex(token) || setting.expiresAt <= clock().getTime()) {
    throw new AppError('link-expired', 'no such link for a first admin');
  }
  return { organisation: await Organisations.findOne({}).sort({ _id: 1 }).lean<OrganisationRecord>() };
}

/**
 * Makes the first admin, and their organisation where there is none. The link is spent first: of two who use it at once,
 * one becomes admin.
 *
 * @returns id of the user and of the organisation
 * @throws AppError `link-expired`, `conflict` when the e-mail address has an account
 */
export async function createFirstAdmin(
  portal: Pick<Portal, 'clock' | 'keyring' | 'search'>,
  token: string,
  account: NewAccount & { organisationName: string; country: 'NL' | 'BE'; timeZone: string },
): Promise<{ _id: string; organisationId: string }> {
  const { organisation } = await openFirstAdminLink(portal, token);
  const spent = await Settings.deleteOne({ _id: settingName, 'value.hash': sha256Hex(token) });
  if (spent.deletedCount !== 1) throw new AppError('link-expired', 'the link was used at the same moment');
  const now = portal.clock();
  const organisationId = organisation?._id ?? (await createOrganisation(account, now));
  const user = await createUser(portal, { ...account, organisationId, roles: [...firstRoles] });
  await recordAct({
    organisationId,
    at: now,
    actorId: user._id,
    act: 'first-admin-created',
    targetId: user._id,
  });
  return user;
}

/** Who starts alone does everything; the roles are divided once there are colleagues. */
const firstRoles = ['admin', 'jobCoach', 'chair', 'qualityCoordinator'] as const;

interface Offer {
  hash: string;
  expiresAt: number;
}

async function hasAdmin(): Promise<boolean> {
  return (await Users.exists({ roles: 'admin', status: 'active' })) !== null;
}

async function createOrganisation(
  {
    organisationName,
    country,
    timeZone,
  }: { organisationName: string; country: 'NL' | 'BE'; timeZone: string },
  now: Date,
): Promise<string> {
  const _id = newId(now);
  await insertNew(Organisations, {
    _id,
    name: organisationName,
    country,
    timeZone: asTimeZone(timeZone),
    contact: { email: null, phone: null },
    settings: { attachPdf: false, retentionYears: {} },
    createdAt: now,
  });
  return _id;
}
