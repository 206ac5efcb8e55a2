import { stems } from './inflection.ts';

/** Whether a reader at level B1 knows a word; names and terms from the list of exceptions are known. */
export type Knows = (word: string) => boolean;

/**
 * A judge of words by a list of common ones (any order, lower case). A word is known when it is in the list, when another
 * form of it is, or when it is put together of parts that are: `uitnodigingsmail` of `uitnodiging` and `mail`.
 */
export function vocabulary(common: Iterable<string>): Knows {
  const words = new Set<string>();
  const known = new Set<string>();
  for (const word of common) {
    words.add(word);
    if (word.length >= 3) for (const one of stemsOf(word)) known.add(one);
  }
  const isForm = (word: string): boolean =>
    words.has(word) || (word.length >= 4 && [...stemsOf(word)].some((one) => known.has(one)));
  const isCompound = (word: string, parts = 3): boolean => {
    if (isForm(word)) return true;
    const rest = word.replace(withPrefix, '');
    if (rest.length >= shortestPart && rest !== word && isForm(rest)) return true;
    for (let at = shortestPart; parts > 1 && at <= word.length - shortestPart; at += 1) {
      const first = word.slice(0, at);
      if (!words.has(first) && !words.has(first.replace(/(?:s|e|en)$/u, ''))) continue;
      if (isCompound(word.slice(at), parts - 1)) return true;
    }
    return false;
  };
  const judged = new Map<string, boolean>();
  return (word) => {
    const lower = word.toLowerCase().replaceAll('’', "'");
    let answer = judged.get(lower);
    if (answer === undefined) {
      answer = lower.split('-').every((part) => part.length < 2 || /\d/u.test(part) || isCompound(part));
      judged.set(lower, answer);
    }
    return answer;
  };
}

// "meelezen", "onveilig": the rest stands by itself. Not `be`, `ver`, `ont`: they make another word of it.
const withPrefix =
  /^(?:aan|af|bij|door|her|in|mee|na|neer|om|on|onder|op|over|rond|samen|tegen|terug|toe|uit|vast|voor|weg)/u;

// Shorter ones ("in", "er", "een") are parts of nearly everything.
const shortestPart = 4;

// The list is long and every judge starts from it.
const remembered = new Map<string, ReadonlySet<string>>();

function stemsOf(word: string): ReadonlySet<string> {
  const before = remembered.get(word);
  if (before) return before;
  const found = stems(word);
  remembered.set(word, found);
  return found;
}
