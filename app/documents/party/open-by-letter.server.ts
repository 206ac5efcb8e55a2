import { partyOf } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import { readPaperCode } from '#app/lib/paper-code.ts';
import type { Services } from '#app/record/services.ts';
import { checkCode } from './check-code.server.ts';
import { openLetter } from './open-link.server.ts';
import { readPartyVisit, type PartyVisit } from './party-session.server.ts';

/**
 * Begins a visit by the code of a letter. Where no other channel is known, that code also shows who somebody is: the
 * evidence sheet says so. Else a code follows by sms.
 *
 * @param typed as typed
 * @throws AppError `wrong-code` for what cannot be a code, `not-found` for one that no letter has, or why it is dead
 */
export async function openByLetter(
  services: Services,
  typed: string,
): Promise<{ secret: string; reference: string; visit: PartyVisit; isIdentified: boolean }> {
  const code = readPaperCode(typed);
  if (code === null) throw new AppError('wrong-code', 'not a code of a letter');
  const { secret, reference } = await openLetter(services, code);
  const visit = await readPartyVisit(services, secret, reference);
  const isIdentified = partyOf(visit.loaded.state, visit.partyId)?.channel === 'letter';
  return {
    secret: isIdentified ? await checkCode(services, visit, code) : secret,
    reference,
    visit,
    isIdentified,
  };
}
