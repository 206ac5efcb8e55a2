import type { PdfFile } from './pdf-file.server.ts';
import { isDict, writeValue, type PdfDict, type PdfValue } from './pdf-syntax.server.ts';

/** Adds a new object and returns its number; a stream gets its /Length here. */
export type AddObject = (value: PdfValue, stream?: Uint8Array) => number;

/** An incremental update in the making: what it adds or replaces (ISO 32000-1, 7.5.6). */
export interface PdfUpdate {
  add: AddObject;
  /** Writes a new version of an existing object. */
  replace: (number: number, value: PdfValue) => void;
  /** The update's bytes, to be put after the file's, with where each object starts (offset in the whole file). */
  finish: () => { bytes: Buffer; offsets: ReadonlyMap<number, number> };
}

export function startUpdate(file: PdfFile): PdfUpdate {
  const objects = new Map<number, Buffer>();
  let next = Number(file.trailer.get('Size'));
  const write = (number: number, value: PdfValue, stream?: Uint8Array): void => {
    objects.set(number, writeObject(number, value, stream));
  };
  return {
    add(value, stream) {
      const number = next;
      next += 1;
      if (stream && value instanceof Map) value.set('Length', String(stream.length));
      write(number, value, stream);
      return number;
    },
    replace: (number, value) => write(number, value),
    finish() {
      const offsets = new Map<number, number>();
      const parts: Buffer[] = [Buffer.from('\n', 'latin1')];
      let at = file.bytes.length + 1;
      for (const [number, content] of objects) {
        offsets.set(number, at);
        parts.push(content);
        at += content.length;
      }
      parts.push(Buffer.from(writeXref(offsets, trailerOf(file, next), at), 'latin1'));
      return { bytes: Buffer.concat(parts), offsets };
    },
  };
}

/** The whole file written anew as one revision: all objects (read ones may have been changed in place) and the added ones. */
export function writeWholePdf(
  file: PdfFile,
  added: readonly { value: PdfValue; stream?: Uint8Array }[],
): Uint8Array {
  const size = Number(file.trailer.get('Size'));
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets = new Map<number, number>();
  let at = parts[0]?.length ?? 0;
  const put = (number: number, value: PdfValue, stream?: Uint8Array | null): void => {
    const content = writeObject(number, value, stream);
    offsets.set(number, at);
    parts.push(content);
    at += content.length;
  };
  for (const number of [...file.entries.keys()].sort((a, b) => a - b)) {
    const object = file.object(number);
    if (object && !isContainer(object.value)) put(number, object.value, object.stream);
  }
  added.forEach(({ value, stream }, index) => put(size + index, value, stream));
  const trailer = trailerOf(file, size + added.length);
  trailer.delete('Prev');
  parts.push(Buffer.from(writeXref(offsets, trailer, at, true), 'latin1'));
  return Buffer.concat(parts);
}

export const dictOf = (entries: Record<string, PdfValue>): PdfDict => new Map(Object.entries(entries));

function writeObject(number: number, value: PdfValue, stream?: Uint8Array | null): Buffer {
  const head = `${number} 0 obj\n${writeValue(value)}\n`;
  if (!stream) return Buffer.from(`${head}endobj\n`, 'latin1');
  return Buffer.concat([
    Buffer.from(`${head}stream\n`, 'latin1'),
    stream,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}

const isContainer = (value: PdfValue): boolean =>
  isDict(value) && (value.get('Type') === '/ObjStm' || value.get('Type') === '/XRef');

function trailerOf(file: PdfFile, size: number): PdfDict {
  const trailer: PdfDict = new Map([['Size', String(size)]]);
  for (const key of ['Root', 'Info', 'ID']) {
    const value = file.trailer.get(key);
    if (value !== undefined) trailer.set(key, value);
  }
  return trailer.set('Prev', String(file.xrefOffset));
}

function writeXref(
  offsets: ReadonlyMap<number, number>,
  trailer: PdfDict,
  at: number,
  isWhole = false,
): string {
  const numbers = [...offsets.keys()].sort((a, b) => a - b);
  let table = isWhole ? 'xref\n0 1\n0000000000 65535 f \n' : 'xref\n';
  for (let i = 0; i < numbers.length;) {
    const first = numbers[i] ?? 0;
    let count = 1;
    while (numbers[i + count] === first + count) count += 1;
    table += `${first} ${count}\n`;
    for (const number of numbers.slice(i, i + count))
      table += `${String(offsets.get(number)).padStart(10, '0')} 00000 n \n`;
    i += count;
  }
  return `${table}trailer\n${writeValue(trailer)}\nstartxref\n${at}\n%%EOF\n`;
}
