import { createContext, useContext } from 'react';

/** Gives the words for a key; of several keys, the words of the first that has any. */
export type Say = (key: string | readonly string[], values?: Readonly<Record<string, unknown>>) => string;

/** Where a page gets its words: i18next on the server, the few namespaces that came along in the browser. */
export const WordsContext = createContext<(namespace: string) => Say>((namespace) => {
  throw new TypeError(`no words for ${namespace}: the page stands in no WordsContext`);
});

/** The words of one namespace: a file below `app/locales`. */
export function useWords(
  namespace:
    | 'bulk'
    | 'common'
    | 'complaints'
    | 'device'
    | 'meeting'
    | 'errors'
    | 'filling'
    | 'forms'
    | 'own'
    | 'party'
    | 'staff'
    | 'verify',
) {
  return useContext(WordsContext)(namespace);
}
