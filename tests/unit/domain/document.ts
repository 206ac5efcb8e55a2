import { appendEvents } from '#app/domain/chain.ts';
import type { Command } from '#app/domain/commands.ts';
import { decide } from '#app/domain/decide.ts';
import type { Actor, DocumentEvent, Need, RoundTerm, SentParty } from '#app/domain/events.ts';
import { evolve } from '#app/domain/evolve.ts';
import { initialState, partyOf, type State } from '#app/domain/state.ts';

export const minute = 60_000;
export const day = 24 * 60 * minute;
export const start = new Date('2026-04-03T10:00:00.000Z');
export const hex = (n: number): string => n.toString(16).padStart(64, '0');

/** One document with a clock of its own: what a record and its use cases do, without a database. */
export class TestDocument {
  state: State = initialState;
  events: DocumentEvent[] = [];
  now: Date = start;

  /** Decides and appends; returns the types of what happened. */
  do(command: Command, actor: Actor = { kind: 'system' }): string[] {
    const bodies = decide(this.state, command, this.now);
    const events = appendEvents(this.state.head, bodies, this.now, actor);
    this.events.push(...events);
    this.state = events.reduce(evolve, this.state);
    return events.map(({ type }) => type);
  }

  wait(ms: number): this {
    this.now = new Date(this.now.getTime() + ms);
    return this;
  }

  link(partyId: string): number {
    return partyOf(this.state, partyId)?.link ?? 0;
  }

  create(): this {
    const template = { id: 'samenwerkingsconvenant', version: 1, sha256: hex(1) };
    this.do(
      { type: 'create', organisationId: 'org', dossierId: 'dossier', template },
      { kind: 'staff', id: 'coach' },
    );
    this.do({ type: 'saveAnswers', basedOn: 0, changed: ['aim'], commitment: hex(2) });
    return this;
  }

  send(
    parties: SentParty[],
    needs: Need[],
    options: { understanding?: boolean; reminders?: string[]; terms?: RoundTerm[] } = {},
  ): this {
    const deadline = new Date(this.now.getTime() + 14 * day).toISOString();
    const understanding = options.understanding ?? false;
    this.do({
      type: 'send',
      revision: this.state.revision,
      daysToSign: 14,
      deadline,
      understanding,
      parties,
      needs,
      reminders: options.reminders ?? [],
      ...(options.terms === undefined ? {} : { terms: options.terms }),
    });
    return this;
  }

  render(): this {
    const { revision } = this.state;
    this.do({
      type: 'recordRendered',
      revision,
      sha256: hex(100 + revision),
      pages: 3,
      bytes: 1000,
      renderer: 1,
    });
    return this;
  }

  /** Everything a party does until just before signing. */
  arrive(partyId: string): this {
    const at = { partyId, link: this.link(partyId) };
    const channel = partyOf(this.state, partyId)?.channel ?? 'email';
    this.do({ type: 'open', ...at });
    this.do({ type: 'recordCodeSent', ...at, channel });
    this.do({ type: 'identify', ...at, method: `${channel}-code` });
    return this;
  }

  sign(partyId: string, sha256 = this.state.base?.sha256 ?? ''): string[] {
    const at = { partyId, link: this.link(partyId) };
    return this.do(
      { type: 'sign', ...at, method: 'typed', sha256, commitment: hex(7) },
      { kind: 'party', id: partyId },
    );
  }

  seal(): this {
    const partyId = this.state.signatures[this.state.seals.length] ?? '';
    const revision = this.state.seals.length + 1;
    this.do({ type: 'recordSeal', partyId, revision, sha256: hex(200 + revision), timeStamp: null });
    return this;
  }

  preserve(): this {
    while (this.state.seals.length < this.state.signatures.length) this.seal();
    this.do({ type: 'recordPreserved', sha256: hex(300), level: 'LTA', evidenceSha256: hex(301) });
    return this;
  }
}

export function party(partyId: string, round = 1, more: Partial<SentParty> = {}): SentParty {
  return {
    partyId,
    role: 'partner',
    round,
    capacity: 'organisation',
    channel: 'sms',
    fills: false,
    commitment: hex(9),
    ...more,
  };
}

/** A document that a client signs, and after that a job coach. */
export function sentToClientAndCoach(): TestDocument {
  const parties = [
    party('client', 1, { role: 'client', capacity: 'self' }),
    party('coach', 2, { role: 'jobCoach' }),
  ];
  const needs: Need[] = [
    { round: 1, role: 'client', needed: 1 },
    { round: 2, role: 'jobCoach', needed: 1 },
  ];
  return new TestDocument().create().send(parties, needs).render();
}

/** A covenant: three partners of whom `needed` must sign, then the chair. */
export function sentToPartners(needed: number): TestDocument {
  const parties = [party('a'), party('b'), party('c'), party('chair', 2, { role: 'chair' })];
  const needs: Need[] = [
    { round: 1, role: 'partner', needed },
    { round: 2, role: 'chair', needed: 1 },
  ];
  return new TestDocument().create().send(parties, needs).render();
}
