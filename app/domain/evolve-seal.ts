import type { Handlers } from './evolve.ts';
import { mailKey } from './mails.ts';
import type { PartyState, State } from './state.ts';

type SealEvent =
  | 'sealed'
  | 'preserved'
  | 'delivered'
  | 'copyAddressCorrected'
  | 'archived'
  | 'mailAccepted'
  | 'mailRefused'
  | 'mailBounced'
  | 'mailRetried';

/** Work that was done: seals, mails, delivery. */
export const sealEvents: Handlers<SealEvent> = {
  sealed: (state, { partyId, revision, sha256, timeStamp }) => ({
    ...state,
    seals: [...state.seals, { partyId, revision, sha256, timeStamp }],
  }),
  preserved: (state, { sha256, level, evidenceSha256 }) => ({
    ...state,
    preserved: { sha256, level, evidenceSha256 },
  }),
  delivered: (state, { partyId }) => withDelivered(state, partyId, true),
  copyAddressCorrected: (state, { partyId, reach }) => {
    const { [mailKey({ mail: 'copy', partyId })]: _forgotten, ...mails } = state.mails;
    const next = withDelivered({ ...state, mails }, partyId, false);
    const parties = next.parties.map((party) => {
      if (party.partyId !== partyId) return party;
      const { copyLetter: _former, ...others } = party;
      return { ...others, ...(reach === undefined ? {} : { reach }) };
    });
    return { ...next, parties };
  },
  archived: (state, { packageSha256 }) => ({ ...state, packages: [...state.packages, packageSha256] }),
  mailAccepted: (state, mail) => {
    if (mail.mail === 'code') return state;
    const next = { ...state, mails: { ...state.mails, [mailKey(mail)]: 'accepted' as const } };
    if (mail.mail !== 'invitation') return next;
    const parties = state.parties.map((party) =>
      party.partyId === mail.partyId ? { ...party, reached: true } : party,
    );
    return { ...next, parties };
  },
  mailRefused: (state, mail) => ({ ...state, mails: { ...state.mails, [mailKey(mail)]: 'refused' } }),
  mailBounced: (state, mail) => {
    const next = { ...state, mails: { ...state.mails, [mailKey(mail)]: 'bounced' as const } };
    const whom = mail.mail === 'withdrawalNotice' ? mail.recipient : mail.partyId;
    if (whom === undefined) return next;
    const bounced = { ...next, bounces: [...state.bounces, whom] };
    // A copy that nobody got was not delivered.
    return mail.mail === 'copy' ? withDelivered(bounced, whom, false) : bounced;
  },
  mailRetried: (state, mail) => {
    const { [mailKey(mail)]: _forgotten, ...mails } = state.mails;
    return { ...state, mails };
  },
};

const withDelivered = (state: State, partyId: string, delivered: boolean): State =>
  withParty(state, partyId, { delivered });

function withParty(state: State, partyId: string, change: Partial<PartyState>): State {
  const parties = state.parties.map((party) => (party.partyId === partyId ? { ...party, ...change } : party));
  return { ...state, parties };
}
