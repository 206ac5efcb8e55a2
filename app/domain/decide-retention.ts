import type { CommandOf } from './commands.ts';
import type { Decisions } from './decide.ts';
import type { Instant } from './events.ts';
import { isLocalDate, localDateOf } from './local-date.ts';
import { isInstant, refuse } from './refuse.ts';
import type { State } from './state.ts';

type RetentionCommandType =
  | 'hold'
  | 'release'
  | 'recordEnd'
  | 'proposeDestruction'
  | 'rejectDestruction'
  | 'approveDestruction'
  | 'recordDestroyed';

/** Keeping and destroying: possible after an end, and for a draft that was left lying. */
export const retentionDecisions: Decisions<RetentionCommandType> = {
  hold: (state, { commitment }) => {
    if (state.held !== null) return state.held === commitment ? [] : refuse('on-hold');
    return [{ type: 'held', data: { commitment } }];
  },

  release: (state) => (state.held === null ? [] : [{ type: 'released', data: {} }]),

  recordEnd: (state, { of, at }) => {
    if (!isInstant(at) && !isLocalDate(at)) refuse('invalid-input', { field: 'at' });
    return state.ends[of] === at ? [] : [{ type: endEvents[of], data: { at } }];
  },

  proposeDestruction: (state, command, now) => {
    const retainUntil = mustBeDestroyable(state, command, now);
    if (state.destruction) refuse('conflict');
    return [{ type: 'destructionProposed', data: { staff: command.staff, retainUntil } }];
  },

  rejectDestruction: (state, { staff }) =>
    state.destruction === null ? [] : [{ type: 'destructionRejected', data: { staff } }],

  approveDestruction: (state, command, now) => {
    mustBeDestroyable(state, command, now);
    if (state.destruction?.step === 'approved') return [];
    if (!state.destruction) refuse('not-allowed-in-state', { step: 'propose' });
    if (state.destruction.proposedBy === command.staff) refuse('forbidden', { step: 'second-person' });
    return [{ type: 'destructionApproved', data: { staff: command.staff } }];
  },

  recordDestroyed: (state, { certificateSha256 }) => {
    if (state.phase === 'destroyed')
      return state.certificate === certificateSha256 ? [] : refuse('destroyed');
    if (state.held !== null) refuse('on-hold');
    if (state.destruction?.step !== 'approved') refuse('not-allowed-in-state', { step: 'approve' });
    return [{ type: 'destroyed', data: { certificateSha256 } }];
  },
};

const endEvents = { dossier: 'dossierClosed', agreement: 'agreementEnded', consent: 'consentEnded' } as const;

function mustBeDestroyable(
  state: State,
  { retainUntil, timeZone }: CommandOf<'proposeDestruction' | 'approveDestruction'>,
  now: Instant,
): string {
  if (state.held !== null) refuse('on-hold');
  if (state.phase === 'sent') refuse('not-allowed-in-state', { phase: 'sent' });
  if (retainUntil === null) refuse('not-allowed-in-state', { step: 'retention' });
  if (!isLocalDate(retainUntil)) refuse('invalid-input', { field: 'retainUntil' });
  if (localDateOf(now, timeZone) <= retainUntil) refuse('not-allowed-in-state', { until: retainUntil });
  return retainUntil;
}
