import i18next, { type i18n } from 'i18next';
import bulk from '#app/locales/nl/bulk.json' with { type: 'json' };
import common from '#app/locales/nl/common.json' with { type: 'json' };
import complaints from '#app/locales/nl/complaints.json' with { type: 'json' };
import device from '#app/locales/nl/device.json' with { type: 'json' };
import errors from '#app/locales/nl/errors.json' with { type: 'json' };
import filling from '#app/locales/nl/filling.json' with { type: 'json' };
import forms from '#app/locales/nl/forms.json' with { type: 'json' };
import mail from '#app/locales/nl/mail.json' with { type: 'json' };
import meeting from '#app/locales/nl/meeting.json' with { type: 'json' };
import own from '#app/locales/nl/own.json' with { type: 'json' };
import party from '#app/locales/nl/party.json' with { type: 'json' };
import pdf from '#app/locales/nl/pdf.json' with { type: 'json' };
import staff from '#app/locales/nl/staff.json' with { type: 'json' };
import verify from '#app/locales/nl/verify.json' with { type: 'json' };
import type { Language } from './languages.ts';
import { partyResources } from './party-words.server.ts';
import type { Say } from './words.ts';

/** Every word that the portal says, by language and namespace: one file each below `app/locales`. */
export const resources = {
  nl: {
    bulk,
    common,
    complaints,
    device,
    errors,
    filling,
    forms,
    mail,
    meeting,
    own,
    party,
    pdf,
    staff,
    verify,
  },
  ...partyResources,
} as const;

export const defaultLanguage = 'nl';
export type Namespace = keyof (typeof resources)['nl'];

/** The words of one language, ready for use on the server. */
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

/** The words of pages, for `WordsContext`. */
export function pageWords(instance: i18n = createI18n()): (namespace: string) => Say {
  const known = new Map<string, Say>();
  return (namespace) => {
    const say = known.get(namespace) ?? (instance.getFixedT(null, namespace) as Say);
    known.set(namespace, say);
    return say;
  };
}

/**
 * The words of one namespace, for what is sent rather than shown: a mail that fails is better than one with a key in it.
 *
 * @returns a function that throws TypeError where there are no words for a key
 */
export function wordsOf(namespace: Namespace, language: Language = defaultLanguage): Words {
  const key = `${language}:${namespace}`;
  const known = words.get(key) ?? strictWords(createI18n(language), namespace);
  words.set(key, known);
  return known;
}

export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const words = new Map<string, Words>();

function strictWords(instance: i18n, namespace: Namespace): Words {
  return (key, values = {}) => {
    const options = { ...values, ns: namespace };
    if (!instance.exists(key, options)) throw new TypeError(`no words for ${namespace}:${key}`);
    return instance.t(key, options);
  };
}
