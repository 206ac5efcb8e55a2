/** One line of typed text: composed letters (NFC), no control characters, single spaces, no blanks around it. */
export function cleanLine(typed: string): string {
  const oneLine = typed.normalize('NFC').replace(/\s+/gu, ' ');
  return withoutControls(oneLine).replace(/ +/g, ' ').trim();
}

/** Lines of typed text: line ends as `\n`, no control characters, at most one empty line in a row. */
export function cleanText(typed: string): string {
  const lines = typed
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n');
  return lines
    .map((line) => withoutControls(line.replace(/\t/g, ' ')).trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** "a", "a en b", "a, b en c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} en ${items.at(-1) ?? ''}`;
}

/**
 * Also the marks that turn writing direction around, which can make a text look different from what it says, and what is
 * no character at all: half a pair (which has no canonical JSON, RFC 8785) and U+FFFE and U+FFFF (which XML cannot hold).
 */
function withoutControls(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]/gu,
    '',
  );
}

const controls = String.raw`\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff`;

/** What a stored line looks like, for yup and JSON Schema alike (with the flag `u`). */
export const linePattern = String.raw`^(?!\s)[^\n${controls}]+(?<!\s)$`;

/** The same for text of several lines. */
export const textPattern = String.raw`^(?!\s)[^${controls}]+(?<!\s)$`;
