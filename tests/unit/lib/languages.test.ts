import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageCodes, type Language } from '#app/lib/languages.ts';

/** What somebody without an account reads; the other files are for staff, and in Dutch. */
const namespaces = ['common', 'own', 'party'];
const others = languageCodes.filter((code) => code !== 'nl' && code !== 'nl-BE');

type Entries = { [key: string]: string | Entries };

function wordsIn(language: Language, namespace: string): Map<string, string> {
  const file = new URL(`../../../app/locales/${language}/${namespace}.json`, import.meta.url);
  return flat(JSON.parse(readFileSync(file, 'utf8')) as Entries);
}

function flat(entries: Entries, before = ''): Map<string, string> {
  return new Map(
    Object.entries(entries).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[before + key, value]] : [...flat(value, `${before}${key}.`)],
    ),
  );
}

const placesIn = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
const suffix = /_(zero|one|two|few|many|other)$/;

/** Keys without the form of their number, and which forms each has. */
function forms(words: ReadonlyMap<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of words.keys()) {
    const form = suffix.exec(key)?.[1];
    const base = key.replace(suffix, '');
    found.set(base, [...(found.get(base) ?? []), ...(form ? [form] : [])].sort());
  }
  return found;
}

describe.each(others)('the pages of somebody without an account in %s', (language) => {
  it.each(namespaces)('say all that the Dutch ones say: %s', (namespace) => {
    const dutch = wordsIn('nl', namespace);
    const own = wordsIn(language, namespace);
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.slice().sort();
    const expected = [...forms(dutch)].map(([key, has]) => [key, has.length > 0 ? wanted : []]);
    expect(Object.fromEntries(forms(own))).toEqual(Object.fromEntries(expected));
    for (const [key, text] of own) {
      expect(text.trim(), key).not.toBe('');
      const base = key.replace(suffix, '');
      const original = dutch.get(key) ?? dutch.get(`${base}_other`) ?? '';
      // One thing may be said without its number.
      const isAFewOf = /_(zero|one|two)$/.test(key);
      const places = placesIn(text).filter((place) => !(isAFewOf && place === '{{count}}'));
      const meant = placesIn(original).filter((place) => !(isAFewOf && place === '{{count}}'));
      expect(places, key).toEqual(meant);
    }
  });

  it('are not Dutch by mistake', () => {
    const same = namespaces.flatMap((namespace) => {
      const own = wordsIn(language, namespace);
      return [...wordsIn('nl', namespace)].filter(([key, text]) => text.length > 12 && own.get(key) === text);
    });
    expect(same).toEqual([]);
  });
});

describe('Flemish', () => {
  it('says only what it says otherwise, and nothing that is not there in Dutch', () => {
    for (const file of readdirSync(new URL('../../../app/locales/nl-BE', import.meta.url))) {
      const namespace = file.replace('.json', '');
      const dutch = wordsIn('nl', namespace);
      for (const [key, text] of wordsIn('nl-BE', namespace)) {
        expect(dutch.has(key), key).toBe(true);
        expect(text, key).not.toBe(dutch.get(key));
        expect(placesIn(text), key).toEqual(placesIn(dutch.get(key) ?? ''));
      }
    }
  });
});
