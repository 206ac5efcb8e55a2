import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideRecord,
  emptyRecord,
  evolveRecord,
  proposalsOf,
  seenOf,
  valueOf,
  type Fact,
  type PersonRecord,
  type RecordCommand,
} from '#app/domain/person-record.ts';

const now = { by: 'coach', at: '2026-04-03T12:00:00.000Z' };

/** What a document that was completed on this day of March says of the goal. */
const fact = (day: number, value: string, documentId = `document-${day}`): Fact => ({
  part: 'goal',
  value,
  source: {
    documentId,
    title: 'Assessment-lijst',
    completedAt: `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`,
  },
});

/** The record after commands that are all carried out. */
function after(facts: readonly Fact[], ...commands: RecordCommand[]): PersonRecord {
  return commands.reduce<PersonRecord>((record, command) => {
    const decision = decideRecord(record, facts, command, now);
    if (decision.outcome !== 'changed') throw new Error(decision.outcome);
    return evolveRecord(record, decision.change);
  }, emptyRecord);
}

const edit = (value: string | null, seen = 0): RecordCommand => ({ type: 'edit', part: 'goal', value, seen });
const accept = (documentId: string, seen = 0): RecordCommand => ({
  type: 'accept',
  part: 'goal',
  documentId,
  seen,
});
const decline = (documentId: string): RecordCommand => ({ ...accept(documentId), type: 'decline' }) as never;
const waiting = (record: PersonRecord, facts: readonly Fact[]) =>
  proposalsOf(record, facts).map(({ before, value }) => [before, value]);

describe('what documents propose', () => {
  it('stands beside what the record says, unless it says so already', () => {
    const record = after([], edit('Bakker worden'));
    expect(waiting(record, [fact(1, 'Kok worden')])).toEqual([['Bakker worden', 'Kok worden']]);
    expect(waiting(record, [fact(1, 'Bakker worden')])).toEqual([]);
    expect(waiting(emptyRecord, [fact(1, 'Kok worden')])).toEqual([[null, 'Kok worden']]);
  });

  it('is only what the newest document says, in whatever order they come', () => {
    const facts = [fact(2, 'Kok worden'), fact(9, 'Tuinman worden'), fact(5, 'Bakker worden')];
    expect(waiting(emptyRecord, facts)).toEqual([[null, 'Tuinman worden']]);
    // The newest says what the record says: the older ones are passed by.
    expect(waiting(after([], edit('Tuinman worden')), facts)).toEqual([]);
  });

  it('is accepted or declined once, and older ones do not come back', () => {
    const facts = [fact(2, 'Kok worden'), fact(9, 'Tuinman worden')];
    const accepted = after(facts, accept('document-9'));
    expect(valueOf(accepted, 'goal')).toBe('Tuinman worden');
    expect(waiting(accepted, facts)).toEqual([]);
    const declined = after(facts, decline('document-9'));
    expect(valueOf(declined, 'goal')).toBeNull();
    expect(waiting(declined, facts)).toEqual([]);
    expect(waiting(declined, [...facts, fact(20, 'Bakker worden')])).toEqual([[null, 'Bakker worden']]);
  });

  it('goes with its document', () => {
    expect(decideRecord(emptyRecord, [], accept('document-9'), now)).toEqual({ outcome: 'gone' });
  });

  it('does not come back when the record moves on from what both said', () => {
    const facts = [fact(1, 'Kok worden')];
    const record = after(facts, edit('Kok worden'), edit('Bakker worden', 1));
    expect(waiting(record, facts)).toEqual([]);
  });

  it('keeps standing beside what staff wrote meanwhile, until somebody decides', () => {
    const facts = [fact(1, 'Kok worden')];
    const record = after(facts, edit('Bakker worden'));
    expect(waiting(record, facts)).toEqual([['Bakker worden', 'Kok worden']]);
    // Whoever saw the empty record does not put away what was written meanwhile.
    expect(decideRecord(record, facts, accept('document-1', 0), now)).toEqual({ outcome: 'conflict' });
    expect(decideRecord(record, facts, accept('document-1', 1), now)).toMatchObject({ outcome: 'changed' });
  });
});

describe('two who work on one part', () => {
  it('the second is told, and what stands stays', () => {
    const record = after([], edit('Kok worden'));
    expect(decideRecord(record, [], edit('Bakker worden', 0), now)).toEqual({ outcome: 'conflict' });
    expect(decideRecord(record, [], edit('Kok worden', 0), now)).toEqual({ outcome: 'same' });
    expect(decideRecord(record, [], edit('Bakker worden', seenOf(record, 'goal')), now)).toMatchObject({
      outcome: 'changed',
    });
  });

  it('who accepts what was just accepted is told that it is done; who declines it, that it was decided', () => {
    const facts = [fact(1, 'Kok worden')];
    const record = after(facts, accept('document-1'));
    expect(decideRecord(record, facts, accept('document-1'), now)).toEqual({ outcome: 'same' });
    expect(decideRecord(record, facts, decline('document-1'), now)).toEqual({ outcome: 'gone' });
  });
});

it('whatever is written, accepted and declined: no decided document proposes again, and revisions count on', () => {
  const step = fc.record({
    type: fc.constantFrom('edit', 'accept', 'decline'),
    value: fc.option(fc.constantFrom('a', 'b', 'c')),
    documentId: fc.integer({ min: 1, max: 6 }).map((day) => `document-${day}`),
    seen: fc.integer({ min: 0, max: 4 }),
  });
  const known = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b', 'c'))
      .map(([day, value]) => fact(day, value)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(known, fc.array(step, { maxLength: 20 }), (facts, steps) => {
      const decided = new Set<string>();
      let record = emptyRecord;
      for (const { type, value, documentId, seen } of steps) {
        const command =
          type === 'edit'
            ? edit(value, seen)
            : type === 'accept'
              ? accept(documentId, seen)
              : decline(documentId);
        const decision = decideRecord(record, facts, command, now);
        if (decision.outcome !== 'changed') continue;
        expect(decision.change.n).toBe(record.revision + 1);
        record = evolveRecord(record, decision.change);
        if (decision.change.settles) decided.add(decision.change.settles.documentId);
        const proposed = proposalsOf(record, facts);
        expect(proposed.length).toBeLessThanOrEqual(1);
        expect(proposed.filter(({ source }) => decided.has(source.documentId))).toEqual([]);
        expect(proposed.every((proposal) => proposal.value !== valueOf(record, 'goal'))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
