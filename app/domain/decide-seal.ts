import type { CommandOf } from './commands.ts';
import type { Decisions } from './decide.ts';
import { waitsForWitness } from './decide-witness.ts';
import type { EventBody } from './events.ts';
import { openRound } from './decide-sign.ts';
import { mustBeSent, refuse } from './refuse.ts';
import { nextRound } from './rounds.ts';
import { partyOf, type State } from './state.ts';

type SealCommand = 'recordRendered' | 'recordSeal' | 'recordPreserved' | 'recordDelivered' | 'recordArchived';

/** Work on the PDF that was done. */
export const sealDecisions: Decisions<SealCommand> = {
  recordRendered: (state, command) => {
    const { base, revision } = state;
    if (base?.revision === command.revision && base.sha256 === command.sha256) return [];
    mustBeSent(state);
    if (command.revision !== revision) refuse('changed-meanwhile', { revision });
    if (base !== null) refuse('conflict');
    const { sha256, pages, bytes, renderer } = command;
    const rendered: EventBody = { type: 'rendered', data: { revision, sha256, pages, bytes, renderer } };
    if (state.parties.length === 0) return [rendered, { type: 'completed', data: {}, bySystem: true }];
    const first = nextRound(state);
    return state.round === 0 && first !== null ? [rendered, openRound(state, first)] : [rendered];
  },

  recordSeal: (state, command) => recordSeal(state, command),

  recordPreserved: (state, { sha256, level, evidenceSha256 }, now) => {
    if (state.preserved) {
      const { preserved } = state;
      const isSame =
        preserved.sha256 === sha256 &&
        preserved.level === level &&
        preserved.evidenceSha256 === evidenceSha256;
      return isSame ? [] : refuse('conflict');
    }
    if (state.phase !== 'completed') refuse('not-allowed-in-state', { phase: state.phase });
    if (state.seals.length < state.signatures.length) refuse('not-allowed-in-state', { step: 'seal' });
    if (waitsForWitness(state, now)) refuse('not-allowed-in-state', { step: 'witness' });
    return [{ type: 'preserved', data: { sha256, level, evidenceSha256 } }];
  },

  recordDelivered: (state, { partyId }) => {
    const party = partyOf(state, partyId) ?? refuse('not-found');
    if (party.delivered) return [];
    if (!state.preserved) refuse('not-allowed-in-state', { step: 'preserve' });
    return [{ type: 'delivered', data: { partyId } }];
  },

  recordArchived: (state, { packageSha256 }) => {
    if (!state.preserved) refuse('not-allowed-in-state', { step: 'preserve' });
    if (state.packages.includes(packageSha256)) return [];
    return [{ type: 'archived', data: { packageSha256 } }];
  },
};

/** Revision k of the PDF is the k-th signature of the chain, and is written only where k-1 is the newest. */
function recordSeal(
  state: State,
  { partyId, revision, sha256, timeStamp }: CommandOf<'recordSeal'>,
): EventBody[] {
  const existing = state.seals[revision - 1];
  if (existing) return existing.partyId === partyId && existing.sha256 === sha256 ? [] : refuse('conflict');
  if (state.phase !== 'sent' && state.phase !== 'completed') refuse('document-ended', { phase: state.phase });
  const next = state.seals.length;
  if (revision !== next + 1 || state.signatures[next] !== partyId) refuse('out-of-turn');
  return [{ type: 'sealed', data: { partyId, revision, sha256, timeStamp } }];
}
