import { unpackStream } from './pdf-stream.server.ts';
import { isDict, PdfReader, unreadable, type PdfDict } from './pdf-syntax.server.ts';

export type XrefEntry =
  | { kind: 'free' }
  | { kind: 'used'; offset: number; generation: number }
  | { kind: 'packed'; container: number };

/** One cross-reference section with its trailer: one revision of the file. */
export interface XrefSection {
  /** Where the section starts, bytes. */
  offset: number;
  /** Where its trailer (or stream) ends, bytes. */
  end: number;
  entries: Map<number, XrefEntry>;
  trailer: PdfDict;
}

/** Reads the cross-reference table or stream at `offset` (ISO 32000-1, 7.5.4 and 7.5.8). Throws AppError 'unreadable-pdf'. */
export function readXrefSection(bytes: Uint8Array, offset: number): XrefSection {
  if (offset < 0 || offset >= bytes.length) throw unreadable('a cross-reference lies outside the file');
  const reader = new PdfReader(bytes, offset);
  return reader.token() === 'xref' ? readTable(reader, offset) : readStream(bytes, offset);
}

const maxObjects = 200_000;

function readTable(reader: PdfReader, offset: number): XrefSection {
  const entries = new Map<number, XrefEntry>();
  for (;;) {
    const token = reader.token();
    if (token === 'trailer') break;
    const first = Number(token);
    const count = reader.integer();
    if (!Number.isSafeInteger(first) || entries.size + count > maxObjects)
      throw unreadable('too many objects');
    for (let number = first; number < first + count; number += 1) {
      const at = reader.integer();
      const generation = reader.integer();
      const kind = reader.token();
      if (kind === 'n') entries.set(number, { kind: 'used', offset: at, generation });
      else if (kind === 'f') entries.set(number, { kind: 'free' });
      else throw unreadable('a cross-reference entry is neither used nor free');
    }
  }
  const trailer = reader.value();
  if (!isDict(trailer)) throw unreadable('the trailer is no dictionary');
  // A hybrid file shows old and new readers different objects.
  if (trailer.has('XRefStm')) throw unreadable('hybrid cross-references');
  return { offset, end: reader.position, entries, trailer };
}

function readStream(bytes: Uint8Array, offset: number): XrefSection {
  const reader = new PdfReader(bytes, offset);
  reader.integer();
  reader.integer();
  reader.expect('obj');
  const dict = reader.value();
  if (!isDict(dict) || dict.get('Type') !== '/XRef')
    throw unreadable('there is no cross-reference where there should be');
  reader.expect('stream');
  let start = reader.position;
  if (bytes[start] === 13) start += 1;
  if (bytes[start] === 10) start += 1;
  const length = Number(dict.get('Length'));
  if (!Number.isSafeInteger(length) || length < 0 || start + length > bytes.length)
    throw unreadable('cross-reference stream');
  return {
    offset,
    end: start + length,
    entries: readEntries(dict, unpackStream(dict, bytes.subarray(start, start + length))),
    trailer: dict,
  };
}

function readEntries(dict: PdfDict, content: Uint8Array): Map<number, XrefEntry> {
  const widths = numbers(dict.get('W'));
  const [kindWidth, secondWidth, thirdWidth] = widths;
  if (widths.length !== 3 || kindWidth === undefined || secondWidth === undefined || thirdWidth === undefined)
    throw unreadable('cross-reference stream');
  if (widths.some((width) => width > 6)) throw unreadable('cross-reference stream');
  const index = dict.has('Index') ? numbers(dict.get('Index')) : [0, Number(dict.get('Size'))];
  const entries = new Map<number, XrefEntry>();
  let at = 0;
  const field = (width: number, absent: number): number => {
    if (width === 0) return absent;
    if (at + width > content.length) throw unreadable('cross-reference stream is too short');
    let value = 0;
    for (let i = 0; i < width; i += 1) value = value * 256 + (content[at + i] ?? 0);
    at += width;
    return value;
  };
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const first = index[pair] ?? 0;
    const count = index[pair + 1] ?? 0;
    if (entries.size + count > maxObjects) throw unreadable('too many objects');
    for (let number = first; number < first + count; number += 1) {
      const kind = field(kindWidth, 1);
      const second = field(secondWidth, 0);
      const third = field(thirdWidth, 0);
      if (kind === 0) entries.set(number, { kind: 'free' });
      else if (kind === 1) entries.set(number, { kind: 'used', offset: second, generation: third });
      else if (kind === 2) entries.set(number, { kind: 'packed', container: second });
    }
  }
  return entries;
}

function numbers(value: unknown): number[] {
  const list = Array.isArray(value) ? value.map(Number) : [];
  if (list.some((item) => !Number.isSafeInteger(item) || item < 0))
    throw unreadable('cross-reference stream');
  return list;
}
