import { AppError } from '#app/lib/errors.ts';
import type { DocumentEvent, EventBody, EventData, EventType, Instant } from './events.ts';
import { consentEvents } from './evolve-consent.ts';
import { draftEvents } from './evolve-draft.ts';
import { letterEvents } from './evolve-letter.ts';
import { meetingEvents } from './evolve-meeting.ts';
import { retentionEvents } from './evolve-retention.ts';
import { sealEvents } from './evolve-seal.ts';
import { signingEvents } from './evolve-signing.ts';
import type { State } from './state.ts';

/** What each of some events does to a state. Decides nothing: whatever is on the chain happened. */
export type Handlers<T extends EventType> = {
  [K in T]: (state: State, data: EventData[K], at: Instant) => State;
};

/**
 * The state after one more stored event. Does not check the chain: see `verifyChain`.
 * @throws AppError `broken-record` for a type of event that this version does not know.
 */
export function evolve(state: State, event: DocumentEvent): State {
  const head = { seq: event.seq, hash: event.hash, at: event.at };
  return { ...applyBody(state, event, event.at), head };
}

/** As `evolve`, for an event that is not on the chain yet; the head stays. */
export function applyBody(state: State, body: Pick<EventBody, 'type' | 'data'>, at: Instant): State {
  if (!Object.hasOwn(handlers, body.type)) throw new AppError('broken-record', `unknown event ${body.type}`);
  const handler = handlers[body.type] as (state: State, data: unknown, at: Instant) => State;
  return handler(state, body.data, at);
}

const handlers: Handlers<EventType> = {
  ...draftEvents,
  ...signingEvents,
  ...sealEvents,
  ...letterEvents,
  ...meetingEvents,
  ...retentionEvents,
  ...consentEvents,
};
