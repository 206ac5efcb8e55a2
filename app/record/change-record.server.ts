import { setTimeout as pause } from 'node:timers/promises';
import { appendEvents } from '#app/domain/chain.ts';
import type { Command } from '#app/domain/commands.ts';
import { decide } from '#app/domain/decide.ts';
import type { Actor, DocumentEvent } from '#app/domain/events.ts';
import { evolve } from '#app/domain/evolve.ts';
import { waitsForWitness } from '#app/domain/decide-witness.ts';
import { pendingWork } from '#app/domain/pending.ts';
import { nextReminder } from '#app/domain/reminders.ts';
import type { State } from '#app/domain/state.ts';
import { deadlineOf } from '#app/domain/turn.ts';
import { AppError } from '#app/lib/errors.ts';
import { appendToDocument, findDocument } from '#app/models/document-store.server.ts';
import { loadRecord, type LoadedRecord } from './load-record.server.ts';
import { inTurn } from './in-turn.ts';
import { linkChanges } from './party-links.server.ts';
import type { Services } from './services.ts';
import { withdrawalLinkChanges } from './withdrawal-links.server.ts';

/** What somebody asks, decided on the record as it is now. */
export interface Change {
  command: Command;
  /** Fields of the record that go with it, as `$set` paths; made only when the command is allowed. */
  set?: (loaded: LoadedRecord, next: State) => Paths | Promise<Paths>;
}

/** Paths in the record and their new values; a path into a party is made by `partyPath`. */
export type Paths = Readonly<Record<string, unknown>>;

/**
 * The one way in which a document changes: load, decide, append. When somebody else was first, loads and decides
 * again on what is there now, so the rules, not the race, say what happens. Within this process all wait for their turn:
 * of fifty who sign at once, each would otherwise try again for each who was first.
 *
 * @param propose looks at the record and says what to do; null leaves it as it is
 * @throws AppError of `decide`, `not-found`, or `changed-meanwhile` when it never came to its turn
 */
export async function changeRecord(
  services: Services,
  target: { organisationId: string; id: string },
  actor: Actor,
  propose: (loaded: LoadedRecord) => Change | null | Promise<Change | null>,
): Promise<LoadedRecord> {
  return inTurn(target.id, () => tryUntilFirst(services, target, actor, propose));
}

async function tryUntilFirst(
  ...[services, target, actor, propose]: Parameters<typeof changeRecord>
): Promise<LoadedRecord> {
  for (let round = 0; round < maxRounds; round += 1) {
    const loaded = await loadRecord(services, target.organisationId, target.id);
    const change = await propose(loaded);
    if (!change) return loaded;
    const bodies = decide(loaded.state, change.command, services.clock());
    if (bodies.length === 0) return loaded;
    const events = appendEvents(loaded.state.head, bodies, services.clock(), actor);
    const next = events.reduce(evolve, loaded.state);
    const set = await change.set?.(loaded, next);
    if (
      await append(services, loaded, events, next, {
        ...linkChanges(loaded, events, { next, search: services.search }),
        ...withdrawalLinkChanges(loaded, events),
        ...set,
      })
    ) {
      const record = await findDocument(target.organisationId, target.id);
      if (!record) throw new AppError('not-found');
      return { ...loaded, record, state: next };
    }
    // Uneven pauses, so that those who met once do not meet again.
    await pause(Math.random() * Math.min(10 * 2 ** round, 200));
  }
  throw new AppError('changed-meanwhile', 'the record kept changing');
}

/** Fits a hall full of people who sign in the same instant. */
const maxRounds = 60;

async function append(
  services: Services,
  { record }: LoadedRecord,
  events: readonly DocumentEvent[],
  next: State,
  set: Paths,
): Promise<boolean> {
  const due = nextDue(next, services.clock());
  const head = { organisationId: record.organisationId, _id: record._id, chain: record.chain };
  const isFirst = await appendToDocument(head, events, {
    set: { ...set, phase: next.phase, held: next.held !== null, 'work.due': due },
  });
  if (isFirst && due && due <= services.clock()) services.wake(record);
  return isFirst;
}

/** When a worker should look: at once when something is to be done, else at the next reminder or the deadline. */
export function nextDue(state: State, now: Date): Date | null {
  const works = pendingWork(state, now);
  if (works.some((work) => work.kind !== 'expire')) return now;
  const witness =
    state.phase === 'completed' && !state.preserved ? waitsForWitness(state, now.toISOString()) : null;
  if (witness !== null) return new Date(witness);
  const deadline = deadlineOf(state);
  if (state.phase !== 'sent' || !deadline) return null;
  return new Date(nextReminder(state, now.toISOString()) ?? deadline);
}
