import { signaturesToGo } from '#app/domain/rounds.ts';
import type { State } from '#app/domain/state.ts';
import { partyOf } from '#app/domain/state.ts';
import type { SigningStatus } from './open-step.ts';

/** What there is to say to a party who has nothing left to do. */
export type SigningOutcome =
  /** `toGo`: signatures that are still needed, in all rounds. */
  | { kind: 'signed'; isSealed: boolean; toGo: number }
  /** All signed; the file is being made ready to keep. */
  | { kind: 'preserving' }
  /** The sealed PDF and the evidence sheet are there. */
  | { kind: 'complete' }
  | { kind: 'declined' }
  | { kind: 'ended'; because: 'declined' | 'declinedSigned' | 'voided' | 'expired' | 'completed' };

export function outcomeOf(state: State, partyId: string, status: SigningStatus): SigningOutcome {
  if (state.preserved) return { kind: 'complete' };
  if (status === 'declined') return { kind: 'declined' };
  const hasSigned = status === 'signed';
  switch (state.phase) {
    case 'declined':
      return { kind: 'ended', because: hasSigned ? 'declinedSigned' : 'declined' };
    case 'voided':
      return { kind: 'ended', because: 'voided' };
    case 'completed':
      return hasSigned ? { kind: 'preserving' } : { kind: 'ended', because: 'completed' };
    case 'sent':
      if (partyOf(state, partyId)?.excused) return { kind: 'ended', because: 'completed' };
      if (!hasSigned) return { kind: 'ended', because: 'expired' };
      return {
        kind: 'signed',
        isSealed: state.seals.some((seal) => seal.partyId === partyId),
        toGo: signaturesToGo(state),
      };
    default:
      return { kind: 'ended', because: 'expired' };
  }
}

/** When this party signed; null when they did not. ISO 8601, UTC. */
export const signedAt = (state: State, partyId: string): string | null =>
  partyOf(state, partyId)?.signed?.at ?? null;
