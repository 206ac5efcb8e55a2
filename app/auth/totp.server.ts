import { generateSecret, generateURI, verifySync } from 'otplib';

/** A secret for an authenticator app (RFC 6238): 160 bits, base32. */
export const newTotpSecret = (): string => generateSecret();

/** The address that an authenticator app reads from a QR code. */
export function totpUri(secret: string, label: string): string {
  return generateURI({ issuer: 'Sluitend', label, secret });
}

/**
 * Checks a code; one of the step before or after is good too, for clocks that are a little off.
 *
 * @param lastStep the last step that was used: a code works once (RFC 6238, 5.2)
 * @returns the step of the code, to be remembered; null when it is wrong
 */
export function totpStepOf(secret: string, code: string, lastStep: number, now: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const result = verifySync({
    secret,
    token,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: 30,
    ...(lastStep > 0 && { afterTimeStep: lastStep }),
  });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
