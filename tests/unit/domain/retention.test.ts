import { describe, expect, it } from 'vitest';
import { localDateOf, yearsAfter } from '#app/domain/local-date.ts';
import { retentionEnd, retentionEndOf, unsignedRetentionEnd } from '#app/domain/retention.ts';
import { hex, sentToClientAndCoach, TestDocument } from './document.ts';

const zone = 'Europe/Amsterdam';
const dossierRule = { years: 5, from: 'dossier-closed' } as const;

describe('how long a document is kept', () => {
  it('is to the end of the year in which the term ends', () => {
    expect(retentionEnd(dossierRule, { dossierClosedAt: '2026-04-03' }, zone)).toEqual({
      until: '2031-12-31',
    });
    expect(retentionEnd(dossierRule, { dossierClosedAt: '2026-01-01' }, zone)).toEqual({
      until: '2031-12-31',
    });
  });

  it('goes by the calendar of the place, not by that of Greenwich', () => {
    const newYear = '2026-12-31T23:30:00.000Z';
    expect(retentionEnd(dossierRule, { dossierClosedAt: newYear }, zone)).toEqual({ until: '2032-12-31' });
    expect(retentionEnd(dossierRule, { dossierClosedAt: newYear }, 'UTC')).toEqual({ until: '2031-12-31' });
  });

  it('has no end while its term has not begun', () => {
    expect(retentionEnd(dossierRule, { completedAt: '2026-04-03', dossierClosedAt: null }, zone)).toBeNull();
  });

  it.each([
    ['completed', { completedAt: '2020-05-05' }],
    ['agreement-ended', { agreementEndedAt: '2020-05-05' }],
    ['consent-ended', { consentEndedAt: '2020-05-05' }],
  ] as const)('can start from: %s', (from, facts) => {
    expect(retentionEnd({ years: 7, from }, facts, zone)).toEqual({ until: '2027-12-31' });
  });

  it('is a year from the last change, to the day, for what was never signed', () => {
    expect(unsignedRetentionEnd('2026-04-03T10:00:00.000Z', zone)).toEqual({ until: '2027-04-03' });
    expect(unsignedRetentionEnd('2028-02-29', zone)).toEqual({ until: '2029-02-28' });
    const draft = new TestDocument().create();
    expect(retentionEndOf(draft.state, dossierRule, zone)).toEqual({ until: '2027-04-03' });
  });

  it('follows from the chain of a completed document and what is known of its dossier', () => {
    const document = sentToClientAndCoach();
    expect(retentionEndOf(document.state, dossierRule, zone)).toBeNull();
    document.arrive('client').sign('client');
    document.arrive('coach').sign('coach');
    expect(retentionEndOf(document.state, dossierRule, zone)).toBeNull();
    expect(retentionEndOf(document.state, { years: 1, from: 'completed' }, zone)).toEqual({
      until: '2027-12-31',
    });
    document.do({ type: 'recordEnd', of: 'dossier', at: '2030-06-01' });
    expect(retentionEndOf(document.state, dossierRule, zone)).toEqual({ until: '2035-12-31' });
    expect(retentionEndOf(document.state, dossierRule, zone, { dossierClosedAt: null })).toBeNull();
    document.do({ type: 'hold', commitment: hex(1) });
    expect(retentionEndOf(document.state, dossierRule, zone)).toEqual({ until: '2035-12-31' });
  });
});

describe('a day', () => {
  it('follows summer time', () => {
    expect(localDateOf('2026-07-31T22:30:00.000Z', 'Europe/Brussels')).toBe('2026-08-01');
    expect(localDateOf('2026-12-31T22:30:00.000Z', 'Europe/Brussels')).toBe('2026-12-31');
    expect(yearsAfter('2026-12-31', 5)).toBe('2031-12-31');
  });
});
