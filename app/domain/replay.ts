import type { DocumentEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { initialState, type State } from './state.ts';

/**
 * The state that follows from all events of a document, from its first. Does not check the chain: see `verifyChain`.
 * @throws AppError `broken-record` for a type of event that this version does not know.
 */
export function replay(events: readonly DocumentEvent[]): State {
  return events.reduce(evolve, initialState);
}
