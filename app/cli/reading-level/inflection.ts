/**
 * What is left of a Dutch word without its endings, so that forms of one word meet: `maak`, `maken`, `maakt`, `gemaakt`
 * → `mak`; `huizen` → `huis`. It is rough on purpose: it says whether somebody who knows one form can read another, not
 * what the word is in grammar. `man` and `maan` meet too.
 */
export function stem(word: string): string {
  return spell(withoutPrefix(withoutEnding(word)));
}

/** Stems a word can have: as it stands, without each ending, and without a prefix of a participle. */
export function stems(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const bare of [
    word,
    ...endings.filter((one) => fits(word, one)).map((one) => word.slice(0, -one.length)),
  ]) {
    if (bare.length < 3) continue;
    found.add(spell(bare));
    found.add(spell(withoutPrefix(bare)));
  }
  return found;
}

function withoutEnding(word: string): string {
  const ending = endings.find((one) => fits(word, one));
  return ending ? word.slice(0, -ending.length) : word;
}

/** The `ge` of a participle, also inside: `opgeschreven` → `opschreven`. */
function withoutPrefix(word: string): string {
  const inside = /^(aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|vast|voor|weg)?ge(?=\p{L}{3})/u;
  return word.replace(inside, (_all, before: string | undefined) => before ?? '');
}

/** One spelling per stem: `maak` and `mak(en)`, `brief` and `briev(en)`, `huis` and `huiz(en)`, `stop` and `stopp(en)`. */
function spell(bare: string): string {
  return bare
    .replace(/([aeou])\1(?=[^aeiou]*$)/u, '$1')
    .replace(/([^aeiou])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}

function fits(word: string, ending: string): boolean {
  if (!word.endsWith(ending) || word.length - ending.length < 3) return false;
  // The s of "huis" is no ending, that of "tafels" is.
  return ending !== 's' || /[^aiou]s$/u.test(word);
}

// Longest first.
const endings = [
  'eringen',
  'heden',
  'ingen',
  'etjes',
  'ering',
  'heid',
  'tjes',
  'jes',
  'etje',
  'sten',
  'ste',
  'ten',
  'den',
  'ers',
  'ing',
  'end',
  'ende',
  'tje',
  "'s",
  'ere',
  'en',
  'er',
  'es',
  'je',
  'st',
  'te',
  'de',
  'e',
  's',
  't',
  'd',
  'n',
].toSorted((a, b) => b.length - a.length);
