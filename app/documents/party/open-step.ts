import { mandateGap } from '#app/domain/mandates.ts';
import { awaitedChooser } from '#app/domain/rounds.ts';
import type { PartyState, State } from '#app/domain/state.ts';
import { isAskedToUnderstand, isPastDeadline } from '#app/domain/turn.ts';

/** The steps of signing in their order; a party sees only those that the document has for them. */
export type SigningStep = 'read' | 'understand' | 'choose' | 'signature' | 'confirm' | 'done';

/**
 * `wait`: nothing to do for the party until the PDF is made, somebody else has made their choices, or it was seen
 * that they may sign for another.
 */
export type OpenStep = SigningStep | 'wait';

export type SigningStatus = 'to-sign' | 'signed' | 'declined' | 'ended' | 'waiting';

export function stepsOf(state: State, party: PartyState): SigningStep[] {
  return [
    'read',
    ...(isAskedToUnderstand(state, party) ? (['understand'] as const) : []),
    ...(party.fills ? (['choose'] as const) : []),
    'signature',
    'confirm',
    'done',
  ];
}

/** Where the document stands for this party. @param now ISO 8601, UTC */
export function statusOf(state: State, party: PartyState, now: string): SigningStatus {
  if (party.signed) return 'signed';
  if (party.declined) return 'declined';
  if (party.excused) return 'ended';
  if (state.phase !== 'sent' || isPastDeadline(state, now)) return 'ended';
  return party.link > 0 && party.disownedLink !== party.link ? 'to-sign' : 'waiting';
}

/**
 * The first step that is not done yet.
 *
 * @param draft what the party read and chose as their signature; a change of the document asks to read it again
 * @param now ISO 8601, UTC
 */
export function openStepOf(
  state: State,
  party: PartyState,
  status: SigningStatus,
  draft: { readRevision: number; signature: unknown },
  now: string,
): OpenStep {
  if (status !== 'to-sign') return 'done';
  if (draft.readRevision !== state.revision) return 'read';
  if (isAskedToUnderstand(state, party) && party.understood === null) return 'understand';
  if (party.fills && !party.hasChosen) return 'choose';
  if (state.base === null || awaitedChooser(state) || mandateGap(party, now)) return 'wait';
  return draft.signature === null ? 'signature' : 'confirm';
}

/** Whether a party may be at this step: at what is open, or back at what is done and can still be changed. */
export function mayVisit(
  step: OpenStep,
  { open, steps, hasSignatures }: { open: OpenStep; steps: readonly SigningStep[]; hasSignatures: boolean },
): boolean {
  if (step === open) return true;
  if (open === 'done' || step === 'wait' || step === 'done') return false;
  if (step === 'choose' && hasSignatures) return false;
  const last = open === 'wait' ? steps.indexOf('signature') - 1 : steps.indexOf(open);
  return steps.includes(step) && steps.indexOf(step) <= last;
}
