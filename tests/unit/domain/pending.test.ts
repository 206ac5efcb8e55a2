import { describe, expect, it } from 'vitest';
import { safeResponse } from '#app/domain/mails.ts';
import { pendingWork } from '#app/domain/pending.ts';
import { day, hex, party, sentToClientAndCoach, sentToPartners, TestDocument } from './document.ts';
import { doneOf } from './intents.ts';

const keys = (document: TestDocument) => pendingWork(document.state, document.now).map(({ key }) => key);
const doAll = (document: TestDocument) =>
  pendingWork(document.state, document.now).forEach((work) =>
    document.do(doneOf(document.state, work, document.now)),
  );

describe('the work that follows from a document', () => {
  it('goes from rendering to inviting, sealing, preserving and delivering, each once', () => {
    const needs = [{ round: 1, role: 'partner' as const, needed: 1 }];
    const document = new TestDocument().create().send([party('a')], needs);
    expect(keys(document)).toEqual(['render:1']);
    document.render();
    expect(keys(document)).toEqual(['invitation:a:1']);
    doAll(document);
    expect(keys(document)).toEqual([]);
    document.arrive('a').sign('a');
    expect(keys(document)).toEqual(['seal:1']);
    document.seal();
    expect(keys(document)).toEqual(['preserve']);
    document.preserve();
    expect(keys(document)).toEqual(['copy:a', 'notice:completed:sender']);
    doAll(document);
    expect(keys(document)).toEqual([]);
    expect(document.state.parties[0]?.delivered).toBe(true);
  });

  it('invites again after a corrected address, not after a refused mail by itself', () => {
    const document = sentToClientAndCoach();
    const mail = { mail: 'invitation', partyId: 'client', link: 1 } as const;
    document.do({ type: 'recordMail', mail, outcome: 'refused', response: '550 5.1.1 no such user' });
    expect(keys(document)).toEqual([]);
    document.do({ type: 'correctAddress', partyId: 'client', commitment: hex(1) });
    expect(keys(document)).toEqual(['invitation:client:2']);
  });

  it('tries a refused mail again when somebody asks for it', () => {
    const document = sentToClientAndCoach();
    const mail = { mail: 'invitation', partyId: 'client', link: 1 } as const;
    document.do({ type: 'recordMail', mail, outcome: 'refused', response: '550 5.1.1' });
    document.do({ type: 'retryMail', ...mail });
    expect(keys(document)).toEqual(['invitation:client:1']);
  });

  it('waits for the new PDF before it invites to a changed document', () => {
    const needs = [{ round: 1, role: 'client' as const, needed: 1 }];
    const document = new TestDocument()
      .create()
      .send([party('client', 1, { role: 'client', fills: true })], needs);
    document.render().arrive('client');
    document.do({ type: 'choose', partyId: 'client', link: 1, commitment: hex(5), changed: [] });
    expect(keys(document)).toEqual(['render:2']);
  });

  it('tells who was reached, and the sender, that somebody refused; not who refused', () => {
    const document = sentToPartners(3);
    doAll(document);
    document.arrive('a').do({ type: 'decline', partyId: 'a', link: 1, commitment: hex(1) });
    expect(keys(document)).toEqual(['notice:declined:b', 'notice:declined:c', 'notice:declined:sender']);
  });

  it('tells the sender of a question, and of a refusal that ends nothing', () => {
    const document = sentToPartners(2);
    doAll(document);
    document.arrive('a').do({ type: 'ask', partyId: 'a', link: 1, commitment: hex(1) });
    document.do({ type: 'decline', partyId: 'a', link: 1, commitment: hex(2) });
    expect(keys(document)).toEqual(['notice:question:sender:1', 'notice:partyDeclined:sender:1']);
  });

  it('is only to expire, from the deadline on', () => {
    const document = sentToClientAndCoach().wait(14 * day);
    expect(pendingWork(document.state, document.now).map(({ kind }) => kind)).toEqual(['expire']);
    doAll(document);
    expect(keys(document)).toEqual(['notice:expired:sender']);
  });

  it('still tells a party of the end whose invitation was under way when it came', () => {
    const document = sentToClientAndCoach();
    document.do({ type: 'void', commitment: hex(1) });
    expect(keys(document)).toEqual([]);
    const mail = { mail: 'invitation', partyId: 'client', link: 1 } as const;
    document.do({ type: 'recordMail', mail, outcome: 'accepted', messageId: hex(2), response: '250 OK' });
    expect(keys(document)).toEqual(['notice:voided:client']);
  });
});

describe('the reply of a mail server', () => {
  it.each([
    ['250 2.0.0 OK queued for jan@voorbeeld.nl', '250 2.0.0'],
    ['250-2.1.5 <jan@voorbeeld.nl>', '250 2.1.5'],
    ['550 jan@voorbeeld.nl unknown', '550'],
    ['550 5.1.1jan', '550'],
    ['jan@voorbeeld.nl', ''],
  ])('is kept without what it says of people: %s', (reply, kept) => {
    expect(safeResponse(reply)).toBe(kept);
  });
});
