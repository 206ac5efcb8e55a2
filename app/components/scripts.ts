import { createContext, useContext } from 'react';

/** What a page needs for a script of its own: the nonce of this answer's Content-Security-Policy, and the built entry. */
export interface PageScripts {
  nonce: string | undefined;
  /** The address of `entry.client.tsx` as built, and of what it imports. */
  entry: { module: string; imports: readonly string[] };
}

export const ScriptsContext = createContext<PageScripts>({
  nonce: undefined,
  entry: { module: '', imports: [] },
});

export const useScripts = (): PageScripts => useContext(ScriptsContext);
export const useNonce = (): string | undefined => useScripts().nonce;
