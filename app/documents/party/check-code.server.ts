import { timingSafeEqual } from 'node:crypto';
import { AppError } from '#app/lib/errors.ts';
import { readPaperCode } from '#app/lib/paper-code.ts';
import { findCode, takeCodeTry, spendCode } from '#app/models/party-code.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { letterCodeHash } from '#app/record/letter-code.server.ts';
import type { Services } from '#app/record/services.ts';
import { identifySession, type PartyVisit } from './party-session.server.ts';
import { codeId, codeTries, hashCode } from './send-code.server.ts';

/**
 * Compares what the party typed with the code that was sent, or that stands in their letter. Each comparison with a sent
 * code costs a try, counted before it.
 *
 * @param typed as typed: spaces do not count
 * @returns the secret under which the visit goes on
 * @throws AppError `wrong-code` (details.left: tries left), `code-expired`, `too-many-tries`
 */
export async function checkCode(services: Services, visit: PartyVisit, typed: string): Promise<string> {
  const { partyId, link, loaded } = visit;
  const channel = loaded.state.parties.find((party) => party.partyId === partyId)?.channel ?? 'email';
  if (channel === 'letter') checkLetterCode(services, visit, typed);
  else await checkSentCode(services, visit, typed);
  if (link > 0) {
    await changeRecord(services, visit, { kind: 'party', id: partyId }, () => ({
      command: { type: 'identify', partyId, link, method: `${channel}-code` },
    }));
  }
  return identifySession(services, visit.sessionId, `${channel}-code`);
}

/** The code on paper lives as long as its link; tries are counted by who calls (`codeTry`). */
function checkLetterCode({ search }: Services, { loaded, partyId, link }: PartyVisit, typed: string): void {
  const code = readPaperCode(typed);
  if (code === null) throw new AppError('wrong-code', 'not a code of a letter');
  const party = loaded.record.parties.find((one) => one.partyId === partyId);
  const codeHash = (link > 0 ? party?.link : party?.copyLink)?.codeHash;
  if (!codeHash) throw new AppError('code-expired');
  const isSame = timingSafeEqual(Buffer.from(letterCodeHash(search, code)), Buffer.from(codeHash));
  if (!isSame) throw new AppError('wrong-code', 'the code of another letter', { details: { paper: 1 } });
}

async function checkSentCode(services: Services, visit: PartyVisit, typed: string): Promise<void> {
  const id = codeId(visit);
  const digits = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) throw new AppError('wrong-code', 'not six digits');
  const code = await takeCodeTry(id, codeTries, services.clock());
  if (!code) throw new AppError(whyDead(await findCode(id), services.clock()));
  const isSame = timingSafeEqual(Buffer.from(hashCode(digits, code.salt)), Buffer.from(code.hash));
  if (!isSame)
    throw new AppError('wrong-code', 'another code', { details: { left: codeTries - code.tries } });
  if (!(await spendCode(id, code.hash))) throw new AppError('code-expired');
}

function whyDead(code: { expiresAt: Date } | null, now: Date): 'code-expired' | 'too-many-tries' {
  return code && code.expiresAt > now ? 'too-many-tries' : 'code-expired';
}
