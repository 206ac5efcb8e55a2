import { AppError } from '#app/lib/errors.ts';
import { recordAct } from '#app/models/audit-log.server.ts';
import { type UserRecord, Users } from '#app/models/user.server.ts';
import type { Portal } from '#app/services.server.ts';
import { emailToken } from './create-user.server.ts';
import { isPassword } from './password.server.ts';
import { startSession } from './session.server.ts';

/** From where somebody signs in. */
export interface Client {
  /** For limits only. */
  address: string;
  device: string | null;
}

/**
 * The first step: e-mail address and password. Says the same, after the same time, whether or not there is an account.
 *
 * @returns the cookie of a session in which only the second step is open, and whether that still must be set up
 * @throws AppError `invalid-input`, `rate-limited` (details.seconds)
 */
export async function signIn(
  portal: Pick<Portal, 'clock' | 'publicUrl' | 'search' | 'limits'>,
  { email, password }: { email: string; password: string },
  { address, device }: Client,
): Promise<{ cookie: string; hasTotp: boolean }> {
  const { limits, clock, search } = portal;
  const account = emailToken(search, email);
  await limits.check('signInAddress', address);
  // Counted beforehand: guesses at the same instant count too.
  await limits.consume('signInAccount', account, address);
  const user = await Users.findOne({ emailToken: account, status: 'active' }).lean<UserRecord>();
  if (!(await isPassword(user?.passwordHash ?? null, password)) || !user) {
    await limits.consume('signInAddress', address);
    if (user) await act(user, 'sign-in-refused', clock());
    throw new AppError('invalid-input', 'address and password do not belong together');
  }
  await limits.forget('signInAccount', account, address);
  const cookie = await startSession(portal, user, { isVerified: false, device });
  return { cookie, hasTotp: user.totp !== null };
}

function act({ _id, organisationId }: UserRecord, name: string, at: Date): Promise<void> {
  return recordAct({ organisationId, at, actorId: null, act: name, targetId: _id });
}
