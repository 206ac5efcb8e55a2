import i18next, { type i18n } from 'i18next';
import common from '#app/locales/nl/common.json' with { type: 'json' };
import errors from '#app/locales/nl/errors.json' with { type: 'json' };
import forms from '#app/locales/nl/forms.json' with { type: 'json' };
import mail from '#app/locales/nl/mail.json' with { type: 'json' };
import party from '#app/locales/nl/party.json' with { type: 'json' };
import pdf from '#app/locales/nl/pdf.json' with { type: 'json' };
import staff from '#app/locales/nl/staff.json' with { type: 'json' };

/** Every word that the portal says, by language and namespace: one file each below `app/locales`. */
export const resources = { nl: { common, errors, forms, mail, party, pdf, staff } } as const;

export const defaultLanguage = 'nl';
export const languages = ['nl'] as const;
export type Language = (typeof languages)[number];
export type Namespace = keyof (typeof resources)['nl'];

/**
 * The words of one language, ready for use on the server. A word that is missing is an error in development and tests;
 * it never reaches a person as a key without being noticed there.
 */
export function createI18n(language: Language = defaultLanguage): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: defaultLanguage,
    ns: Object.keys(resources.nl),
    defaultNS: 'common',
    resources,
    initImmediate: false,
    // React escapes what it shows, and mail its own HTML.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/** The function `t` of one namespace; made once for each. */
export function wordsOf(namespace: Namespace, language: Language = defaultLanguage): Words {
  const key = `${language}:${namespace}`;
  const known = words.get(key) ?? createI18n(language).getFixedT(language, namespace);
  words.set(key, known as Words);
  return known as Words;
}

export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const words = new Map<string, Words>();
