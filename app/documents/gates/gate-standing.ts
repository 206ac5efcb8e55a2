import type { DayOrMoment, LocalDate } from '#app/domain/events.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import type { State } from '#app/domain/state.ts';
import { partsOf } from '#app/forms/fields/print.ts';
import type { Answers } from '#app/forms/index.ts';
import type { Gate } from '#templates/definition/template.ts';

/**
 * How it is with the document that another waits for. `open`: it is signed and valid; `ended`: it was; `noConsent`: it is
 * signed, and what is needed was not agreed to, or not any more; `stopped`: refused, withdrawn or too late.
 */
export type GateStanding = 'open' | 'missing' | 'draft' | 'signing' | 'stopped' | 'ended' | 'noConsent';

/** A document of the form that is waited for. */
export interface Candidate {
  state: Pick<State, 'phase' | 'ends'>;
  answers: Answers;
  /** Whether a consent was taken back. */
  isWithdrawn: (purpose: string, recipient: string) => boolean;
}

/** @param now an instant; days are those of `timeZone` */
export function standingOf(gate: Gate, candidate: Candidate, now: Date, timeZone: string): GateStanding {
  const { state, answers } = candidate;
  if (state.phase !== 'completed') return standingInPhase(state.phase);
  const today = localDateOf(now, timeZone);
  const lastDay = gate.until === undefined ? null : lastDayIn(answers[gate.until]);
  const hasEnded =
    Object.values(state.ends).some((end) => end !== null && isOver(end, now, timeZone)) ||
    (lastDay !== null && lastDay < today);
  if (hasEnded) return 'ended';
  return gate.consent && !hasConsent(gate.consent, candidate, today) ? 'noConsent' : 'open';
}

/** What the phase alone says of a document that is not completed. */
export function standingInPhase(phase: Exclude<State['phase'], 'completed'>): GateStanding {
  switch (phase) {
    case 'new':
    case 'draft':
      return 'draft';
    case 'sent':
      return 'signing';
    case 'declined':
    case 'voided':
    case 'expired':
      return 'stopped';
    case 'destroyed':
      return 'ended';
  }
}

/** A day counts whole; a moment is over at once, as a consent that is taken back is. */
function isOver(end: DayOrMoment, now: Date, timeZone: string): boolean {
  return end.includes('T') ? end <= now.toISOString() : end < localDateOf(now, timeZone);
}

function lastDayIn(answer: Answers[string]): LocalDate | null {
  const day = typeof answer === 'string' ? answer : partsOf(answer).until;
  return typeof day === 'string' && day !== '' ? day : null;
}

/** Whether at least one recipient may, today. */
function hasConsent(
  { field, purpose }: NonNullable<Gate['consent']>,
  { answers, isWithdrawn }: Candidate,
  today: LocalDate,
): boolean {
  return Object.entries(partsOf(partsOf(answers[field])[purpose])).some(([recipient, choice]) => {
    const { given, until } = partsOf(choice);
    const isInTime = typeof until !== 'string' || until >= today;
    return given === true && isInTime && !isWithdrawn(purpose, recipient);
  });
}
