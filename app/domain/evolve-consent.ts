import type { Handlers } from './evolve.ts';
import type { State, Withdrawal } from './state.ts';

type ConsentEvent = 'consentWithdrawn' | 'withdrawalSealed' | 'recipientTold' | 'recipientConfirmed';

/** Consent taken back, and what recipients did then. */
export const consentEvents: Handlers<ConsentEvent> = {
  consentWithdrawn: (state, { number, partyId, consents, tell, confirmBy, told }, at) => {
    const act = { number, partyId, at, consents, tell, confirmBy, byStaff: told !== undefined };
    return {
      ...state,
      withdrawals: [...state.withdrawals, { ...act, sealed: null, told: [], confirmed: [] }],
    };
  },
  withdrawalSealed: (state, { number, sha256 }) => change(state, number, () => ({ sealed: sha256 })),
  recipientTold: (state, { number, recipient }) =>
    change(state, number, ({ told }) => ({ told: [...told, recipient] })),
  recipientConfirmed: (state, { number, recipient }) =>
    change(state, number, ({ confirmed }) => ({ confirmed: [...confirmed, recipient] })),
};

function change(state: State, number: number, make: (act: Withdrawal) => Partial<Withdrawal>): State {
  const withdrawals = state.withdrawals.map((act) =>
    act.number === number ? { ...act, ...make(act) } : act,
  );
  return { ...state, withdrawals };
}
