import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '#app/domain/chain.ts';
import type { EventType } from '#app/domain/events.ts';
import { pendingWork } from '#app/domain/pending.ts';
import { replay } from '#app/domain/replay.ts';
import { hasEnded } from '#app/domain/state.ts';
import { isAppError } from '#app/lib/errors.ts';
import { TestDocument } from './document.ts';
import { commandFor, doneOf, intents, setups, type Intent, type Setup } from './intents.ts';
import { illegalIn } from './oracle.ts';
import { propertySeed } from './seed.ts';

const seed = propertySeed('sequences of commands');
const sequences = fc.tuple(
  setups,
  fc.boolean(),
  fc.array(intents, { minLength: 10, maxLength: 90, size: 'max' }),
);
const run = { seed, numRuns: 10_000 };

describe('whatever people and workers do to a document, in whatever order', () => {
  it(
    'reaches no illegal state, replays to the same state, and the work that follows comes to an end',
    { timeout: 120_000 },
    () => {
      const reached = new Map<string, number>();
      fc.assert(
        fc.property(sequences, ([setup, isSent, wishes]) => {
          const document = play(setup, isSent, wishes);
          drain(document);
          expect(illegalIn(document.events)).toEqual([]);
          const stored = JSON.parse(JSON.stringify(document.events)) as typeof document.events;
          expect(isDeepStrictEqual(replay(stored), document.state)).toBe(true);
          const { seq, hash } = document.state.head;
          expect(verifyChain(document.events, { seq, hash }).ok).toBe(true);
          for (const { type } of document.events) reached.set(type, (reached.get(type) ?? 0) + 1);
        }),
        run,
      );
      // A property that never gets anywhere proves nothing: each kind of event must have happened often.
      for (const type of eventTypes) expect(reached.get(type) ?? 0, type).toBeGreaterThan(25);
    },
  );
});

/**
 * Plain throws instead of `expect` in here: a million of those take a minute.
 *
 * Does what is wished, in turn; refused wishes change nothing, and no wish fails in another way.
 */
function play(setup: Setup, isSent: boolean, wishes: readonly Intent[]): TestDocument {
  const document = new TestDocument();
  if (isSent) document.create().send(setup.parties, setup.needs, setup).render();
  for (const wish of wishes) {
    const before = document.state;
    Object.freeze(before);
    before.parties.forEach((party) => Object.freeze(party));
    const command = commandFor(document, setup, wish);
    if (!command) continue;
    try {
      document.do(command);
      // The same once more, as when an answer was lost: refused or without effect, save what may be said again.
      const again = repeat(document, command);
      if (again.length > 0) throw new Error(`${command.type} again gave ${again.join()}`);
    } catch (error) {
      if (!isAppError(error) || error.code === 'unexpected') throw error;
      if (document.state !== before) throw new Error('refused, and yet changed');
    }
    if (hasEnded(before) && !['destroyed', before.phase].includes(document.state.phase))
      throw new Error('left its end');
    if (before.phase === 'destroyed' && document.state !== before)
      throw new Error('changed after destruction');
  }
  return document;
}

const mayRepeat = new Set([
  'recordCodeSent',
  'identify',
  'ask',
  'delegate',
  'correctAddress',
  'correctCopyAddress',
  'renewLink',
  'recordMail',
]);

function repeat(document: TestDocument, command: Parameters<TestDocument['do']>[0]): string[] {
  if (mayRepeat.has(command.type)) return [];
  try {
    return document.do(command);
  } catch (error) {
    if (isAppError(error)) return [];
    throw error;
  }
}

/** Does all work there is; each piece must be gone once it is recorded. */
function drain(document: TestDocument): void {
  for (let turn = 0; turn < 100; turn += 1) {
    const works = pendingWork(document.state, document.now);
    if (new Set(works.map(({ key }) => key)).size !== works.length) throw new Error('one key for two works');
    const [work] = works;
    if (!work) return;
    document.do(doneOf(document.state, work, document.now, turn % 9 === 8));
    const left = pendingWork(document.state, document.now).map(({ key }) => key);
    if (left.includes(work.key)) throw new Error(`${work.key} was done and is still there`);
  }
  throw new Error('the work never ends');
}

const eventTypes: EventType[] = [
  ...([
    'created',
    'answersSaved',
    'sent',
    'rendered',
    'roundOpened',
    'termBegan',
    'termPassed',
    'excused',
    'opened',
    'codeSent',
    'identified',
  ] as const),
  ...([
    'understood',
    'choicesMade',
    'signed',
    'declined',
    'questionAsked',
    'questionAnswered',
    'witnessConfirmed',
    'mandateChecked',
    'meetingPlanned',
    'meetingCancelled',
    'attended',
    'linkDisowned',
    'delegated',
    'addressCorrected',
    'linkRenewed',
    'reminded',
  ] as const),
  ...([
    'voided',
    'expired',
    'deadlineExtended',
    'mailAccepted',
    'mailRefused',
    'mailBounced',
    'mailRetried',
    'completed',
  ] as const),
  ...([
    'sealed',
    'preserved',
    'delivered',
    'copyAddressCorrected',
    'archived',
    'held',
    'released',
    'dossierClosed',
    'agreementEnded',
  ] as const),
  ...(['consentEnded', 'consentWithdrawn', 'destructionProposed', 'destructionRejected'] as const),
  ...(['withdrawalSealed', 'recipientTold', 'recipientConfirmed'] as const),
  ...(['letterMade', 'letterSent', 'silenceNoted'] as const),
  ...(['destructionApproved', 'destroyed'] as const),
];
