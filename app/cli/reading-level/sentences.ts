/** A running sentence ends with a mark; a heading, a label or an item of a list need not. */
export interface Sentence {
  text: string;
  words: readonly string[];
  /** It ends with a full stop, a question mark or an exclamation mark. */
  ends: boolean;
}

/**
 * The sentences of one string as a reader sees it. What is filled in later (`{{name}}`) counts as one word, which is
 * known; tags of the translation files count as nothing.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  return plain(text)
    .split(/\n+|(?<=[.!?…]["”’)]*)\s+(?=["“‘(]?[\p{Lu}\d])/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part))
    .map((part) => ({ text: part, words: wordsOf(part), ends: /[.!?…]["”’)]*$/u.test(part) }));
}

/** Words and numbers, in the order of the text. `e-mail` and `foto's` are one word each. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+(?:[-'’.,:](?=[\p{L}\d])[\p{L}\d]+)*/gu) ?? [];
}

function plain(text: string): string {
  return text
    .replace(/\{\{[^}]*\}\}/gu, filledIn)
    .replace(/<[^>]*>/gu, ' ')
    .normalize('NFC');
}

// A number: one word long, and known to everybody.
const filledIn = '0';
