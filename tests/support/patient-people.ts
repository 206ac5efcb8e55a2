import { setTimeout as pause } from 'node:timers/promises';
import { isAppError, type AppErrorCode } from '#app/lib/errors.ts';
import type { KillLab } from './kill-lab.ts';
import { codePattern, findInMail, linkPattern, MailMissing, mailsHolding } from './mail-server.ts';
import { employerExample } from './parties.ts';
import type { CommandInput, CommandName } from './portal-process.ts';
import { ProcessGone } from './portal-processes.ts';
import type { Target } from './signing.ts';

/** A document on its way, and what its people were told had been done. */
export interface Journey {
  target: Target;
  emails: readonly string[];
  acknowledged: { type: 'sent' | 'signed'; partyId?: string }[];
}

/** From filling in to the last signature, as patient people do it: what fails is done again. */
export async function runDocument(lab: KillLab, tag: string): Promise<Journey> {
  const { employer, service, ...example } = employerExample(tag);
  const { sender } = lab;
  const { revision, ...target } = await patiently(lab, async () =>
    (await lab.any()).ask('prepare', { sender, example }),
  );
  const journey: Journey = { target, emails: [employer, service], acknowledged: [] };
  await patiently(
    lab,
    async () => (await lab.any()).ask('send', { ...sender, ...target, revision, days: 14 }),
    ['not-allowed-in-state'],
  );
  journey.acknowledged.push({ type: 'sent' });
  for (const [partyId, email] of Object.entries({ employer, service })) {
    await patiently(lab, () => signByMail(lab, email), ['already-signed', 'link-used', 'document-ended']);
    journey.acknowledged.push({ type: 'signed', partyId });
  }
  return journey;
}

async function signByMail(lab: KillLab, email: string): Promise<void> {
  const { mail } = lab;
  const ask = async <T extends CommandName>(name: T, input: CommandInput<T>) =>
    (await lab.any()).ask(name, input);
  const token = await findInMail(mail, email, linkPattern);
  const { secret, reference } = await ask('open', { token });
  const before = mailsHolding(mail.received, email, codePattern).length;
  const { isNew } = await ask('sendCode', { secret, reference });
  const code = await findInMail(mail, email, codePattern, { after: isNew ? before : 0, patienceMs: 5_000 });
  const visit = { secret: await ask('checkCode', { secret, reference, code }), reference };
  await ask('understand', visit);
  await ask('sign', visit);
}

/** Tries again until it is done, or was done already: an answer may be lost though the act was recorded. */
async function patiently<T>(
  lab: KillLab,
  act: () => Promise<T>,
  isDone: readonly AppErrorCode[] = [],
): Promise<T> {
  const met: string[] = [];
  for (;;) {
    try {
      return await act();
    } catch (error) {
      const code = isAppError(error) ? error.code : null;
      if (code && met.length > 0 && isDone.includes(code)) return undefined as T;
      met.push(code ?? (error instanceof Error ? error.constructor.name : String(error)));
      const isKnown = code ? passing.has(code) : error instanceof ProcessGone || error instanceof MailMissing;
      if (!isKnown || met.length > mostTries)
        throw new Error(`gave up after ${met.join(', ')}`, { cause: error });
      // A code that never came can be asked for again after half a minute.
      if (code && passing.get(code)) await lab.jump(31_000);
      await pause(250);
    }
  }
}

/** More than anybody needs whose app and engine both die now and then. */
const mostTries = 100;

/** Errors that somebody meets whose portal or engine was just killed; true: only time helps. */
const passing = new Map<AppErrorCode, boolean>([
  ['engine-unavailable', false],
  ['storage-unavailable', false],
  ['wrong-code', true],
  ['code-expired', true],
  ['too-many-tries', true],
]);
