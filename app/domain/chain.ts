import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import type { Actor, DocumentEvent, EventBody, Instant, Sha256 } from './events.ts';
import { chainStart } from './state.ts';

/** Where a chain stands: its newest event. `at` is empty for a chain without events. */
export type ChainHead = { seq: number; hash: Sha256; at: Instant };

/**
 * - `form`: not an event at all;
 * - `seq`: an event is missing before this one, or it is not in its place;
 * - `prev`: it does not follow the one before, so this one or the one before was replaced;
 * - `hash`: its content was changed;
 * - `time`: it says it is older than the one before;
 * - `head`: events after this place are missing, or the chain is another one than expected.
 */
export type ChainProblem = 'form' | 'seq' | 'prev' | 'hash' | 'time' | 'head';

export type ChainVerdict = { ok: true; head: ChainHead } | { ok: false; at: number; problem: ChainProblem };

/**
 * Puts decided events on a chain: numbers, times and hashes them. All get the same moment, never before the
 * newest event's: a clock that was set back does not make a chain that contradicts itself.
 */
export function appendEvents(
  head: ChainHead,
  bodies: readonly EventBody[],
  now: Date,
  actor: Actor,
): DocumentEvent[] {
  const at = notBefore(head.at, now);
  let { seq, hash } = head;
  return bodies.map(({ bySystem, type, data }) => {
    seq += 1;
    const by: Actor = bySystem ? { kind: 'system' } : actor;
    const unhashed = plain({ seq, at, actor: by, type, data, prev: hash });
    hash = hashOf(unhashed);
    return { ...unhashed, hash } as DocumentEvent;
  });
}

/** The moment, or that of the newest event when the clock stands before it. */
export function notBefore(at: Instant, now: Date): Instant {
  const iso = now.toISOString();
  return iso < at ? at : iso;
}

/**
 * Checks a whole chain, from the first event on.
 * @param events as stored or read from outside: nothing about them is trusted.
 * @param expected the head known from elsewhere (the record, a seal); without it, a cut end cannot show.
 * @returns the head, or the first place (the number the event should have, from 1) where it is not whole.
 */
export function verifyChain(
  events: readonly unknown[],
  expected?: Pick<ChainHead, 'seq' | 'hash'>,
): ChainVerdict {
  let head = chainStart;
  for (const event of events) {
    const at = head.seq + 1;
    const problem = problemOf(event, head);
    if (problem !== null) return { ok: false, at, problem };
    const { hash, at: moment } = event as DocumentEvent;
    head = { seq: at, hash, at: moment };
  }
  if (expected && expected.seq !== head.seq) {
    return { ok: false, at: Math.min(expected.seq, head.seq) + 1, problem: 'head' };
  }
  if (expected && expected.hash !== head.hash) return { ok: false, at: head.seq, problem: 'head' };
  return { ok: true, head };
}

function problemOf(event: unknown, head: ChainHead): ChainProblem | null {
  if (!isEventLike(event)) return 'form';
  if (event.seq !== head.seq + 1) return 'seq';
  if (event.prev !== head.hash) return 'prev';
  const { hash, ...unhashed } = event;
  try {
    if (hash !== hashOf(unhashed)) return 'hash';
  } catch {
    return 'form';
  }
  return event.at < head.at ? 'time' : null;
}

const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isEventLike(event: unknown): event is DocumentEvent {
  if (typeof event !== 'object' || event === null) return false;
  const { seq, at, hash, prev } = event as Record<string, unknown>;
  const isText = typeof at === 'string' && typeof hash === 'string' && typeof prev === 'string';
  return typeof seq === 'number' && isText && isoInstant.test(at);
}

function hashOf(unhashed: object): Sha256 {
  return createHash('sha256')
    .update(canonicalJson(unhashed as Json))
    .digest('hex');
}

/** As it comes back from storage: without undefined properties, sharing nothing with the command. */
function plain<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
