import { timingSafeEqual } from 'node:crypto';
import { recordBounce } from '#app/documents/work/record-bounce.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Portal } from '#app/services.server.ts';

/**
 * Takes in a message from the mailbox to which mail comes back: `POST` of the message itself, with
 * `Authorization: Bearer BOUNCE_SECRET`.
 *
 * @param address of the computer that sends it, for the limit on guessing
 * @throws AppError `not-found` where no secret is set or another is said, `rate-limited`
 */
export async function takeBounce(
  portal: Portal,
  request: Request,
  { address }: { address: string },
): Promise<'recorded' | 'unknown' | 'other'> {
  const { bounceSecret } = portal.env;
  const [, said] = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
  if (!bounceSecret || !said || !isSame(said, bounceSecret)) {
    await portal.limits.consume('bounceGuess', address);
    throw new AppError('not-found', 'no mail is taken in from there');
  }
  const outcome = await recordBounce(portal, Buffer.from(await request.arrayBuffer()));
  portal.log.info({ code: outcome }, 'a message came in from the mailbox of mail that came back');
  return outcome;
}

const isSame = (one: string, other: string) =>
  timingSafeEqual(Buffer.from(sha256Hex(one)), Buffer.from(sha256Hex(other)));
