import { AppError } from '#app/lib/errors.ts';
import { newId } from '#app/lib/ids.ts';
import { insertNew, isDuplicateKey } from '#app/models/define-model.server.ts';
import { sealPerson, type StaffRole, type UserRecord, Users } from '#app/models/user.server.ts';
import type { Portal } from '#app/services.server.ts';
import { hashPassword } from './password.server.ts';

/** What somebody fills in to have an account. */
export interface NewAccount {
  name: string;
  email: string;
  password: string;
}

/**
 * Makes an account that may sign in at once; the second factor is set up at the first sign-in.
 *
 * @throws AppError `conflict` when the e-mail address has an account
 */
export async function createUser(
  portal: Pick<Portal, 'clock' | 'keyring' | 'search'>,
  account: NewAccount & { organisationId: string; roles: readonly StaffRole[] },
): Promise<{ _id: string; organisationId: string }> {
  const passwordHash = await hashPassword(account.password);
  return insertUser(portal, account, { passwordHash, status: 'active', invitation: null });
}

/** @throws AppError `conflict` when the e-mail address has an account */
export async function insertUser(
  { clock, keyring, search }: Pick<Portal, 'clock' | 'keyring' | 'search'>,
  account: { organisationId: string; name: string; email: string; roles: readonly StaffRole[] },
  state: Pick<UserRecord, 'passwordHash' | 'status' | 'invitation'>,
): Promise<{ _id: string; organisationId: string }> {
  const now = clock();
  const _id = newId(now);
  const { name, email, organisationId, roles } = account;
  try {
    await insertNew(Users, {
      _id,
      organisationId,
      emailToken: emailToken(search, email),
      person: sealPerson(keyring, _id, { name, email }),
      roles: [...roles],
      totp: null,
      totpStep: 0,
      recoveryCodes: [],
      createdAt: now,
      endedAt: null,
      ...state,
    });
  } catch (error) {
    if (isDuplicateKey(error)) throw new AppError('conflict', 'the address has an account');
    throw error;
  }
  return { _id, organisationId };
}

/** How an account is found by its address: of the whole portal, because the organisation is not known at sign-in. */
export const emailToken = (search: Portal['search'], email: string): string =>
  search.exactToken('staff', email);
