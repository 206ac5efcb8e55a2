import type { Handlers } from './evolve.ts';
import { mailKey } from './mails.ts';

type SealEvent =
  'sealed' | 'preserved' | 'delivered' | 'archived' | 'mailAccepted' | 'mailRefused' | 'mailRetried';

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
  delivered: (state, { partyId }) => ({
    ...state,
    parties: state.parties.map((party) =>
      party.partyId === partyId ? { ...party, delivered: true } : party,
    ),
  }),
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
  mailRefused: (state, mail) =>
    mail.mail === 'code' ? state : { ...state, mails: { ...state.mails, [mailKey(mail)]: 'refused' } },
  mailRetried: (state, mail) => {
    const { [mailKey(mail)]: _forgotten, ...mails } = state.mails;
    return { ...state, mails };
  },
};
