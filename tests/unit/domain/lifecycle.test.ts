import { describe, expect, it } from 'vitest';
import { pendingWork } from '#app/domain/pending.ts';
import { partyOf } from '#app/domain/state.ts';
import type { AppErrorCode } from '#app/lib/errors.ts';
import { day, hex, minute, party, sentToClientAndCoach, sentToPartners, TestDocument } from './document.ts';

const refused = (act: () => unknown, code: AppErrorCode, details?: object) =>
  expect(act).toThrowError(expect.objectContaining(details ? { code, details } : { code }) as Error);

describe('a draft', () => {
  it('tells the second of two writers that somebody else saved first', () => {
    const document = new TestDocument().create();
    refused(
      () => document.do({ type: 'saveAnswers', basedOn: 0, changed: ['aim'], commitment: hex(3) }),
      'changed-meanwhile',
    );
  });

  it('is sent once, as the sender saw it', () => {
    const document = new TestDocument().create();
    const needs = [{ round: 1, role: 'partner' as const, needed: 1 }];
    document.do({ type: 'saveAnswers', basedOn: 1, changed: ['aim'], commitment: hex(3) });
    const send = (revision: number) =>
      document.do({
        type: 'send',
        revision,
        daysToSign: 7,
        deadline: new Date(document.now.getTime() + 7 * day).toISOString(),
        understanding: false,
        parties: [party('a')],
        needs,
        reminders: [],
      });
    refused(() => send(1), 'changed-meanwhile');
    expect(send(2)).toEqual(['sent']);
    refused(() => send(2), 'not-allowed-in-state');
  });

  it.each([
    ['the same party twice', [party('a'), party('a')], [{ round: 1, role: 'partner' as const, needed: 2 }]],
    ['more needed than asked', [party('a')], [{ round: 1, role: 'partner' as const, needed: 2 }]],
    [
      'a party without a need',
      [party('a'), party('b', 2)],
      [{ round: 1, role: 'partner' as const, needed: 1 }],
    ],
    [
      'choices after the first round',
      [party('a'), party('b', 2, { fills: true })],
      [
        { round: 1, role: 'partner' as const, needed: 1 },
        { round: 2, role: 'partner' as const, needed: 1 },
      ],
    ],
  ])('is not sent with %s', (_what, parties, needs) => {
    refused(() => new TestDocument().create().send(parties, needs), 'invalid-input', { field: 'parties' });
  });
});

describe('a document that nobody signs', () => {
  it('is complete once it is made, and then sealed by the organisation alone', () => {
    const document = new TestDocument().create().send([], []).render();
    expect(document.state.phase).toBe('completed');
    expect(pendingWork(document.state, document.now).map(({ kind }) => kind)).toEqual(['preserve']);
    document.do({ type: 'recordPreserved', sha256: hex(1), level: 'LTA', evidenceSha256: hex(2) });
    expect(pendingWork(document.state, document.now).map(({ key }) => key)).toEqual([
      'notice:completed:sender',
    ]);
  });
});

describe('a client and a job coach who sign', () => {
  it('sign in their rounds, and the last signature completes the document at once', () => {
    const document = sentToClientAndCoach();
    refused(() => document.do({ type: 'open', partyId: 'coach', link: 1 }), 'out-of-turn');
    expect(document.arrive('client').sign('client')).toEqual(['signed', 'roundOpened']);
    expect(document.arrive('coach').sign('coach')).toEqual(['signed', 'completed']);
    expect(document.events.at(-1)).toMatchObject({ type: 'completed', actor: { kind: 'system' } });
  });

  it('sign once, whatever is posted again, also after completion', () => {
    const document = sentToClientAndCoach();
    document.arrive('client').sign('client');
    refused(() => document.sign('client'), 'already-signed');
    document.arrive('coach').sign('coach');
    refused(() => document.sign('coach'), 'already-signed');
    refused(() => document.do({ type: 'open', partyId: 'coach', link: 1 }), 'link-used');
  });

  it('sign only after showing who they are, within the link of now', () => {
    const document = sentToClientAndCoach();
    refused(() => document.sign('client'), 'forbidden', { step: 'identify' });
    document.arrive('client').do({ type: 'renewLink', partyId: 'client' });
    refused(() => document.sign('client'), 'forbidden', { step: 'identify' });
    refused(() => document.do({ type: 'open', partyId: 'client', link: 1 }), 'link-replaced');
  });

  it('sign only the PDF that is the newest', () => {
    const document = sentToClientAndCoach().arrive('client');
    refused(() => document.sign('client', hex(1)), 'changed-meanwhile');
  });

  it('sign until the deadline and not from it on, also when nobody recorded the expiry', () => {
    const document = sentToClientAndCoach().arrive('client');
    document.wait(14 * day);
    refused(() => document.sign('client'), 'link-expired');
    refused(
      () => document.do({ type: 'extendDeadline', deadline: '2027-01-01T00:00:00.000Z', reminders: [] }),
      'link-expired',
    );
    expect(document.do({ type: 'expire' })).toEqual(['expired']);
    refused(() => document.sign('client'), 'document-ended');
  });

  it('cannot win time by a clock that is set back', () => {
    const document = sentToClientAndCoach()
      .arrive('client')
      .wait(14 * day);
    document.do({ type: 'hold', commitment: hex(1) });
    document.wait(-2 * day);
    refused(() => document.sign('client'), 'link-expired');
  });

  it('is called an advanced signature only when identified outside the mailbox of the link', () => {
    const document = new TestDocument()
      .create()
      .send([party('a', 1, { channel: 'email' }), party('b')], [{ round: 1, role: 'partner', needed: 2 }])
      .render();
    document.arrive('a').sign('a');
    document.do({ type: 'identify', partyId: 'b', link: 1, method: 'in-person', witness: 'coach' });
    document.sign('b');
    expect(document.state.parties.map(({ signed }) => signed?.level)).toEqual(['simple', 'advanced']);
  });
});

