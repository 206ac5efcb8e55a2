import type { CommandOf } from './commands.ts';
import { consequencesOf } from './decide-sign.ts';
import type { Decisions } from './decide.ts';
import type { EventBody } from './events.ts';
import { applyBody } from './evolve.ts';
import { isInstant, mustBeSent, refuse } from './refuse.ts';
import { awaitedInRound, canGoOn } from './rounds.ts';
import type { State } from './state.ts';
import { isPastDeadline, roundWithoutTerm } from './turn.ts';

/** The terms of rounds, by the clock. */
export const termDecisions: Decisions<'beginTerm' | 'passTerm'> = {
  beginTerm: (state, { round, deadline, reminders }, now) => {
    mustBeSent(state);
    if (state.term?.round === round) return [];
    if (roundWithoutTerm(state) !== round) refuse('out-of-turn');
    mustBeToCome({ deadline, reminders }, now);
    return [{ type: 'termBegan', data: { round, deadline, reminders }, bySystem: true }];
  },

  passTerm: (state, command, now) => {
    mustBeSent(state);
    if (state.term?.round !== command.round) refuse('out-of-turn');
    if (!isPastDeadline(state, now)) refuse('not-allowed-in-state', { step: 'term' });
    const passed = passedEvent(state, command, now);
    const after = applyBody(state, passed, now);
    switch (passed.data.outcome) {
      case 'extended':
        return [passed];
      case 'closed':
        return [passed, { type: 'expired', data: {}, bySystem: true }];
      case 'wentOn': {
        const parties = awaitedInRound(after);
        const excused: EventBody = { type: 'excused', data: { parties, why: 'term' }, bySystem: true };
        return [passed, excused, ...consequencesOf(applyBody(after, excused, now))];
      }
    }
  },
};

/**
 * As the sender chose. More days are given once; after those, and where going on was chosen, the round goes on when
 * its needs allow that without who did not sign. Otherwise it is the end.
 */
function passedEvent(state: State, { deadline, reminders }: CommandOf<'passTerm'>, now: string) {
  const round = state.round;
  const chosen = state.terms.find((term) => term.round === round)?.then ?? 'close';
  if (chosen === 'extend' && state.term?.isExtended === false) {
    mustBeToCome({ deadline, reminders }, now);
    const data = { round, outcome: 'extended' as const, deadline, reminders };
    return { type: 'termPassed' as const, data, bySystem: true as const };
  }
  const outcome = chosen !== 'close' && canGoOn(state) ? ('wentOn' as const) : ('closed' as const);
  return { type: 'termPassed' as const, data: { round, outcome }, bySystem: true as const };
}

function mustBeToCome({ deadline, reminders }: { deadline: string; reminders: string[] }, now: string): void {
  if (!isInstant(deadline) || deadline <= now) refuse('invalid-input', { field: 'deadline' });
  if (!reminders.every(isInstant)) refuse('invalid-input', { field: 'reminders' });
}
