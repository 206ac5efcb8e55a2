import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEvents, verifyChain } from '#app/domain/chain.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { chainStart } from '#app/domain/state.ts';
import { minute, sentToPartners, start, hex } from './document.ts';
import { propertySeed } from './seed.ts';

const seed = propertySeed('tampering with a chain');

const document = sentToPartners(2);
for (const partner of ['a', 'b', 'chair']) {
  document.wait(minute).arrive(partner).wait(minute).sign(partner);
}
document.wait(minute).preserve();
const events: readonly DocumentEvent[] = document.events;
const head = document.state.head;
const places = fc.nat(events.length - 1);

describe('a chain of events', () => {
  it('is whole as it was written, also after a trip through JSON', () => {
    expect(verifyChain(events)).toEqual({ ok: true, head });
    expect(verifyChain(JSON.parse(JSON.stringify(events)) as unknown[], head)).toEqual({ ok: true, head });
    expect(verifyChain([])).toEqual({ ok: true, head: chainStart });
  });

  it('shows where an event was removed', () => {
    check(places, (i) => {
      const isLast = i === events.length - 1;
      expect(verifyChain(events.toSpliced(i, 1), head)).toEqual({
        ok: false,
        at: i + 1,
        problem: isLast ? 'head' : 'seq',
      });
    });
  });

  it('shows where it was cut off, when the head is known', () => {
    check(places, (i) => {
      expect(verifyChain(events.slice(0, i), head)).toEqual({ ok: false, at: i + 1, problem: 'head' });
    });
  });

  it('shows which event was changed, whatever was changed in it', () => {
    const paths = fc.tuple(places, fc.nat(), fc.string());
    check(paths, ([i, n, text]) => {
      const changed = structuredClone(events) as DocumentEvent[];
      const leaf = leavesOf(changed[i]);
      const one = leaf[n % leaf.length];
      if (!one || one.value === text) return;
      one.set(typeof one.value === 'number' ? one.value + 1 : text);
      const verdict = verifyChain(changed, head);
      expect(verdict.ok).toBe(false);
      // A changed hash shows here, as the content does not fit it; nowhere else.
      expect(verdict).toMatchObject({ at: i + 1 });
    });
  });

  it('shows an event that was changed and hashed again by the next one, or by the head', () => {
    check(places, (i) => {
      const forged = rehashed(events, i, { commitment: hex(666) });
      const isLast = i === events.length - 1;
      const verdict = verifyChain(events.with(i, forged), head);
      expect(verdict).toEqual({ ok: false, at: isLast ? i + 1 : i + 2, problem: isLast ? 'head' : 'prev' });
    });
  });

  it('shows where an event was put in, also one that fits the one before', () => {
    check(fc.tuple(places, places), ([i, j]) => {
      const copied = verifyChain(events.toSpliced(i, 0, events[j] as DocumentEvent), head);
      expect(copied).toMatchObject({ ok: false, at: i === j ? i + 2 : i + 1 });
      const forged = rehashed(events, i, { commitment: hex(667) });
      expect(verifyChain(events.toSpliced(i, 0, forged), head)).toEqual({
        ok: false,
        at: i + 2,
        problem: 'seq',
      });
    });
  });

  it('shows where two events changed places', () => {
    check(fc.tuple(places, places), ([i, j]) => {
      if (i === j) return;
      const swapped = events.with(i, events[j] as DocumentEvent).with(j, events[i] as DocumentEvent);
      expect(verifyChain(swapped, head)).toEqual({ ok: false, at: Math.min(i, j) + 1, problem: 'seq' });
    });
  });

  it('shows a chain that was written anew from some place on, by its head', () => {
    check(places, (i) => {
      const before = i === 0 ? chainStart : headOf(events[i - 1]);
      const bodies = events
        .slice(i)
        .map(({ type, data }) => ({ type, data: { ...data, commitment: hex(1) } }));
      const anew = appendEvents(before, bodies as never, new Date(head.at), { kind: 'system' });
      const whole = [...events.slice(0, i), ...anew];
      expect(verifyChain(whole).ok).toBe(true);
      expect(verifyChain(whole, head)).toEqual({ ok: false, at: events.length, problem: 'head' });
    });
  });

  it('shows an event that says it is older than the one before', () => {
    const [first] = appendEvents(chainStart, [{ type: 'completed', data: {} }], start, { kind: 'system' });
    const older = appendEvents({ ...headOf(first), at: '' }, [{ type: 'released', data: {} }], new Date(0), {
      kind: 'system',
    });
    expect(verifyChain([first, ...older])).toEqual({ ok: false, at: 2, problem: 'time' });
  });

  it('does not fall over whatever it is given to read', () => {
    check(fc.tuple(places, fc.anything()), ([i, junk]) => {
      expect(verifyChain(events.with(i, junk as DocumentEvent), head)).toMatchObject({
        ok: false,
        at: i + 1,
      });
    });
    check(fc.tuple(places, fc.anything()), ([i, junk]) => {
      // An event without data may be given just that: then nothing was changed.
      if (JSON.stringify(junk) === JSON.stringify(events[i]?.data)) return;
      const changed = { ...events[i], data: junk } as DocumentEvent;
      expect(verifyChain(events.with(i, changed), head)).toMatchObject({ ok: false, at: i + 1 });
    });
  });
});

describe('the moment of an event', () => {
  it('is never before the one before it, when the clock is set back', () => {
    const back = new Date(start.getTime() - 60 * minute);
    const first = appendEvents(chainStart, [{ type: 'released', data: {} }], start, { kind: 'system' });
    const second = appendEvents(headOf(first[0]), [{ type: 'released', data: {} }], back, { kind: 'system' });
    expect(second[0]?.at).toBe(start.toISOString());
  });
});

function check<T>(values: fc.Arbitrary<T>, claim: (value: T) => void): void {
  fc.assert(fc.property(values, claim), { seed, numRuns: 500 });
}

function headOf(event: DocumentEvent | undefined) {
  return { seq: event?.seq ?? 0, hash: event?.hash ?? '', at: event?.at ?? '' };
}

/** A forgery: another content with a hash that fits it. */
function rehashed(chain: readonly DocumentEvent[], i: number, change: object): DocumentEvent {
  const { type, data, actor, at } = chain[i] as DocumentEvent;
  const before = i === 0 ? chainStart : headOf(chain[i - 1]);
  const [forged] = appendEvents(
    before,
    [{ type, data: { ...data, ...change } }] as never,
    new Date(at),
    actor,
  );
  return forged as DocumentEvent;
}

interface Leaf {
  value: unknown;
  set: (value: unknown) => void;
}

function leavesOf(value: unknown): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? leavesOf(inner)
      : [{ value: inner, set: (changed: unknown) => (holder[key] = changed) }],
  );
}
