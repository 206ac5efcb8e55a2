import type { Handlers } from './evolve.ts';
import type { PartyState, State } from './state.ts';

/** Letters, and that somebody without mail has not answered. */
export const letterEvents: Handlers<'letterMade' | 'letterSent' | 'silenceNoted'> = {
  // The code stands in the letter: whoever has it can show that they got it.
  letterMade: (state, letter) => {
    const next = { ...state, letters: [...state.letters, letter.partyId] };
    return letter.letter === 'copy'
      ? withParty(next, letter.partyId, { copyLetter: { sent: null } })
      : withParty(next, letter.partyId, { letter: { link: letter.link, sent: null }, codeLink: letter.link });
  },
  letterSent: (state, letter, at) =>
    letter.letter === 'copy'
      ? withParty(state, letter.partyId, { copyLetter: { sent: letter.how } })
      : withParty(state, letter.partyId, {
          letter: { link: letter.link, sent: letter.how },
          reached: true,
          touchedAt: at,
        }),
  silenceNoted: (state, { partyId }, at) => ({
    ...withParty(state, partyId, { touchedAt: at }),
    silences: [...state.silences, partyId],
  }),
};

function withParty(state: State, partyId: string, change: Partial<PartyState>): State {
  const parties = state.parties.map((party) => (party.partyId === partyId ? { ...party, ...change } : party));
  return { ...state, parties };
}
