import type { State } from '#app/domain/state.ts';

/**
 * Where a document stands, as a person sees it: the chain's phase, told apart where a person would do something else.
 * `preparing`: the PDF is being made; `sealing`: everybody signed and the seals are still being put; `sealed`: done.
 */
export type DocumentStatus =
  'draft' | 'preparing' | 'signing' | 'sealing' | 'sealed' | 'declined' | 'voided' | 'expired' | 'destroyed';

export function statusOf(state: State): DocumentStatus {
  switch (state.phase) {
    case 'new':
    case 'draft':
      return 'draft';
    case 'sent':
      return state.base ? 'signing' : 'preparing';
    case 'completed':
      return state.preserved ? 'sealed' : 'sealing';
    case 'declined':
    case 'voided':
    case 'expired':
    case 'destroyed':
      return state.phase;
  }
}
