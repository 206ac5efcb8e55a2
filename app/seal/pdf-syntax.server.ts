import { AppError } from '#app/lib/errors.ts';

/** A reference to an indirect object. */
export interface PdfRef {
  readonly ref: number;
  readonly generation: number;
}

/**
 * A PDF value. Names, numbers, strings and keywords stay the token as it is written (one character a byte), so that
 * what is not changed is written back byte for byte and two values are equal when their texts are.
 */
export type PdfValue = string | PdfRef | PdfValue[] | PdfDict;
export type PdfDict = Map<string, PdfValue>;

export const isRef = (value: PdfValue | undefined): value is PdfRef =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof Map);
export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;

/** Reads values from `bytes`; throws AppError 'unreadable-pdf' on anything that is not PDF syntax (ISO 32000-1, 7.2 and 7.3). */
export class PdfReader {
  readonly bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  value(depth = 0): PdfValue {
    if (depth > maxDepth) throw unreadable('values lie too deep');
    const token = this.token();
    if (token === '<<') return this.dict(depth);
    if (token === '[') return this.array(depth);
    if (token === '' || token === ']' || token === '>>')
      throw unreadable(`a value is missing at byte ${this.position}`);
    return isInteger(token) ? this.reference(token) : token;
  }

  /** The next token, '' at the end. */
  token(): string {
    this.skipSpace();
    const start = this.position;
    const byte = this.bytes[start];
    if (byte === undefined) return '';
    if (byte === 0x28) return this.literalString();
    if (byte === 0x3c) return this.bytes[start + 1] === 0x3c ? this.take(2) : this.hexString();
    if (byte === 0x3e && this.bytes[start + 1] === 0x3e) return this.take(2);
    if (byte === 0x5b || byte === 0x5d) return this.take(1);
    this.position += 1;
    while (isRegular(this.bytes[this.position])) this.position += 1;
    return latin1(this.bytes, start, this.position);
  }

  expect(token: string): void {
    const found = this.token();
    if (found !== token) throw unreadable(`'${token}' is missing at byte ${this.position}`);
  }

  integer(): number {
    const token = this.token();
    if (!isInteger(token)) throw unreadable(`a number is missing at byte ${this.position}`);
    return Number(token);
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === 0x25) {
        while (this.position < this.bytes.length && !isLineEnd(this.bytes[this.position])) this.position += 1;
      } else if (isSpace(byte)) this.position += 1;
      else return;
    }
  }

  private dict(depth: number): PdfDict {
    const dict: PdfDict = new Map();
    for (;;) {
      const key = this.token();
      if (key === '>>') return dict;
      if (!key.startsWith('/')) throw unreadable(`a key is missing at byte ${this.position}`);
      // Readers differ in which of two equal keys they take: nothing may hide behind that.
      if (dict.has(key.slice(1))) throw unreadable(`a key stands twice at byte ${this.position}`);
      dict.set(key.slice(1), this.value(depth + 1));
    }
  }

  private array(depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    for (;;) {
      const before = this.position;
      if (this.token() === ']') return items;
      this.position = before;
      items.push(this.value(depth + 1));
    }
  }

  private reference(first: string): string | PdfRef {
    const after = this.position;
    const generation = this.token();
    if (isInteger(generation) && this.token() === 'R')
      return { ref: Number(first), generation: Number(generation) };
    this.position = after;
    return first;
  }

  private literalString(): string {
    const start = this.position;
    let open = 0;
    for (let at = start; at < this.bytes.length; at += 1) {
      const byte = this.bytes[at];
      if (byte === 0x5c) at += 1;
      else if (byte === 0x28) open += 1;
      else if (byte === 0x29) open -= 1;
      if (open === 0) return this.take(at + 1 - start);
    }
    throw unreadable('a string has no end');
  }

  private hexString(): string {
    const end = this.bytes.indexOf(0x3e, this.position);
    if (end < 0) throw unreadable('a string has no end');
    return this.take(end + 1 - this.position);
  }

  private take(length: number): string {
    this.position += length;
    return latin1(this.bytes, this.position - length, this.position);
  }
}

/** The value as PDF text, one character a byte. */
export function writeValue(value: PdfValue): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(writeValue).join(' ')}]`;
  if (isRef(value)) return `${value.ref} ${value.generation} R`;
  return `<<${[...value].map(([key, item]) => `/${key} ${writeValue(item)}`).join('\n')}>>`;
}

/** A text string as UTF-16 with a byte order mark (ISO 32000-1, 7.9.2.2). */
export const textString = (text: string): string =>
  `<FEFF${Buffer.from(text.replace(/\p{Cs}/gu, '\ufffd'), 'utf16le')
    .swap16()
    .toString('hex')
    .toUpperCase()}>`;

/** The text of a string token; null if the value is no string. */
export function decodeText(token: PdfValue | undefined): string | null {
  const bytes = decodeString(token);
  if (!bytes) return null;
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  return bytes.toString('latin1');
}

export function decodeString(token: PdfValue | undefined): Buffer | null {
  if (typeof token !== 'string') return null;
  if (token.startsWith('<'))
    return Buffer.from(
      token
        .slice(1, -1)
        .replace(/[^0-9a-fA-F]/g, '')
        .replace(/^((..)*.)$/, '$10'),
      'hex',
    );
  if (!token.startsWith('(')) return null;
  const plain = token
    .slice(1, -1)
    .replace(/\r\n?/g, '\n')
    .replace(/\\([0-7]{1,3}|\n|[^])/g, (_, escape: string) => {
      if (/^[0-7]/.test(escape)) return String.fromCharCode(parseInt(escape, 8) & 0xff);
      return escapes[escape] ?? escape;
    });
  return Buffer.from(plain, 'latin1');
}

export const unreadable = (why: string): AppError => new AppError('unreadable-pdf', why);

const maxDepth = 60;
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };
const isInteger = (token: string): boolean => token.length < 12 && /^\d+$/.test(token);
const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
const isLineEnd = (byte: number | undefined): boolean => byte === 10 || byte === 13;
const isSpace = (byte: number | undefined): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && !isSpace(byte) && !delimiters.has(byte);
