import { createInstance } from 'i18next';

/**
 * The words that the browser has: each file beside this one adds the namespace that its pages need, so that nobody
 * loads words for pages they do not open. The server has all of them (`app/lib/i18n.server.ts`).
 */
export const browserI18n = createInstance();

void browserI18n.init({
  lng: 'nl',
  fallbackLng: 'nl',
  defaultNS: 'common',
  resources: {},
  initImmediate: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  returnNull: false,
});

export function addWords(namespace: string, words: object): void {
  browserI18n.addResourceBundle('nl', namespace, words);
}
