import { describe, expect, it } from 'vitest';
import type { Need, RoundTerm, SentParty } from '#app/domain/events.ts';
import { pendingWork } from '#app/domain/pending.ts';
import { isAppError } from '#app/lib/errors.ts';
import { day, hex, party, TestDocument } from './document.ts';
import { doneOf } from './intents.ts';

const three = [party('a'), party('b'), party('c')];
const last = party('z', 2, { role: 'chair' });
const lastNeed: Need = { round: 2, role: 'chair', needed: 1 };

describe('what a round needs', () => {
  it('is two of the three of one organisation beside all of another', () => {
    const needs: Need[] = [
      { round: 1, role: 'partner', needed: 2, of: ['a', 'b', 'c'] },
      { round: 1, role: 'partner', needed: 1, of: ['d'] },
    ];
    const document = sent([...three, party('d')], needs);
    document.arrive('a').sign('a');
    document.arrive('b');
    document.arrive('c');
    expect(document.sign('c')).toEqual(['signed', 'excused']);
    expect(codeOf(() => document.sign('b'))).toBe('not-needed');
    expect(codeOf(() => document.do({ type: 'renewLink', partyId: 'b' }))).toBe('not-needed');
    expect(document.arrive('d').sign('d')).toEqual(['signed', 'completed']);
  });

  it('is the client or the representative', () => {
    const parties = [
      party('client', 1, { role: 'client', capacity: 'self' }),
      party('proxy', 1, { role: 'representative', capacity: 'representative' }),
    ];
    const document = sent(parties, [{ round: 1, role: 'client', needed: 1, of: ['client', 'proxy'] }]);
    document.arrive('client').do({ type: 'decline', partyId: 'client', link: 1, commitment: hex(1) });
    expect(document.state.phase).toBe('sent');
    expect(document.arrive('proxy').sign('proxy')).toEqual(['signed', 'completed']);
  });

  it('is met by a refusal when all others of it signed and they are enough', () => {
    const document = sent(three, [{ round: 1, role: 'partner', needed: 3, least: 2 }]);
    document.arrive('a').sign('a');
    document.arrive('b').sign('b');
    document.arrive('c');
    expect(document.do({ type: 'decline', partyId: 'c', link: 1, commitment: hex(1) })).toEqual([
      'declined',
      'completed',
    ]);
  });

  it.each<[string, Need[]]>([
    ['more than there are', [{ round: 1, role: 'partner', needed: 4 }]],
    ['a party of no need', [{ round: 1, role: 'partner', needed: 2, of: ['a', 'b'] }]],
    [
      'a party of two needs',
      [
        { round: 1, role: 'partner', needed: 3 },
        { round: 1, role: 'partner', needed: 1, of: ['a'] },
      ],
    ],
    ['nobody at all', [{ round: 1, role: 'partner', needed: 3, least: 0 }]],
    ['another round', [{ round: 2, role: 'partner', needed: 1, of: ['a', 'b', 'c'] }]],
  ])('is not %s', (_what, needs) => {
    expect(codeOf(() => sent(three, needs))).toBe('invalid-input');
  });
});

describe('the term of a round', () => {
  const needs: Need[] = [{ round: 1, role: 'partner', needed: 3, least: 1 }, lastNeed];

  it('begins before anybody is invited, and the next one when its round opens, also far past the first', () => {
    const document = timed(needs, 'goOn');
    expect(kinds(document)).toEqual(['beginTerm']);
    work(document);
    expect(kinds(document)).toEqual(['invite', 'invite', 'invite']);
    for (const partyId of ['a', 'b', 'c']) document.arrive(partyId).sign(partyId);
    document.wait(300 * day);
    expect(kinds(document)).toContain('beginTerm');
    expect(kinds(document)).not.toContain('expire');
  });

  it('passes: on without who did not sign, who is told; nobody signs in between', () => {
    const document = timed(needs, 'goOn');
    work(document, 2);
    document.arrive('a').sign('a');
    document.arrive('b').wait(400 * day);
    expect(codeOf(() => document.sign('b'))).toBe('link-expired');
    expect(kinds(document)).toContain('passTerm');
    expect(pass(document)).toEqual(['termPassed', 'excused', 'roundOpened']);
    expect(codeOf(() => document.sign('b'))).toBe('not-needed');
    work(document, 9);
    expect(document.state.mails).toMatchObject({
      'notice:notNeeded:b': 'accepted',
      'notice:termPassed:sender:1': 'accepted',
    });
    expect(document.arrive('z').sign('z')).toEqual(['signed', 'completed']);
  });

  it('is extended once, and after that goes on', () => {
    const document = timed(needs, 'extend');
    work(document, 2);
    document.arrive('a').sign('a');
    document.wait(30 * day);
    expect(pass(document)).toEqual(['termPassed']);
    expect(document.arrive('b').sign('b')).toEqual(['signed']);
    document.wait(30 * day);
    expect(pass(document)).toEqual(['termPassed', 'excused', 'roundOpened']);
  });

  it.each(['close', 'goOn'] as const)('ends the document: %s, and not enough signed', (then) => {
    const document = timed(needs, then);
    work(document, 2);
    document.wait(30 * day);
    expect(pass(document)).toEqual(['termPassed', 'expired']);
  });

  it('is longer when the sender gives more time', () => {
    const document = timed(needs, 'close');
    work(document, 2);
    const deadline = new Date(document.now.getTime() + 60 * day).toISOString();
    document.do({ type: 'extendDeadline', deadline, reminders: [] });
    document.wait(59 * day);
    expect(kinds(document)).toEqual(['invite', 'invite']);
    expect(document.arrive('a').sign('a')).toEqual(['signed']);
  });
});

function sent(parties: SentParty[], needs: Need[], terms?: RoundTerm[]): TestDocument {
  return new TestDocument()
    .create()
    .send(parties, needs, terms === undefined ? {} : { terms })
    .render();
}

function timed(needs: Need[], then: RoundTerm['then']): TestDocument {
  const terms = [1, 2].map((round) => ({ round, days: 5, then, ...(then === 'extend' && { extendBy: 5 }) }));
  return sent([...three, last], needs, terms);
}

const kinds = (document: TestDocument) => pendingWork(document.state, document.now).map(({ kind }) => kind);

/** Does so many pieces of work. */
function work(document: TestDocument, count = 1): void {
  for (let done = 0; done < count; done += 1) {
    const [next] = pendingWork(document.state, document.now);
    if (next) document.do(doneOf(document.state, next, document.now));
  }
}

function pass(document: TestDocument): string[] {
  const passing = pendingWork(document.state, document.now).find(({ kind }) => kind === 'passTerm');
  return passing ? document.do(doneOf(document.state, passing, document.now)) : [];
}

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
  return undefined;
}
