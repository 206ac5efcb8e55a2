import dutch from 'hyphen/nl/index.js';

const longWord = 12;
/** About as many letters as fit beside the code in the size of a title. */
const veryLongWord = 27;
const longestPart = 24;

/**
 * Where a word may be broken over two lines: its parts in order. A break gets a hyphen, except where an
 * empty part stands (see patches/): after the hyphen of a compound and in addresses and numbers, which a
 * hyphen would change. An address is broken before its own hyphens: one at the end of a line gets lost on copying.
 */
export function hyphenate(word: string | null): string[] {
  if (word === null || word.length < longWord || !/\S/.test(word)) return [word ?? ''];
  if (/[\d@/\\:_=]|\w\.\w/.test(word))
    return withoutHyphen(word.split(/(?<=[/@.:?&=_])|(?=-)/).flatMap(chunks));
  return joined(word.split(/(?<=\p{L}-)(?=\p{L})/u).map(hyphenateLetters));
}

/** For headings, which stay whole unless a word would not fit on any line. */
export function hyphenateRarely(word: string | null): string[] {
  return word !== null && word.length < veryLongWord ? [word] : hyphenate(word);
}

function hyphenateLetters(word: string): string[] {
  if (word.length < longWord) return [word];
  const parts = dutch.hyphenateSync(word, { hyphenChar: '\u00ad' }).split('\u00ad');
  return parts.flatMap((part) => (part.length > longestPart ? withoutHyphen(chunks(part)) : [part]));
}

function chunks(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${String(longestPart)}}`, 'gu')) ?? [text];
}

function withoutHyphen(parts: readonly string[]): string[] {
  return joined(parts.map((part) => [part]));
}

/** The groups one after the other with a hyphenless break between them. */
function joined(groups: readonly string[][]): string[] {
  return groups.flatMap((group, index) => (index === 0 ? group : ['', ...group]));
}
