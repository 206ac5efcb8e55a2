import QRCode from 'qrcode';
import { AppError } from '#app/lib/errors.ts';
import { recordAct } from '#app/models/audit-log.server.ts';
import type { SessionRecord } from '#app/models/session.server.ts';
import { openPerson, openTotp, sealTotp, type UserRecord, Users } from '#app/models/user.server.ts';
import type { Portal } from '#app/services.server.ts';
import { newRecoveryCodes } from './recovery-codes.server.ts';
import { startSession } from './session.server.ts';
import { newTotpSecret, totpStepOf, totpUri } from './totp.server.ts';

/** What the page of the app's set-up shows. */
export interface SecondStepOffer {
  /** Picture of the QR code, a data address. */
  qr: string;
  /** The same to type over, in groups of four. */
  secret: string;
  /** The secret sealed for this user: comes back with the form, so that showing the page changes nothing. */
  sealed: string;
}

export async function offerSecondStep(
  { keyring }: Pick<Portal, 'keyring'>,
  user: UserRecord,
  sealed?: string,
): Promise<SecondStepOffer> {
  const secret = (sealed && openOffer(keyring, user, sealed)) || newTotpSecret();
  const svg = await QRCode.toString(totpUri(secret, openPerson(keyring, user).email), {
    type: 'svg',
    margin: 2,
  });
  return {
    qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    secret: secret.replace(/(.{4})(?=.)/g, '$1 '),
    sealed: sealed ?? sealTotp(keyring, user._id, secret).toString('base64url'),
  };
}

/**
 * Keeps the secret once a code of it was given, and lets the person in.
 *
 * @returns the recovery codes, to be shown once, and the cookie of a fresh session
 * @throws AppError `wrong-code`, `conflict` when a second step is there already
 */
export async function setUpSecondStep(
  portal: Pick<Portal, 'clock' | 'publicUrl' | 'keyring'>,
  { session, user }: { session: SessionRecord; user: UserRecord },
  { sealed, code }: { sealed: string; code: string },
  device: string | null,
): Promise<{ codes: string[]; cookie: string }> {
  const { keyring, clock } = portal;
  const secret = openOffer(keyring, user, sealed);
  const step = secret && totpStepOf(secret, code, 0, clock());
  if (!secret || !step) throw new AppError('wrong-code');
  const { codes, hashes } = newRecoveryCodes();
  const { _id, organisationId } = user;
  const done = await Users.updateOne(
    { organisationId, _id, totp: null, status: 'active' },
    { $set: { totp: sealTotp(keyring, _id, secret), totpStep: step, recoveryCodes: hashes } },
  );
  if (done.modifiedCount !== 1) throw new AppError('conflict', 'a second step is there already');
  await recordAct({ organisationId, at: clock(), actorId: _id, act: 'second-step-set-up', targetId: _id });
  return { codes, cookie: await startSession(portal, user, { isVerified: true, device, replaces: session }) };
}

/** @returns null when it was not sealed here for this user */
function openOffer(keyring: Portal['keyring'], user: UserRecord, sealed: string): string | null {
  try {
    return openTotp(keyring, { _id: user._id, totp: Buffer.from(sealed, 'base64url') });
  } catch {
    return null;
  }
}
