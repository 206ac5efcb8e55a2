// The text files of a bag (RFC 8493, 2.1 and 2.2), both ways.

export interface BagInfoLine {
  label: string;
  value: string;
}

/** RFC 8493, 2.1.1. The only version and encoding that are written, and read without a remark. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** RFC 8493, 2.1.3: a carriage return, a line feed and the percent sign, and nothing else, are encoded. */
export function encodeManifestPath(path: string): string {
  return path.replace(/[%\r\n]/g, (sign) => (sign === '%' ? '%25' : sign === '\r' ? '%0D' : '%0A'));
}

export function decodeManifestPath(text: string): string {
  return text.replace(/%(25|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Two spaces between sum and path, so that `sha256sum -c` reads it too. */
export function writeManifest(lines: readonly { path: string; sum: string }[]): string {
  return lines.map(({ path, sum }) => `${sum}  ${encodeManifestPath(path)}\n`).join('');
}

/** The lines of a manifest in order; `unreadable` holds the numbers of the lines that are none, from 1. */
export function readManifest(text: string): { lines: { path: string; sum: string }[]; unreadable: number[] } {
  const lines: { path: string; sum: string }[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of splitLines(text).entries()) {
    const match = /^([0-9a-f]+)[ \t]+(.+)$/i.exec(line);
    if (match) lines.push({ sum: (match[1] ?? '').toLowerCase(), path: decodeManifestPath(match[2] ?? '') });
    else unreadable.push(index + 1);
  }
  return { lines, unreadable };
}

/**
 * RFC 8493, 2.2.2: `Label: value`, lines of at most 79 characters where the words allow it, continued on a line
 * that starts with white space. White space inside a value becomes single spaces, because folding cannot keep it.
 */
export function writeBagInfo(lines: readonly BagInfoLine[]): string {
  return lines.map(({ label, value }) => `${fold(`${label}: ${oneLine(value)}`)}\n`).join('');
}

export function readBagInfo(text: string): { lines: BagInfoLine[]; unreadable: number[] } {
  const lines: BagInfoLine[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of splitLines(text).entries()) {
    const last = lines.at(-1);
    const match = /^([^\s:][^:]*):[ \t]*(.*)$/.exec(line);
    if (/^[ \t]+\S/.test(line) && last) last.value = oneLine(`${last.value} ${line}`);
    else if (match) lines.push({ label: (match[1] ?? '').trim(), value: oneLine(match[2] ?? '') });
    else if (line.trim() !== '') unreadable.push(index + 1);
  }
  return { lines, unreadable };
}

/** The first value with this label, whatever its case; undefined when there is none. */
export function bagInfoValue(lines: readonly BagInfoLine[], label: string): string | undefined {
  return lines.find((line) => line.label.toLowerCase() === label.toLowerCase())?.value;
}

const longestLine = 79;
const continuation = '  ';

function fold(line: string): string {
  const folded: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    // The first word is the label: its value starts on the same line, however long.
    const isFull = longer.length > longestLine && current.trim() !== '' && !/^[^ ]+:$/.test(current);
    if (isFull) folded.push(current);
    current = isFull ? continuation + word : longer;
  }
  return [...folded, current].join('\n');
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
