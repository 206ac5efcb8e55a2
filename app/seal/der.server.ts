import { AppError } from '#app/lib/errors.ts';

/** One DER value (X.690); `tag` is the identifier octet. */
export interface Der {
  tag: number;
  /** The whole value with its identifier and length. */
  bytes: Uint8Array;
  content: Uint8Array;
  /** What a constructed value holds; empty for a primitive one. */
  children: readonly Der[];
}

export const derTag = {
  boolean: 0x01, integer: 0x02, bitString: 0x03, octetString: 0x04, null: 0x05, oid: 0x06, utf8: 0x0c,
  utcTime: 0x17, generalizedTime: 0x18, sequence: 0x30, set: 0x31, context0: 0xa0, context1: 0xa1, context3: 0xa3,
} as const; // prettier-ignore

/**
 * Reads one value that fills `bytes` wholly. Strict, so that no two encodings mean the same: shortest lengths, no
 * indefinite ones, canonical booleans, integers, object identifiers and bit strings.
 * Throws AppError 'unreadable-file'.
 */
export function readDer(bytes: Uint8Array): Der {
  const budget = { values: maxValues };
  const value = readAt(bytes, 0, 0, budget);
  if (value.bytes.length !== bytes.length) throw broken('bytes are left over');
  return value;
}

/** The length in bytes of the DER value that starts here; throws AppError 'unreadable-file'. */
export function derLength(bytes: Uint8Array): number {
  const { start, length } = readHeader(bytes, 0);
  return start + length;
}

export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 | byteCount(length), ...lengthBytes(length)];
  return Buffer.concat([Uint8Array.from(head), ...parts]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(derTag.sequence, ...parts);
/** SET OF: the parts in the order of their encodings (X.690, 11.6). */
export const setOf = (...parts: readonly Uint8Array[]): Buffer =>
  der(derTag.set, ...[...parts].sort((a, b) => Buffer.compare(a, b)));
export const octetString = (bytes: Uint8Array): Buffer => der(derTag.octetString, bytes);
export const bitString = (bytes: Uint8Array, unused = 0): Buffer =>
  der(derTag.bitString, Uint8Array.of(unused), bytes);
export const utf8String = (text: string): Buffer => der(derTag.utf8, Buffer.from(text, 'utf8'));
export const derNull = (): Buffer => der(derTag.null);
export const derTrue = (): Buffer => der(derTag.boolean, Uint8Array.of(0xff));

/** A non-negative integer from its big-endian bytes. */
export function integer(bytes: Uint8Array): Buffer {
  let from = 0;
  while (from < bytes.length - 1 && bytes[from] === 0) from += 1;
  const short = bytes.subarray(from);
  return der(derTag.integer, (short[0] ?? 0) & 0x80 ? Buffer.concat([Uint8Array.of(0), short]) : short);
}

export const smallInteger = (value: number): Buffer =>
  integer(Uint8Array.from(value < 0x100 ? [value] : lengthBytes(value)));

export function oid(dotted: string): Buffer {
  let encoded = encodedOids.get(dotted);
  if (!encoded) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    encoded = der(derTag.oid, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
    encodedOids.set(dotted, encoded);
  }
  return encoded;
}

/** UTCTime until 2049, GeneralizedTime after it (RFC 5280, 4.1.2.5). */
export function time(date: Date): Buffer {
  const text = `${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
  const isLate = date.getUTCFullYear() >= 2050;
  return der(
    isLate ? derTag.generalizedTime : derTag.utcTime,
    Buffer.from(isLate ? text : text.slice(2), 'latin1'),
  );
}

export function readOid(value: Der | undefined): string {
  if (value?.tag !== derTag.oid) throw broken('an object identifier is missing');
  const numbers: bigint[] = [];
  let number = 0n;
  for (const byte of value.content) {
    number = (number << 7n) | BigInt(byte & 0x7f);
    if (!(byte & 0x80)) {
      numbers.push(number);
      number = 0n;
    }
  }
  const [head = 0n, ...rest] = numbers;
  const first = head < 80n ? head / 40n : 2n;
  return [first, head - first * 40n, ...rest].join('.');
}

/** A UTCTime or GeneralizedTime in UTC, to the second or finer. */
export function readTime(value: Der | undefined): Date {
  const text = Buffer.from(value?.content ?? []).toString('latin1');
  const full = value?.tag === derTag.utcTime ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d*[1-9])?Z$/.exec(full);
  if (!match) throw broken('a time is not as it should be');
  const [, year, month, day, hour, minute, second, fraction = ''] = match;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}Z`);
  if (Number.isNaN(date.getTime())) throw broken('a time does not exist');
  return date;
}

export const broken = (why: string): AppError => new AppError('unreadable-file', `DER: ${why}`);

const maxDepth = 40;
const maxValues = 50_000;
const encodedOids = new Map<string, Buffer>();

function readAt(bytes: Uint8Array, at: number, depth: number, budget: { values: number }): Der {
  if (depth > maxDepth || (budget.values -= 1) < 0) throw broken('too deep or too much');
  const { tag, start, length } = readHeader(bytes, at);
  const end = start + length;
  if (end > bytes.length) throw broken('a value is cut off');
  const content = bytes.subarray(start, end);
  const children: Der[] = [];
  if (tag & 0x20) {
    for (let next = start; next < end; next += children.at(-1)?.bytes.length ?? length) {
      children.push(readAt(bytes.subarray(0, end), next, depth + 1, budget));
    }
  } else checkPrimitive(tag, content);
  return { tag, bytes: bytes.subarray(at, end), content, children };
}

function readHeader(bytes: Uint8Array, at: number): { tag: number; start: number; length: number } {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) throw broken('a value is cut off');
  if ((tag & 0x1f) === 0x1f || tag === 0) throw broken('an unexpected tag');
  if (first < 0x80) return { tag, start: at + 2, length: first };
  const count = first & 0x7f;
  if (count === 0 || count > 4) throw broken('an unexpected length');
  let length = 0;
  for (let i = 0; i < count; i += 1) length = length * 256 + (bytes[at + 2 + i] ?? 0);
  if (length < 0x80 || byteCount(length) !== count) throw broken('a length is not the shortest');
  return { tag, start: at + 2 + count, length };
}

function checkPrimitive(tag: number, content: Uint8Array): void {
  const [first, second] = content;
  const isFine =
    tag === derTag.boolean ? content.length === 1 && (first === 0 || first === 0xff)
    : tag === derTag.null ? content.length === 0
    : tag === derTag.integer ? first !== undefined && !(second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80)))
    : tag === derTag.oid ? isCanonicalOid(content)
    : tag === derTag.bitString ? isCanonicalBits(content)
    : true; // prettier-ignore
  if (!isFine) throw broken('a value is not canonical');
}

function isCanonicalOid(content: Uint8Array): boolean {
  const last = content.at(-1);
  if (last === undefined || last & 0x80) return false;
  return content.every((byte, index) => byte !== 0x80 || Boolean((content[index - 1] ?? 0) & 0x80));
}

function isCanonicalBits(content: Uint8Array): boolean {
  const unused = content[0];
  if (unused === undefined || unused > 7) return false;
  if (content.length === 1) return unused === 0;
  return ((content.at(-1) ?? 0) & ((1 << unused) - 1)) === 0;
}

const byteCount = (value: number): number => Math.max(1, Math.ceil((32 - Math.clz32(value)) / 8));

function lengthBytes(value: number): number[] {
  return Array.from(
    { length: byteCount(value) },
    (_, index) => (value >>> (8 * (byteCount(value) - 1 - index))) & 0xff,
  );
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}
