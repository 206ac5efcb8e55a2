import { createContext, useContext } from 'react';

/** The nonce of this answer's Content-Security-Policy; in the browser it is not needed any more. */
export const NonceContext = createContext<string | undefined>(undefined);

export const useNonce = (): string | undefined => useContext(NonceContext);
