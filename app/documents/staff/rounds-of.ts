import type { DocumentEvent, TermEnd, TermOutcome } from '#app/domain/events.ts';
import { isFor, isRoundSatisfied, roundCount } from '#app/domain/rounds.ts';
import type { State } from '#app/domain/state.ts';

/** Where one round is: for the picture of the progress. Moments are ISO 8601, UTC. */
export interface RoundView {
  round: number;
  status: 'to-come' | 'open' | 'done' | 'stopped';
  signed: number;
  /** As things stand: who refused or was let go is not counted. */
  needed: number;
  since: string | null;
  /** Of a round with a term of its own. */
  until: string | null;
  /** What happens when not everyone needed has signed by then. */
  then: { what: TermEnd; days: number } | null;
  /** What happened when its term passed. */
  passed: { outcome: TermOutcome; at: string }[];
  /** Of whom fewer are enough. */
  enough: { needed: number; names: string[] }[];
  /** Without whom it can go on. */
  optional: string[];
}

export function roundsOf(
  state: State,
  events: readonly DocumentEvent[],
  nameOf: ReadonlyMap<string, string>,
): RoundView[] {
  const rounds = [...new Set(state.needs.map(({ round }) => round))].sort((a, b) => a - b);
  return rounds.map((round) => {
    const needs = state.needs.filter((need) => need.round === round);
    const namesOf = (need: (typeof needs)[number]) =>
      state.parties
        .filter((party) => isFor(need, party))
        .map(({ partyId }) => nameOf.get(partyId) ?? '')
        .filter(Boolean);
    const status = statusOf(state, round);
    const isRunning = state.term?.round === round && status === 'open';
    return {
      round,
      status,
      ...roundCount(state, round),
      since: events.find((event) => event.type === 'roundOpened' && event.data.round === round)?.at ?? null,
      until: isRunning ? (state.term?.deadline ?? null) : null,
      then: status === 'open' || status === 'to-come' ? thenOf(state, round) : null,
      passed: state.passed.filter((one) => one.round === round),
      enough: needs
        .filter(({ of = [], needed }) => needed < of.length)
        .map((need) => ({ needed: need.needed, names: namesOf(need) })),
      optional: needs.filter(({ least, needed }) => (least ?? needed) === 0).flatMap(namesOf),
    };
  });
}

function statusOf(state: State, round: number): RoundView['status'] {
  // A round that passed is done, also where fewer signed than were asked.
  if (round < state.round || (round === state.round && isRoundSatisfied(state, round))) return 'done';
  if (state.phase !== 'sent') return 'stopped';
  return round === state.round ? 'open' : 'to-come';
}

/** More days are given once: after those the same holds as where going on was chosen. */
function thenOf({ terms, term }: State, round: number): RoundView['then'] {
  const chosen = terms.find((one) => one.round === round);
  if (!chosen) return null;
  const isExtended = term?.round === round && term.isExtended;
  const what = chosen.then === 'extend' && isExtended ? 'goOn' : chosen.then;
  return { what, days: chosen.extendBy ?? 0 };
}
