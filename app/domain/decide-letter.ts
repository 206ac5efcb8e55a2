import type { Decisions } from './decide.ts';
import type { LetterRef } from './events.ts';
import { mustBeSent, refuse } from './refuse.ts';
import { partyOf, type PartyState, type State } from './state.ts';

/** Letters to a party without e-mail: made by the portal, sent or handed over by staff. */
export const letterDecisions: Decisions<'recordLetterMade' | 'recordLetterSent'> = {
  // A letter whose link was replaced meanwhile is not kept: its code is dead.
  recordLetterMade: (state, { sha256, ...command }) => {
    const letter = letterRefOf(command);
    const party = partyOf(state, letter.partyId) ?? refuse('not-found');
    if (party.reach !== 'letter') refuse('changed-meanwhile');
    if (letter.letter === 'copy') mustGetCopy(state, party);
    else mustBeAsked(state, party, letter.link);
    return isMade(party, letter) ? [] : [{ type: 'letterMade', data: { ...letter, sha256 } }];
  },

  // A fact about paper, recorded also when the document ended meanwhile.
  recordLetterSent: (state, { how, ...command }) => {
    const letter = letterRefOf(command);
    const party = partyOf(state, letter.partyId) ?? refuse('not-found');
    if (!isMade(party, letter)) refuse('changed-meanwhile');
    if (sentHow(party, letter) !== null) return [];
    const isCopy = letter.letter === 'copy' && !party.delivered;
    return [
      { type: 'letterSent', data: { ...letter, how } },
      ...(isCopy
        ? [{ type: 'delivered' as const, data: { partyId: letter.partyId }, bySystem: true as const }]
        : []),
    ];
  },
};

/** Only the fields of a letter reference, whatever else came with it. */
export function letterRefOf(letter: LetterRef): LetterRef {
  const { partyId } = letter;
  return letter.letter === 'copy'
    ? { letter: 'copy', partyId }
    : { letter: 'invitation', partyId, link: letter.link };
}

function mustGetCopy(state: State, party: PartyState): void {
  if (!state.preserved || party.declined || party.link === 0) refuse('not-allowed-in-state');
}

function mustBeAsked(state: State, party: PartyState, link: number): void {
  mustBeSent(state);
  if (party.signed || party.declined || party.link === 0) refuse('changed-meanwhile');
  if (party.link !== link) refuse('changed-meanwhile');
}

function isMade({ letter, copyLetter }: PartyState, ref: LetterRef): boolean {
  return ref.letter === 'copy' ? copyLetter !== undefined : letter?.link === ref.link;
}

function sentHow({ letter, copyLetter }: PartyState, ref: LetterRef) {
  return (ref.letter === 'copy' ? copyLetter : letter)?.sent ?? null;
}
