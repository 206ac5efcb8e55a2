/**
 * The languages in which somebody without an account can have the pages around a document, in their own name. The
 * document itself stays in Dutch: that text is the one that counts.
 */
export const languages = {
  nl: 'Nederlands',
  'nl-BE': 'Nederlands (België)',
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
  uk: 'Українська',
  pl: 'Polski',
  tr: 'Türkçe',
} as const;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];

export const isLanguage = (text: string): text is Language => Object.hasOwn(languages, text);

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** Whether a reader of this language reads the document in it too. */
export const isDutch = (language: Language): boolean => language === 'nl' || language === 'nl-BE';
