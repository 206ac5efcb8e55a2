import type { Say } from './words.ts';

interface Entries {
  readonly [key: string]: string | Entries;
}

/**
 * Reads words as i18next does, as far as our files go: keys with dots, `{{values}}`, and `_one` and `_other` by `count`.
 * i18next itself would be a fifth of what the filling page loads.
 *
 * @param resources words by namespace
 * @returns a key that has no words comes back itself
 */
export function readWords(
  resources: Readonly<Record<string, Entries>>,
  language = 'nl',
): (namespace: string) => Say {
  const plural = new Intl.PluralRules(language);
  return (namespace) =>
    (key, values = {}) => {
      const keys = typeof key === 'string' ? [key] : key;
      const { count } = values;
      for (const one of keys) {
        const found =
          (typeof count === 'number' && find(resources[namespace], `${one}_${plural.select(count)}`)) ||
          find(resources[namespace], one);
        if (found) return fill(found, values);
      }
      return keys.at(-1) ?? '';
    };
}

function find(entries: Entries | undefined, key: string): string | undefined {
  let at: string | Entries | undefined = entries;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  return typeof at === 'string' ? at : undefined;
}

const fill = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