describe('a client who makes choices', () => {
  const sent = () =>
    new TestDocument()
      .create()
      .send(
        [
          party('client', 1, { role: 'client', capacity: 'self', fills: true }),
          party('helper', 1, { role: 'representative', capacity: 'representative' }),
          party('coach', 2, { role: 'jobCoach', capacity: 'organisation' }),
        ],
        [
          { round: 1, role: 'client', needed: 1 },
          { round: 1, role: 'representative', needed: 1 },
          { round: 2, role: 'jobCoach', needed: 1 },
        ],
        { understanding: true },
      )
      .render();
  const choose = (document: TestDocument, n: number) =>
    document.do({
      type: 'choose',
      partyId: 'client',
      link: document.link('client'),
      commitment: hex(n),
      changed: ['purpose'],
    });
  const understand = (document: TestDocument, partyId: string) =>
    document.do({ type: 'understand', partyId, link: 1, outcome: 'explained', questions: 2 });

  it('sees them in the document before anybody signs', () => {
    const document = sent().arrive('client').arrive('helper');
    understand(document, 'helper');
    refused(() => document.sign('helper'), 'out-of-turn');
    refused(() => document.sign('client'), 'not-allowed-in-state', { step: 'choose' });
    const shownBefore = document.state.base?.sha256;
    expect(choose(document, 40)).toEqual(['choicesMade']);
    refused(() => document.sign('client'), 'not-allowed-in-state', { step: 'understand' });
    understand(document, 'client');
    refused(() => document.sign('client', shownBefore), 'not-allowed-in-state', { step: 'render' });
    document.render();
    refused(() => document.sign('client', shownBefore), 'changed-meanwhile');
    expect(document.sign('client')).toEqual(['signed']);
  });

  it('may change their mind until the first signature', () => {
    const document = sent().arrive('client').arrive('helper');
    choose(document, 40);
    expect(choose(document, 40)).toEqual([]);
    expect(choose(document, 41)).toEqual(['choicesMade']);
    understand(document, 'helper');
    document.render().sign('helper');
    refused(() => choose(document, 42), 'not-allowed-in-state', { step: 'sign' });
  });

  it('starts again when the address turns out to be somebody else', () => {
    const document = sent().arrive('client');
    choose(document, 40);
    document.do({ type: 'correctAddress', partyId: 'client', commitment: hex(50) });
    expect(partyOf(document.state, 'client')).toMatchObject({ link: 2, hasChosen: false, identified: null });
  });

  it('takes back one consent after completion, once', () => {
    const document = sent().arrive('client').arrive('helper');
    choose(document, 40);
    understand(document, 'client');
    understand(document, 'helper');
    document.render();
    const withdraw = () =>
      document.do({
        type: 'withdrawConsent',
        partyId: 'client',
        consents: [{ purpose: 'share', recipient: hex(60) }],
        tell: [],
        confirmBy: '2026-04-13',
        isAll: true,
      });
    refused(withdraw, 'not-allowed-in-state');
    document.sign('client');
    document.sign('helper');
    // Who signs for an organisation is not asked what they understood.
    document.arrive('coach');
    refused(() => understand(document, 'coach'), 'not-allowed-in-state');
    expect(document.sign('coach')).toEqual(['signed', 'completed']);
    expect(withdraw()).toEqual(['consentWithdrawn', 'consentEnded']);
    expect(withdraw()).toEqual([]);
  });
});

describe('partners of a covenant', () => {
  it('go on when one refuses who is not needed, and end when too few are left', () => {
    const document = sentToPartners(2);
    const decline = (partyId: string) =>
      document.arrive(partyId).do({ type: 'decline', partyId, link: 1, commitment: hex(1) });
    decline('a');
    expect(document.state.phase).toBe('sent');
    refused(() => document.sign('a'), 'link-used');
    decline('b');
    expect(document.state.phase).toBe('declined');
    refused(() => document.sign('c'), 'document-ended');
  });

  it('open the next round when enough have signed; who is not needed any more is let go', () => {
    const document = sentToPartners(2);
    document.arrive('a').sign('a');
    document.arrive('c');
    expect(document.arrive('b').sign('b')).toEqual(['signed', 'excused', 'roundOpened']);
    refused(() => document.sign('c'), 'not-needed');
    expect(document.arrive('chair').sign('chair')).toEqual(['signed', 'completed']);
    expect(document.state.signatures).toEqual(['a', 'b', 'chair']);
  });
});

