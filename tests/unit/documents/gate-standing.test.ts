import { describe, expect, it } from 'vitest';
import { standingOf, type Candidate } from '#app/documents/gates/gate-standing.ts';
import type { Gate } from '#templates/definition/template.ts';

const now = new Date('2026-11-23T22:30:00Z'); // half past eleven in the evening in Amsterdam
const gate: Gate = { form: 'deelnemersovereenkomst', within: 'dossier', words: 'Eerst dat.' };
const ends = { dossier: null, agreement: null, consent: null };

const standing = (of: Gate, candidate: Partial<Candidate> = {}) =>
  standingOf(
    of,
    { state: { phase: 'completed', ends }, answers: {}, isWithdrawn: () => false, ...candidate },
    now,
    'Europe/Amsterdam',
  );

describe('a document that another waits for', () => {
  it.each([
    ['draft', 'draft'],
    ['sent', 'signing'],
    ['declined', 'stopped'],
    ['voided', 'stopped'],
    ['expired', 'stopped'],
    ['completed', 'open'],
    ['destroyed', 'ended'],
  ] as const)('that is %s is %s', (phase, expected) => {
    expect(standing(gate, { state: { phase, ends } })).toBe(expected);
  });

  it.each([
    ['2026-11-22', 'ended'],
    ['2026-11-23', 'open'],
    ['2026-11-23T22:29:59.000Z', 'ended'],
    ['2026-11-23T22:30:00.000Z', 'ended'],
    ['2026-11-23T22:30:01.000Z', 'open'],
  ])('that ends on %s is %s: a day counts whole, a moment at once', (at, expected) => {
    expect(standing(gate, { state: { phase: 'completed', ends: { ...ends, consent: at } } })).toBe(expected);
  });

  it.each([
    [{ einde: '2026-11-22' }, 'ended'],
    [{ einde: '2026-11-23' }, 'open'],
    [{ einde: { from: '2026-01-01', until: '2026-11-22' } }, 'ended'],
    [{ einde: { from: '2026-01-01' } }, 'open'],
    [{}, 'open'],
  ])('with the last day %j is %s', (answers, expected) => {
    expect(standing({ ...gate, until: 'einde' }, { answers })).toBe(expected);
  });

  describe('in which somebody must have consented', () => {
    const consent = { ...gate, consent: { field: 'keuze', purpose: 'bespreken' } };
    const answers = (one: object, purpose = 'bespreken') => ({ keuze: { [purpose]: { UWV: { ...one } } } });

    it.each([
      [{ given: true, until: '2026-11-23' }, 'open'],
      [{ given: true, until: '2026-11-22' }, 'noConsent'],
      [{ given: false }, 'noConsent'],
    ])('holds with %j: %s', (one, expected) => {
      expect(standing(consent, { answers: answers(one) })).toBe(expected);
    });

    it('does not hold for another purpose, or when it was taken back', () => {
      const given = { given: true, until: '2027-01-01' };
      expect(standing(consent, { answers: answers(given, 'vastleggen') })).toBe('noConsent');
      const isWithdrawn = (purpose: string, recipient: string) =>
        purpose === 'bespreken' && recipient === 'UWV';
      expect(standing(consent, { answers: answers(given), isWithdrawn })).toBe('noConsent');
    });
  });
});
