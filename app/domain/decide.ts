import { AppError } from '#app/lib/errors.ts';
import { notBefore } from './chain.ts';
import type { Command, CommandOf, CommandType } from './commands.ts';
import { consentDecisions } from './decide-consent.ts';
import { draftDecisions } from './decide-draft.ts';
import { letterDecisions } from './decide-letter.ts';
import { mailDecisions } from './decide-mail.ts';
import { meetingDecisions } from './decide-meeting.ts';
import { mandateDecisions } from './decide-mandate.ts';
import { otherPersonDecisions } from './decide-other-person.ts';
import { partyDecisions } from './decide-party.ts';
import { retentionDecisions } from './decide-retention.ts';
import { sealDecisions } from './decide-seal.ts';
import { senderDecisions } from './decide-sender.ts';
import { signDecisions } from './decide-sign.ts';
import { termDecisions } from './decide-term.ts';
import { witnessDecisions } from './decide-witness.ts';
import type { EventBody, Instant } from './events.ts';
import type { State } from './state.ts';

/** The rule for each of some commands; `now` is never before the newest event. */
export type Decisions<T extends CommandType> = {
  [K in T]: (state: State, command: CommandOf<K>, now: Instant) => EventBody[];
};

/**
 * All rules of a document's life in one place: what follows from a command in a state. Changes nothing itself.
 * @returns the events to append, all at once; none when the command would only repeat what is already so.
 * @throws AppError with the reason why it cannot be: `not-found` (no document or party yet), `destroyed`,
 *   `not-allowed-in-state` (details.step names what comes first, if anything), `document-ended`, `changed-meanwhile`,
 *   `already-signed`, `not-needed`, `out-of-turn`, `link-used`, `link-replaced`, `link-expired`, `forbidden`, `conflict`,
 *
 */
export function decide(state: State, command: Command, now: Date): EventBody[] {
  if (!Object.hasOwn(decisions, command.type)) throw new AppError('invalid-input', 'unknown command');
  if (state.phase === 'new' && command.type !== 'create') throw new AppError('not-found');
  if (state.phase === 'destroyed' && command.type !== 'recordDestroyed') throw new AppError('destroyed');
  const rule = decisions[command.type] as (state: State, command: Command, now: Instant) => EventBody[];
  return rule(state, command, notBefore(state.head.at, now));
}

const decisions: Decisions<CommandType> = {
  ...draftDecisions,
  ...partyDecisions,
  ...otherPersonDecisions,
  ...signDecisions,
  ...witnessDecisions,
  ...mandateDecisions,
  ...meetingDecisions,
  ...senderDecisions,
  ...termDecisions,
  ...mailDecisions,
  ...letterDecisions,
  ...sealDecisions,
  ...retentionDecisions,
  ...consentDecisions,
};
