import { promisify } from 'node:util';
import zlib from 'node:zlib';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { AppError } from '#app/lib/errors.ts';
import { isSafePath, printablePath, samePathKey } from './bag-path.ts';

export interface ZipLimits {
  /** Bytes of the ZIP file itself. */
  maxZipBytes: number;
  maxEntries: number;
  /** Bytes of one file, unpacked. */
  maxFileBytes: number;
  /** Bytes of all files together, unpacked. */
  maxTotalBytes: number;
  /** How many times larger than packed a file over 64 kB may be. */
  maxRatio: number;
}

export interface ZipContent {
  path: string;
  bytes: Uint8Array;
  /** The check sum in the ZIP's directory does not fit the bytes. */
  isDamaged: boolean;
}

/**
 * The files of a ZIP from outside, in its order; folders are left out. One reading only: what another program could
 * read in another way (two names, overlapping parts, a directory and a header that differ) is refused.
 *
 * @throws AppError `unreadable-file`, and nothing else; `details.reason` says why, in Dutch, fit to be shown.
 */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<ZipContent[]> {
  if (bytes.length > limits.maxZipBytes) throw refusal('Het bestand is te groot.');
  try {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = await listParts(zip, limits);
    refuseOverlap(parts);
    const contents: ZipContent[] = [];
    for (const part of parts) if (!part.path.endsWith('/')) contents.push(await unpack(zip, part));
    return contents;
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw refusal('Dit is geen ZIP-bestand, of het is beschadigd.', error);
  }
}

export function refusal(reason: string, cause?: unknown): AppError {
  return new AppError('unreadable-file', 'an archive package was refused', { details: { reason }, cause });
}

interface Part {
  path: string;
  entry: Entry;
  /** Where it starts (its header), where its data starts, and where that ends. */
  start: number;
  dataStart: number;
  end: number;
}

const inflateRaw = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.inflateRaw);
const smallFile = 64 * 1024;

async function listParts(zip: Buffer, limits: ZipLimits): Promise<Part[]> {
  const file = await yauzl.fromBufferPromise(zip, { strictFileNames: true });
  const parts: Part[] = [];
  const names = new Set<string>();
  let total = 0;
  for await (const entry of file.eachEntry()) {
    if (parts.length >= limits.maxEntries)
      throw refusal(`Er zitten meer dan ${limits.maxEntries} bestanden in.`);
    refuseEntry(entry, limits);
    total += entry.uncompressedSize;
    if (total > limits.maxTotalBytes) throw refusal('Uitgepakt is het te groot.');
    const key = samePathKey(entry.fileName.replace(/\/$/, ''));
    if (names.has(key)) throw refusal(`De naam ${printablePath(entry.fileName)} komt twee keer voor.`);
    names.add(key);
    parts.push(await locate(file, entry));
  }
  return parts;
}

function refuseEntry(entry: Entry, limits: ZipLimits): void {
  const { fileName, uncompressedSize: size, compressedSize: packed } = entry;
  const name = printablePath(fileName);
  const isFolder = fileName.endsWith('/');
  if (!isSafePath(isFolder ? fileName.slice(0, -1) : fileName)) throw refusal(`De naam ${name} mag niet.`);
  // The upper half holds the Unix file mode, where there is one: links, devices and sockets have no place here.
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind !== 0 && kind !== (isFolder ? 0o040000 : 0o100000))
    throw refusal(`${name} is geen gewoon bestand.`);
  if (isFolder && size !== 0) throw refusal(`${name} is een map met inhoud van zichzelf.`);
  if (entry.isEncrypted()) throw refusal(`Het bestand ${name} is met een wachtwoord beveiligd.`);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw refusal(`Het bestand ${name} is op een onbekende manier ingepakt.`);
  if (size > limits.maxFileBytes) throw refusal(`Het bestand ${name} is te groot.`);
  if (size > smallFile && size > packed * limits.maxRatio)
    throw refusal(`Het bestand ${name} wordt bij het uitpakken onwaarschijnlijk groot.`);
}

async function locate(file: ZipFile, entry: Entry): Promise<Part> {
  const header = await file.readLocalFileHeaderPromise(entry);
  const isSame =
    header.fileName.equals(entry.fileNameRaw) && header.compressionMethod === entry.compressionMethod;
  if (!isSame) throw refusal(`Bij ${printablePath(entry.fileName)} spreekt het ZIP-bestand zichzelf tegen.`);
  return {
    path: entry.fileName,
    entry,
    start: entry.relativeOffsetOfLocalHeader,
    dataStart: header.fileDataStart,
    end: header.fileDataStart + entry.compressedSize,
  };
}

/** Files that share bytes are how a small ZIP becomes a very large one. */
function refuseOverlap(parts: readonly Part[]): void {
  const sorted = [...parts].sort((a, b) => a.start - b.start);
  for (const [index, part] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next && part.end > next.start) throw refusal('Bestanden in het ZIP-bestand overlappen elkaar.');
  }
}

/** Not by yauzl's streams: these can report one fault twice, the second time to nobody, which ends the process. */
async function unpack(zip: Buffer, { path, entry, dataStart, end }: Part): Promise<ZipContent> {
  const packed = zip.subarray(dataStart, end);
  const bytes =
    entry.compressionMethod === 0
      ? packed
      : await inflateRaw(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
  if (bytes.length !== entry.uncompressedSize)
    throw refusal(`Het bestand ${printablePath(path)} is beschadigd.`);
  return { path, bytes: new Uint8Array(bytes), isDamaged: zlib.crc32(bytes) !== entry.crc32 };
}
