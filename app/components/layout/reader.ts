import { createContext, useContext } from 'react';
import { isDutch, type Language } from '#app/lib/languages.ts';

/** How somebody without an account reads; the root says so. */
export interface Reader {
  /** On a device of staff on which parties sign. */
  isLent: boolean;
  /** In big letters, with less around them. */
  isCalm: boolean;
  /** The language of the page; null where pages are in Dutch only. */
  language: Language | null;
}

export const ReaderContext = createContext<Reader>({ isLent: false, isCalm: false, language: null });

export const useLent = (): boolean => useContext(ReaderContext).isLent;
export const useCalm = (): boolean => useContext(ReaderContext).isCalm;
export const useLanguage = (): Language | null => useContext(ReaderContext).language;

/** Attributes of a part that is in Dutch on a page that is not: what the document says. */
export function useDutch(): { lang?: 'nl'; dir?: 'ltr' } {
  const language = useLanguage();
  return language === null || isDutch(language) ? {} : { lang: 'nl', dir: 'ltr' };
}
