import { describe, expect, it } from 'vitest';
import { pendingWork } from '#app/domain/pending.ts';
import { reminderMoments } from '#app/documents/reminder-moments.ts';
import { day, hex, party, start, TestDocument } from './document.ts';
import { doneOf } from './intents.ts';

const hour = day / 24;
const after = (ms: number) => new Date(start.getTime() + ms).toISOString();

/** Two partners who are invited, to be reminded after five days and after nine. */
function invited(): TestDocument {
  const needs = [{ round: 1, role: 'partner' as const, needed: 2 }];
  const reminders = [after(5 * day), after(9 * day)];
  const document = new TestDocument()
    .create()
    .send([party('a'), party('b')], needs, { reminders })
    .render();
  return doAll(document);
}

function doAll(document: TestDocument): TestDocument {
  for (const work of pendingWork(document.state, document.now))
    document.do(doneOf(document.state, work, document.now));
  return document;
}

const keys = (document: TestDocument) => pendingWork(document.state, document.now).map(({ key }) => key);

describe('a reminder', () => {
  it('goes at its moment to who has not signed, once, by a mail with a new link', () => {
    const document = invited();
    document.arrive('a').sign('a');
    document.seal();
    document.wait(5 * day - 1);
    expect(keys(document)).toEqual([]);
    document.wait(1);
    expect(keys(document)).toEqual(['remind:b:1']);
    doAll(document);
    expect(keys(document)).toEqual(['invitation:b:2']);
    doAll(document);
    expect(keys(document)).toEqual([]);
    document.wait(4 * day);
    expect(keys(document)).toEqual(['remind:b:2']);
  });

  it('does not disturb who was busy with the document the evening before', () => {
    const document = invited();
    document.wait(5 * day - 14 * hour).arrive('a');
    document.wait(14 * hour);
    expect(keys(document)).toEqual(['remind:b:1']);
  });

  it('that was missed by a portal that stood still is not made up for at night', () => {
    expect(keys(invited().wait(5 * day + 9 * hour))).toHaveLength(2);
    expect(keys(invited().wait(5 * day + 10 * hour))).toEqual([]);
  });

  it('goes to nobody whose mail came back, who refused, or whose document has ended', () => {
    const document = invited();
    const mail = { mail: 'invitation', partyId: 'a', link: 1 } as const;
    document.do({ type: 'recordBounce', mail, status: '5.1.1' });
    expect(keys(doAll(document).wait(5 * day))).toEqual(['remind:b:1']);
    document.do({ type: 'void', commitment: hex(1) });
    expect(keys(document).filter((key) => key.startsWith('remind'))).toEqual([]);
  });

  it('is planned anew when the sender gives more time', () => {
    const document = invited();
    const deadline = after(30 * day);
    document.do({ type: 'extendDeadline', deadline, reminders: [after(20 * day)] });
    expect(keys(document.wait(5 * day))).toEqual([]);
    expect(keys(document.wait(15 * day))).toHaveLength(2);
  });
});

describe('the moments of reminders', () => {
  const plan = (now: string, deadline: string, country: 'NL' | 'BE' = 'NL') =>
    reminderMoments(
      { now: new Date(now), deadline: new Date(deadline) },
      { country, timeZone: country === 'NL' ? 'Europe/Amsterdam' : 'Europe/Brussels' },
    );

  it('are on working days at ten o’clock, in summer and in winter', () => {
    expect(plan('2026-06-01T08:00:00Z', '2026-06-15T21:59:59.999Z')).toEqual([
      '2026-06-10T08:00:00.000Z',
      '2026-06-12T08:00:00.000Z',
    ]);
    expect(plan('2026-01-05T08:00:00Z', '2026-01-19T22:59:59.999Z')).toEqual([
      '2026-01-14T09:00:00.000Z',
      '2026-01-16T09:00:00.000Z',
    ]);
  });

  it('go around public holidays of the country', () => {
    // The last day is the day after Ascension; Good Friday counts in the Netherlands only.
    expect(plan('2026-05-01T08:00:00Z', '2026-05-15T21:59:59.999Z')[1]).toBe('2026-05-13T08:00:00.000Z');
    expect(plan('2026-03-20T08:00:00Z', '2026-04-07T21:59:59.999Z')[1]).toBe('2026-04-02T08:00:00.000Z');
    expect(plan('2026-03-20T08:00:00Z', '2026-04-07T21:59:59.999Z', 'BE')[1]).toBe(
      '2026-04-03T08:00:00.000Z',
    );
  });

  it('are not within a day of the first mail', () => {
    expect(plan('2026-06-11T09:00:00Z', '2026-06-15T21:59:59.999Z')).toEqual([]);
    expect(plan('2026-06-09T07:00:00Z', '2026-06-15T21:59:59.999Z')).toHaveLength(2);
  });
});
