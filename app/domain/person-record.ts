import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import type { Instant } from './events.ts';

/** What a dossier says of a person (000, "Registratiesysteem"), part by part. */
export interface PersonRecord {
  /** Counts changes; the compare-and-set's key. 0: nothing was ever written. */
  revision: number;
  parts: Readonly<Record<string, RecordEntry>>;
  /** Per part the newest document whose proposal was decided; older ones propose nothing any more. */
  settled: Readonly<Record<string, Settled>>;
}

export interface RecordEntry {
  /** As an answer of the part's type; null when it was emptied. */
  value: Json | null;
  /** The revision in which it came to be what it is. */
  n: number;
  at: Instant;
  /** The member of staff who wrote or accepted it. */
  by: string;
  /** The document that said so; null when staff wrote it themselves. */
  from: FactSource | null;
}

/** A completed document. */
export interface FactSource {
  documentId: string;
  title: string;
  completedAt: Instant;
}

export type Settled = Pick<FactSource, 'documentId' | 'completedAt'>;

/** What a completed document says of a part. */
export interface Fact {
  part: string;
  value: Json;
  source: FactSource;
}

/** A fact that differs from what the record says, to be accepted or declined. */
export interface Proposal extends Fact {
  /** What the record says now; null for nothing. */
  before: Json | null;
  /** The revision of that. */
  seen: number;
}

/** One change, which is one revision. */
export interface RecordChange {
  n: number;
  part: string;
  act: 'edited' | 'accepted' | 'declined';
  /** What it became, or what was declined. */
  value: Json | null;
  at: Instant;
  by: string;
  from: FactSource | null;
  /** The newest document whose proposal is decided by this. */
  settles: Settled | null;
}

/** What staff want; `seen` is the revision of the part that they had before them, 0 for none. */
export type RecordCommand =
  | { type: 'edit'; part: string; value: Json | null; seen: number }
  | { type: 'accept' | 'decline'; part: string; documentId: string; seen: number };

export type RecordDecision =
  | { outcome: 'changed'; change: RecordChange }
  /** It says so already. */
  | { outcome: 'same' }
  /** Somebody else changed the part since it was seen. */
  | { outcome: 'conflict' }
  /** The proposal was decided by somebody else, replaced by a newer one, or its document is gone. */
  | { outcome: 'gone' };

export const emptyRecord: PersonRecord = { revision: 0, parts: {}, settled: {} };

/** What the record says of a part; null for nothing. */
export function valueOf(record: PersonRecord, part: string): Json | null {
  return entryOf(record, part)?.value ?? null;
}

/** The revision in which a part came to be what it is, 0 for never. */
export function seenOf(record: PersonRecord, part: string): number {
  return entryOf(record, part)?.n ?? 0;
}

/** What stands to be decided: of each part the newest fact that was not decided yet and differs from the record. */
export function proposalsOf(record: PersonRecord, facts: readonly Fact[]): Proposal[] {
  return [...new Set(facts.map(({ part }) => part))].flatMap((part) => proposalOf(record, facts, part) ?? []);
}

/** @param facts of the documents that are completed now */
export function decideRecord(
  record: PersonRecord,
  facts: readonly Fact[],
  command: RecordCommand,
  { by, at }: { by: string; at: Instant },
): RecordDecision {
  const { part } = command;
  const base = { n: record.revision + 1, part, at, by };
  if (command.type === 'edit') {
    if (isSame(valueOf(record, part), command.value)) return { outcome: 'same' };
    if (seenOf(record, part) !== command.seen) return { outcome: 'conflict' };
    // What a document said and the record said too is over once the record moves on: it must not come back as a proposal.
    const newest = newestFact(record, facts, part);
    const settles = newest && isSame(newest.value, valueOf(record, part)) ? settledBy(newest) : null;
    return {
      outcome: 'changed',
      change: { ...base, act: 'edited', value: command.value, from: null, settles },
    };
  }
  if (command.type === 'accept' && entryOf(record, part)?.from?.documentId === command.documentId)
    return { outcome: 'same' };
  const proposal = proposalOf(record, facts, part);
  if (proposal?.source.documentId !== command.documentId) return { outcome: 'gone' };
  if (proposal.seen !== command.seen) return { outcome: 'conflict' };
  const act = command.type === 'accept' ? 'accepted' : 'declined';
  const { value, source } = proposal;
  return { outcome: 'changed', change: { ...base, act, value, from: source, settles: settledBy(proposal) } };
}

export function evolveRecord(record: PersonRecord, change: RecordChange): PersonRecord {
  const { n, part, act, value, at, by, from, settles } = change;
  const parts = act === 'declined' ? record.parts : { ...record.parts, [part]: { value, n, at, by, from } };
  const settled = settles ? { ...record.settled, [part]: settles } : record.settled;
  return { revision: n, parts, settled };
}

function proposalOf(record: PersonRecord, facts: readonly Fact[], part: string): Proposal | null {
  const newest = newestFact(record, facts, part);
  const before = valueOf(record, part);
  if (!newest || isSame(newest.value, before)) return null;
  return { ...newest, before, seen: seenOf(record, part) };
}

/** The newest fact about a part that is newer than what was decided. */
function newestFact(record: PersonRecord, facts: readonly Fact[], part: string): Fact | null {
  const settled = Object.hasOwn(record.settled, part) ? record.settled[part] : undefined;
  return facts
    .filter((fact) => fact.part === part && (!settled || isNewer(fact.source, settled)))
    .reduce<Fact | null>(
      (newest, fact) => (newest && !isNewer(fact.source, newest.source) ? newest : fact),
      null,
    );
}

/** Two of the same instant go by their ids, so that everybody sees the same one. */
function isNewer(a: Settled, b: Settled): boolean {
  if (a.completedAt !== b.completedAt) return a.completedAt > b.completedAt;
  return a.documentId > b.documentId;
}

const settledBy = ({ source: { documentId, completedAt } }: Fact): Settled => ({ documentId, completedAt });

function entryOf({ parts }: PersonRecord, part: string): RecordEntry | undefined {
  return Object.hasOwn(parts, part) ? parts[part] : undefined;
}

function isSame(a: Json | null, b: Json | null): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
