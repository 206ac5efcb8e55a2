import type { Handlers } from './evolve.ts';

type RetentionEvent =
  | 'held'
  | 'released'
  | 'dossierClosed'
  | 'agreementEnded'
  | 'consentEnded'
  | 'destructionProposed'
  | 'destructionRejected'
  | 'destructionApproved'
  | 'destroyed';

/** Keeping and destroying. */
export const retentionEvents: Handlers<RetentionEvent> = {
  held: (state, { commitment }) => ({ ...state, held: commitment }),
  released: (state) => ({ ...state, held: null }),
  dossierClosed: (state, { at }) => ({ ...state, ends: { ...state.ends, dossier: at } }),
  agreementEnded: (state, { at }) => ({ ...state, ends: { ...state.ends, agreement: at } }),
  consentEnded: (state, { at }) => ({ ...state, ends: { ...state.ends, consent: at } }),
  destructionProposed: (state, { staff }) => ({
    ...state,
    destruction: { step: 'proposed', proposedBy: staff },
  }),
  destructionRejected: (state) => ({ ...state, destruction: null }),
  destructionApproved: (state) => ({
    ...state,
    destruction: state.destruction && { ...state.destruction, step: 'approved' },
  }),
  destroyed: (state, { certificateSha256 }) => ({
    ...state,
    phase: 'destroyed',
    certificate: certificateSha256,
  }),
};
