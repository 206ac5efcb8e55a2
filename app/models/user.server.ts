import type { Keyring } from '#app/lib/keyring.server.ts';
import { openValue, sealValue } from '#app/lib/sealed-value.server.ts';
import {
  defineModel,
  moment,
  optionalMoment,
  optionalText,
  part,
  sealed,
  text,
  trusted,
} from './define-model.server.ts';

/** A member of staff. Name and address are sealed under the keyring's `accounts` key. */
export interface UserRecord {
  _id: string;
  organisationId: string;
  /** Blind index of the e-mail address: one account per address. */
  emailToken: string;
  /** Sealed `UserPerson`, field `person`. */
  person: Buffer;
  roles: StaffRole[];
  /** argon2id, encoded; null until the invitation is accepted. */
  passwordHash: string | null;
  /** Sealed secret (base32), field `totp`; null until it is set up. */
  totp: Buffer | null;
  /** Last time step that was used: a TOTP code works once (RFC 6238, 5.2). */
  totpStep: number;
  /** SHA-256 of each unused recovery code. */
  recoveryCodes: string[];
  status: 'invited' | 'active' | 'ended';
  /** SHA-256 of the token in the invitation. */
  invitation: { hash: string; expiresAt: Date } | null;
  createdAt: Date;
  endedAt: Date | null;
}

export interface UserPerson {
  name: string;
  email: string;
}

export const staffRoles = [
  'jobCoach',
  'practitioner',
  'signatory',
  'chair',
  'transitionCoach',
  'qualityCoordinator',
  'accessDesk',
  'admin',
  'auditor',
] as const;
export type StaffRole = (typeof staffRoles)[number];

export interface UserDto {
  id: string;
  name: string;
  email: string;
  roles: StaffRole[];
  status: UserRecord['status'];
  hasTotp: boolean;
}

export const Users = defineModel<UserRecord>(
  'User',
  'users',
  {
    organisationId: text,
    emailToken: text,
    person: { ...sealed, required: true },
    roles: { type: [{ type: String, enum: staffRoles }], default: [] },
    passwordHash: optionalText,
    totp: sealed,
    totpStep: { type: Number, default: 0 },
    recoveryCodes: { type: [String], default: [] },
    status: { type: String, enum: ['invited', 'active', 'ended'], required: true },
    invitation: { type: part({ hash: text, expiresAt: moment }), default: null },
    createdAt: moment,
    endedAt: optionalMoment,
  },
  [
    // Sign-in: the organisation is not known yet.
    { keys: { emailToken: 1 }, unique: true },
    // The list of users.
    { keys: { organisationId: 1, status: 1 } },
    // An invitation carries only its token.
    { keys: { 'invitation.hash': 1 }, sparse: true },
  ],
);

export function sealPerson(keyring: Keyring, userId: string, { name, email }: UserPerson): Buffer {
  return sealValue(keyring.subkey('accounts'), { name, email }, { record: userId, field: 'person' });
}

/** @throws AppError `broken-record` */
export function openPerson(keyring: Keyring, user: Pick<UserRecord, '_id' | 'person'>): UserPerson {
  return openValue(keyring.subkey('accounts'), user.person, { record: user._id, field: 'person' });
}

export function sealTotp(keyring: Keyring, userId: string, secret: string): Buffer {
  return sealValue(keyring.subkey('accounts'), secret, { record: userId, field: 'totp' });
}

/** @throws AppError `broken-record` */
export function openTotp(keyring: Keyring, user: Pick<UserRecord, '_id' | 'totp'>): string | null {
  return user.totp && openValue(keyring.subkey('accounts'), user.totp, { record: user._id, field: 'totp' });
}

export function userDto(keyring: Keyring, user: UserRecord): UserDto {
  const { name, email } = openPerson(keyring, user);
  return { id: user._id, name, email, roles: user.roles, status: user.status, hasTotp: user.totp !== null };
}

/** Names by id, for what staff did. Who is no longer known is left out. */
export async function findStaffNames(
  keyring: Keyring,
  organisationId: string,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const users = await Users.find({ organisationId, _id: trusted({ $in: [...ids] }) }).lean<UserRecord[]>();
  return Object.fromEntries(users.map((user) => [user._id, openPerson(keyring, user).name]));
}

/** Who a member of staff is, for mail; null when they left. */
export async function findStaffPerson(
  keyring: Keyring,
  organisationId: string,
  id: string,
): Promise<UserPerson | null> {
  const user = await Users.findOne({ organisationId, _id: id, status: 'active' }).lean<UserRecord>();
  return user && openPerson(keyring, user);
}
