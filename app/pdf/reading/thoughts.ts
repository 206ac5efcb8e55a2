/**
 * A text as sentences, each as lines with one thought: a new line at a comma, a semicolon, a colon or before a word that
 * joins two clauses, where both sides are long enough to stand alone. All letters stay, in their order.
 */
export function thoughtsOf(text: string): string[][] {
  return text
    .split('\n')
    .flatMap(sentencesOf)
    .map((sentence) => linesOf(sentence));
}

/** Longer than this, in letters, a line is broken where a thought ends. */
const longLine = 58;
const shortest = 16;

function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const part of paragraph.trim().split(/(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && endsInAbbreviation.test(last))
      sentences[sentences.length - 1] = `${last} ${part}`;
    else if (part !== '') sentences.push(part);
  }
  return sentences;
}

const endsInAbbreviation =
  /(?:^|[\s(])(?:art|artt|bijv|bv|blz|ca|dhr|dr|drs|enz|evt|i\.v\.m|ing|ir|jl|lid|m\.b\.t|mevr|mr|mw|nr|o\.a|par|prof|st|t\.a\.v|tel|vgl|z|\p{Lu}|\d{1,2})\.$/iu;

function linesOf(sentence: string): string[] {
  if (sentence.length <= longLine) return [sentence];
  const at = breakOf(sentence);
  return at === undefined
    ? [sentence]
    : [sentence.slice(0, at).trimEnd(), ...linesOf(sentence.slice(at).trimStart())];
}

/** Where the first line of a long sentence ends: the last fitting place within a line's length, else the first after it. */
function breakOf(sentence: string): number | undefined {
  const places = [
    ...sentence.matchAll(
      /[,;:](?=\s)|\s(?=(?:maar|omdat|zodat|want|terwijl|tenzij|totdat|voordat|nadat|wanneer|als|dan|en|of)\s)/gu,
    ),
  ]
    .map(({ index, 0: { length } }) => index + length)
    .filter((place) => place >= shortest && sentence.length - place >= shortest);
  return places.findLast((place) => place <= longLine) ?? places[0];
}