describe('a sender', () => {
  it('withdraws a document until it is completed', () => {
    const document = sentToClientAndCoach();
    document.arrive('client').sign('client');
    document.arrive('coach').sign('coach');
    refused(() => document.do({ type: 'void', commitment: hex(1) }), 'document-ended', {
      phase: 'completed',
    });
    const other = sentToClientAndCoach();
    expect(other.do({ type: 'void', commitment: hex(1) })).toEqual(['voided']);
    refused(() => other.do({ type: 'open', partyId: 'client', link: 1 }), 'document-ended');
  });

  it('corrects an address until that party has signed, also before their round', () => {
    const document = sentToClientAndCoach();
    document.do({ type: 'correctAddress', partyId: 'coach', commitment: hex(1), channel: 'email' });
    expect(partyOf(document.state, 'coach')).toMatchObject({ link: 0, channel: 'email' });
    document.arrive('client').sign('client');
    expect(document.link('coach')).toBe(1);
    refused(
      () => document.do({ type: 'correctAddress', partyId: 'client', commitment: hex(2) }),
      'already-signed',
    );
  });
});

describe('the seals', () => {
  it('follow the order of the signatures, each once', () => {
    const document = sentToPartners(2);
    for (const partyId of ['b', 'a']) document.arrive(partyId).sign(partyId);
    const seal = (partyId: string, revision: number, sha = revision) =>
      document.do({ type: 'recordSeal', partyId, revision, sha256: hex(sha), timeStamp: null });
    refused(() => seal('a', 1), 'out-of-turn');
    refused(() => seal('a', 2), 'out-of-turn');
    expect(seal('b', 1)).toEqual(['sealed']);
    expect(seal('b', 1)).toEqual([]);
    refused(() => seal('b', 1, 9), 'conflict');
    expect(seal('a', 2)).toEqual(['sealed']);
  });

  it('are all there before the document is preserved, and it is preserved before anybody gets it', () => {
    const document = sentToPartners(3);
    for (const partyId of ['a', 'b', 'c', 'chair']) document.arrive(partyId).sign(partyId);
    const deliver = () => document.do({ type: 'recordDelivered', partyId: 'a' });
    const preserve = {
      type: 'recordPreserved',
      sha256: hex(1),
      level: 'LTA',
      evidenceSha256: hex(2),
    } as const;
    refused(() => document.do(preserve), 'not-allowed-in-state', { step: 'seal' });
    refused(deliver, 'not-allowed-in-state', { step: 'preserve' });
    document.preserve();
    expect(deliver()).toEqual(['delivered']);
  });
});

describe('destruction', () => {
  const approve = {
    type: 'approveDestruction',
    retainUntil: '2026-04-02',
    timeZone: 'Europe/Amsterdam',
  } as const;
  const propose = { ...approve, type: 'proposeDestruction' } as const;
  const voided = () => {
    const document = sentToClientAndCoach();
    document.do({ type: 'void', commitment: hex(1) });
    return document;
  };

  it('takes two people, and leaves nothing that can change', () => {
    const document = voided();
    document.do({ ...propose, staff: 'ann' });
    refused(() => document.do({ ...approve, staff: 'ann' }), 'forbidden', { step: 'second-person' });
    document.do({ ...approve, staff: 'bob' });
    document.do({ type: 'recordDestroyed', certificateSha256: hex(1) });
    expect(document.do({ type: 'recordDestroyed', certificateSha256: hex(1) })).toEqual([]);
    refused(() => document.do({ type: 'hold', commitment: hex(1) }), 'destroyed');
  });

  it('waits until the last day kept is over in the place of the organisation', () => {
    const document = voided();
    document.now = new Date('2031-12-31T22:59:00.000Z');
    const lateProposal = { ...propose, staff: 'ann', retainUntil: '2031-12-31' };
    refused(() => document.do(lateProposal), 'not-allowed-in-state', { until: '2031-12-31' });
    expect(document.wait(minute).do(lateProposal)).toEqual(['destructionProposed']);
    refused(
      () => document.do({ ...approve, staff: 'bob', retainUntil: '2032-12-31' }),
      'not-allowed-in-state',
    );
  });

  it('stops at a hold, at whatever step', () => {
    const document = voided();
    document.do({ ...propose, staff: 'ann' });
    document.do({ ...approve, staff: 'bob' });
    document.do({ type: 'hold', commitment: hex(1) });
    refused(() => document.do({ type: 'recordDestroyed', certificateSha256: hex(1) }), 'on-hold');
    document.do({ type: 'release' });
    expect(document.do({ type: 'recordDestroyed', certificateSha256: hex(1) })).toEqual(['destroyed']);
  });

  it('does not happen to a document that is being signed', () => {
    const document = sentToClientAndCoach();
    refused(() => document.do({ ...propose, staff: 'ann' }), 'not-allowed-in-state', { phase: 'sent' });
  });
});
