import {
  isDict,
  isRef,
  PdfReader,
  unreadable,
  type PdfDict,
  type PdfRef,
  type PdfValue,
} from './pdf-syntax.server.ts';
import { readXrefSection, type XrefEntry, type XrefSection } from './pdf-xref.server.ts';
import { unpackStream } from './pdf-stream.server.ts';

export interface PdfObject {
  value: PdfValue;
  /** The raw (still compressed) bytes, for a stream. */
  stream: Uint8Array | null;
}

/** A PDF as it stood after one of its revisions; objects are read when they are asked for. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  /** Byte offset of the newest cross-reference section. */
  readonly xrefOffset: number;
  readonly trailer: PdfDict;
  readonly entries: ReadonlyMap<number, XrefEntry>;
  /** What each revision wrote, oldest first. */
  readonly sections: readonly XrefSection[];
  object(number: number): PdfObject | null;
  /** The value behind a reference (or the value itself); undefined when there is none. */
  resolve(value: PdfValue | undefined): PdfValue | undefined;
  dict(value: PdfValue | undefined): PdfDict | null;
  catalog(): PdfDict;
}

/** Opens a PDF by its cross-reference chain; nothing is repaired. Throws AppError 'unreadable-pdf'. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const xrefOffset = findStartXref(bytes);
  const sections = readChain(bytes, xrefOffset);
  return makeFile(bytes, xrefOffset, sections);
}

/** The same file as it was after its revision `index` (0 is the first). */
export function revisionOf(file: PdfFile, index: number): PdfFile {
  const sections = file.sections.slice(0, index + 1);
  const newest = sections.at(-1);
  if (!newest) throw unreadable('no such revision');
  return makeFile(file.bytes, newest.offset, sections);
}

const maxSections = 2000;

function makeFile(bytes: Uint8Array, xrefOffset: number, sections: XrefSection[]): PdfFile {
  const newest = sections.at(-1);
  if (!newest) throw unreadable('no cross-reference section');
  const entries = new Map<number, XrefEntry>();
  for (const section of sections) for (const [number, entry] of section.entries) entries.set(number, entry);
  const known = new Map<number, PdfObject | null>();

  const object = (number: number): PdfObject | null => {
    let found = known.get(number);
    if (found === undefined) {
      known.set(number, null); // what refers to itself while it is read finds nothing
      const entry = entries.get(number);
      found = entry ? readObject(bytes, number, entry, resolve, object) : null;
      known.set(number, found);
    }
    return found;
  };
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    for (let hops = 0; isRef(value); hops += 1) {
      if (hops > 8) throw unreadable('references run in a circle');
      value = object(value.ref)?.value;
    }
    return value;
  };
  const dict = (value: PdfValue | undefined): PdfDict | null => {
    const found = resolve(value);
    return isDict(found) ? found : null;
  };
  const catalog = (): PdfDict => {
    const found = dict(newest.trailer.get('Root'));
    if (!found) throw unreadable('there is no catalog');
    return found;
  };
  return { bytes, xrefOffset, trailer: newest.trailer, entries, sections, object, resolve, dict, catalog };
}

function readObject(
  bytes: Uint8Array,
  number: number,
  entry: XrefEntry,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
  object: (number: number) => PdfObject | null,
): PdfObject | null {
  if (entry.kind === 'free') return null;
  if (entry.kind === 'packed') return readPacked(number, entry.container, object);
  const reader = new PdfReader(bytes, entry.offset);
  if (reader.integer() !== number) throw unreadable(`object ${number} is not where it should be`);
  reader.integer();
  reader.expect('obj');
  const value = reader.value();
  const after = reader.token();
  if (after !== 'stream') {
    if (after !== 'endobj') throw unreadable(`object ${number} has no end`);
    return { value, stream: null };
  }
  const length = isDict(value) ? Number(resolve(value.get('Length'))) : NaN;
  let start = reader.position;
  if (bytes[start] === 13) start += 1;
  if (bytes[start] === 10) start += 1;
  if (!Number.isSafeInteger(length) || length < 0 || start + length > bytes.length)
    throw unreadable(`stream ${number} has no length`);
  reader.position = start + length;
  reader.expect('endstream');
  reader.expect('endobj');
  return { value, stream: bytes.subarray(start, start + length) };
}

/** Objects in object streams are read for checking only; what we write ourselves has none. */
function readPacked(
  number: number,
  container: number,
  object: (number: number) => PdfObject | null,
): PdfObject | null {
  const holder = object(container);
  if (!holder?.stream || !isDict(holder.value)) throw unreadable(`object stream ${container} is missing`);
  let contents = unpacked.get(holder);
  if (!contents) {
    contents = unpackObjects(holder.value, holder.stream);
    unpacked.set(holder, contents);
  }
  const value = contents.get(number);
  return value === undefined ? null : { value, stream: null };
}

const unpacked = new WeakMap<PdfObject, Map<number, PdfValue>>();

function unpackObjects(dict: PdfDict, stream: Uint8Array): Map<number, PdfValue> {
  const content = unpackStream(dict, stream);
  const first = Number(dict.get('First'));
  const count = Number(dict.get('N'));
  if (!(count >= 0 && count < 100_000 && first >= 0)) throw unreadable('object stream');
  const reader = new PdfReader(content);
  const values = new Map<number, PdfValue>();
  for (let i = 0; i < count; i += 1) {
    const [number, offset] = [reader.integer(), reader.integer()];
    values.set(number, new PdfReader(content, first + offset).value());
  }
  return values;
}

function findStartXref(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = tail.lastIndexOf('startxref');
  if (at < 0 || bytes.length - at > 1100) throw unreadable('startxref is missing');
  const reader = new PdfReader(bytes, at + 9);
  return reader.integer();
}

function readChain(bytes: Uint8Array, newest: number): XrefSection[] {
  const sections: XrefSection[] = [];
  let offset = newest;
  for (;;) {
    const section = readXrefSection(bytes, offset);
    sections.unshift(section);
    const previous = section.trailer.get('Prev');
    if (previous === undefined) return sections;
    const next = Number(previous);
    // A chain must run backwards, so it ends; only a linearised file's first section breaks that, and we refuse those.
    if (!Number.isSafeInteger(next) || next >= offset || next < 0)
      throw unreadable('the cross-reference chain does not run back');
    if (sections.length > maxSections) throw unreadable('too many revisions');
    offset = next;
  }
}

export const refTo = (number: number): PdfRef => ({ ref: number, generation: 0 });
