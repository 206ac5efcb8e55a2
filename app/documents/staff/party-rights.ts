import { mandateGap } from '#app/domain/mandates.ts';
import type { PartyState } from '#app/domain/state.ts';
import type { DraftParty, TypedMandate } from '#app/record/draft-parties.server.ts';

/** What staff see of somebody's right to sign for another. */
export interface PartyRights {
  capacity: 'representative' | 'organisation';
  /** Why they cannot sign now. */
  gap: 'missing' | 'expired' | null;
  /** As it was filled in; absent where nobody asks for it. */
  mandate: TypedMandate | undefined;
}

/** @param now ISO 8601, UTC */
export function rightsOf(party: PartyState, draft: DraftParty, now: string): PartyRights | null {
  const { capacity } = party;
  if (capacity === 'self') return null;
  const isOpen = !party.signed && !party.declined && !party.excused;
  return { capacity, gap: isOpen ? mandateGap(party, now) : null, mandate: draft.mandate };
}
