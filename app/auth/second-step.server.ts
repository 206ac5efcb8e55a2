import { AppError } from '#app/lib/errors.ts';
import { recordAct } from '#app/models/audit-log.server.ts';
import { trusted } from '#app/models/define-model.server.ts';
import type { SessionRecord } from '#app/models/session.server.ts';
import { openTotp, type UserRecord, Users } from '#app/models/user.server.ts';
import type { Portal } from '#app/services.server.ts';
import { hashRecoveryCode, isRecoveryCode } from './recovery-codes.server.ts';
import { findSession, startSession } from './session.server.ts';
import type { Client } from './sign-in.server.ts';
import { totpStepOf } from './totp.server.ts';

/** Somebody between the two steps of signing in. @returns null when nobody is */
export async function findHalfSignedIn(
  portal: Pick<Portal, 'clock' | 'publicUrl'>,
  request: Request,
): Promise<{ session: SessionRecord; user: UserRecord } | null> {
  const session = await findSession(portal, request);
  if (!session || session.verifiedAt) return null;
  const { organisationId, userId } = session;
  const user = await Users.findOne({ organisationId, _id: userId, status: 'active' }).lean<UserRecord>();
  return user && { session, user };
}

/**
 * The second step: a code of the app, or a recovery code. Each works once.
 *
 * @returns the cookie of a fresh session
 * @throws AppError `wrong-code`, `rate-limited` (details.seconds)
 */
export async function giveSecondStep(
  portal: Pick<Portal, 'clock' | 'publicUrl' | 'keyring' | 'limits'>,
  { session, user }: { session: SessionRecord; user: UserRecord },
  code: string,
  { address, device }: Client,
): Promise<string> {
  const { limits, clock } = portal;
  const { _id, organisationId } = user;
  await limits.check('signInAddress', address);
  await limits.consume('signInAccount', `code:${_id}`, address);
  const isRecovery = isRecoveryCode(code);
  const isRight = isRecovery ? await spendRecoveryCode(user, code) : await spendCode(portal, user, code);
  if (!isRight) {
    await limits.consume('signInAddress', address);
    throw new AppError('wrong-code');
  }
  await limits.forget('signInAccount', `code:${_id}`, address);
  await recordAct({
    organisationId,
    at: clock(),
    actorId: _id,
    act: 'signed-in',
    targetId: _id,
    data: { by: isRecovery ? 'recovery-code' : 'app' },
  });
  return startSession(portal, user, { isVerified: true, device, replaces: session });
}

/** The step is set only where it is still the one before: of two that use the same code at once, one gets in. */
async function spendCode(
  { keyring, clock }: Pick<Portal, 'keyring' | 'clock'>,
  user: UserRecord,
  code: string,
) {
  const secret = openTotp(keyring, user);
  const step = secret && totpStepOf(secret, code, user.totpStep, clock());
  if (!step) return false;
  const { _id, organisationId } = user;
  const spent = await Users.updateOne(
    { organisationId, _id, totpStep: trusted({ $lt: step }) },
    { $set: { totpStep: step } },
  );
  return spent.modifiedCount === 1;
}

async function spendRecoveryCode({ _id, organisationId }: UserRecord, code: string): Promise<boolean> {
  const hash = hashRecoveryCode(code);
  const spent = await Users.updateOne(
    { organisationId, _id, recoveryCodes: hash },
    { $pull: { recoveryCodes: hash } },
  );
  return spent.modifiedCount === 1;
}
