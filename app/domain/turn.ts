import type { AppErrorCode } from '#app/lib/errors.ts';
import type { Instant } from './events.ts';
import { refuse } from './refuse.ts';
import { hasEnded, partyOf, type PartyState, type State } from './state.ts';

/**
 * The party behind a living link. The order of the questions is the order in which a person can make sense of
 * the answer: that they have signed tells more than that the document has ended.
 * @param signed the error for who has already signed.
 */
export function turnOf(
  state: State,
  { partyId, link }: { partyId: string; link: number },
  now: Instant,
  signed: AppErrorCode = 'link-used',
): PartyState {
  if (state.phase === 'draft') refuse('not-allowed-in-state', { phase: 'draft' });
  const party = partyOf(state, partyId) ?? refuse('not-found');
  if (party.signed) refuse(signed);
  if (party.excused) refuse('not-needed');
  if (hasEnded(state)) refuse('document-ended', { phase: state.phase });
  if (party.declined) refuse('link-used');
  if (party.link === 0) refuse('out-of-turn');
  if (party.link !== link) refuse('link-replaced');
  if (party.disownedLink === link) refuse('not-yours');
  if (isPastDeadline(state, now)) refuse('link-expired');
  return party;
}

/** As `turnOf`, for who has shown within this link who they are. */
export function identifiedTurnOf(
  state: State,
  command: { partyId: string; link: number },
  now: Instant,
  signed?: AppErrorCode,
): PartyState & { identified: NonNullable<PartyState['identified']> } {
  const party = turnOf(state, command, now, signed);
  const { identified } = party;
  if (identified === null || identified.link !== command.link) refuse('forbidden', { step: 'identify' });
  return { ...party, identified };
}

/**
 * Whether this party does the check of understanding: who signs for a person does. Who signs for an organisation is
 * held to read what they sign, and is not examined.
 */
export function isAskedToUnderstand(state: State, { capacity }: Pick<PartyState, 'capacity'>): boolean {
  return state.understanding && capacity !== 'organisation';
}

/** From the deadline on nobody signs, also when the expiry has not been recorded yet. */
export function isPastDeadline(state: State, now: Instant): boolean {
  const deadline = deadlineOf(state);
  return deadline !== null && now >= deadline;
}

/** Until when who is asked now has: the term of the round, or else the deadline of the document. */
export function deadlineOf({
  term,
  terms,
  deadline,
}: Pick<State, 'term' | 'terms' | 'deadline'>): Instant | null {
  // The term of a round that just opened is about to begin.
  return terms.length > 0 ? (term?.deadline ?? null) : deadline;
}

/** The round whose term must begin: it is open, and nobody is invited before they can be told until when they have. */
export function roundWithoutTerm({ phase, round, term, terms }: State): number | null {
  return phase === 'sent' && round > 0 && terms.length > 0 && term === null ? round : null;
}
