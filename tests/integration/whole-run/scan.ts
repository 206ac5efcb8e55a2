/** Something that may stand nowhere in plain sight. */
export interface Secret {
  kind: string;
  value: string;
}

export interface Hit {
  kind: string;
  value: string;
  /** How it was written: `utf8`, `base64` … */
  form: string;
  where: string;
}

/**
 * Six bytes: anything shorter turns up in ciphertext by chance (of 30 MB of random bytes, five particular ones stand
 * somewhere once in a hundred times, and there are thousands of forms).
 */
export const shortest = 6;

/**
 * Looks for all secrets at once, in every form in which bytes may hold a text: UTF-8, UTF-16 of both orders, Latin-1,
 * and base64, hexadecimal, JSON escapes, percent and quoted-printable of these; as typed, in small letters, and without
 * accents.
 *
 * @returns a search through some bytes; `where` comes back in what it finds
 */
export function createScanner(secrets: readonly Secret[]): (bytes: Uint8Array, where: string) => Hit[] {
  const byStart = new Map<number, Pattern[]>();
  const mayStart = new Uint8Array(1 << slotBits);
  for (const pattern of secrets.flatMap(patternsOf)) {
    const start = pattern.bytes.readInt32LE(0);
    const others = byStart.get(start);
    if (!others) byStart.set(start, [pattern]);
    else if (!others.some(({ bytes }) => bytes.equals(pattern.bytes))) others.push(pattern);
    mayStart[slotOf(start)] = 1;
  }
  return (bytes, where) => {
    const hits: Hit[] = [];
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 4 <= buffer.length; at += 1) {
      const start =
        (buffer[at] ?? 0) |
        ((buffer[at + 1] ?? 0) << 8) |
        ((buffer[at + 2] ?? 0) << 16) |
        ((buffer[at + 3] ?? 0) << 24);
      if (mayStart[slotOf(start)] === 0) continue;
      for (const { secret, form, bytes: wanted } of byStart.get(start) ?? []) {
        if (!wanted.equals(buffer.subarray(at, at + wanted.length))) continue;
        if (isNumber(secret.value) && isInsideWord(buffer, at, wanted.length)) continue;
        hits.push({ ...secret, form, where });
      }
    }
    return hits;
  };
}

/** The forms of one secret, for a test that plants each. */
export function formsOf(value: string): { form: string; bytes: Buffer }[] {
  const spellings = new Set([value, value.toLowerCase(), fold(value)]);
  const found = new Map<string, { form: string; bytes: Buffer }>();
  for (const spelling of spellings) {
    for (const { form, bytes } of encodingsOf(spelling)) {
      if (bytes.length >= shortest) found.set(`${form}:${bytes.toString('latin1')}`, { form, bytes });
    }
  }
  return [...found.values()];
}

/** Small letters without accents, as somebody searches. */
export const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

interface Pattern {
  secret: Secret;
  form: string;
  bytes: Buffer;
}

const slotBits = 20;
const slotOf = (start: number) => Math.imul(start, 0x9e3779b1) >>> (32 - slotBits);
const patternsOf = (secret: Secret): Pattern[] => formsOf(secret.value).map((form) => ({ secret, ...form }));

function encodingsOf(text: string): { form: string; bytes: Buffer }[] {
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(text, 'utf16le');
  const escaped = text.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const percent = encodeURIComponent(text);
  const ascii = (form: string, value: string) => ({ form, bytes: Buffer.from(value, 'latin1') });
  return [
    { form: 'utf8', bytes: utf8 },
    { form: 'utf16le', bytes: utf16 },
    { form: 'utf16be', bytes: Buffer.from(utf16).swap16() },
    ...(/^[\0-\xff]*$/.test(text) ? [ascii('latin1', text)] : []),
    ascii('json', escaped),
    ascii('percent', percent),
    ascii('form', percent.replaceAll('%20', '+')),
    ascii('quoted-printable', percent.replaceAll('%20', ' ').replaceAll('%', '=')),
    ...[utf8, utf16].flatMap((bytes) => [
      ascii('hex', bytes.toString('hex')),
      ascii('hex', bytes.toString('hex').toUpperCase()),
      ...base64Of(bytes).flatMap((core) => [
        ascii('base64', core),
        ascii('base64url', core.replaceAll('+', '-').replaceAll('/', '_')),
      ]),
    ]),
  ];
}

/** What base64 makes of bytes in the midst of others: the characters that no neighbour has a part in. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const all = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return all.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
}

/** A code of six digits stands by chance in many a hash; it counts only when it stands by itself. */
const isNumber = (value: string) => /^\d+$/.test(value);
const isInsideWord = (bytes: Buffer, at: number, length: number) =>
  isWord(bytes[at - 1]) || isWord(bytes[at + length]);
const isWord = (byte: number | undefined) =>
  byte !== undefined && /[0-9A-Za-z]/.test(String.fromCharCode(byte));
