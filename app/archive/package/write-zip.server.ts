import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import type { BagFile } from './bag.server.ts';

/**
 * A ZIP file in the given order, the same bytes on every machine and in every year. Stored, not compressed: what
 * deflate writes differs between zlib versions, and one damaged byte then damages one byte.
 *
 * @param date YYYY-MM-DD, the date on each file; the time is noon.
 */
export async function writeZip(files: readonly BagFile[], date: string): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  // The ZIP's own time has no zone: made from local parts, and read back by local parts, it is the same everywhere.
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  for (const { path, bytes } of files) {
    const options = { mtime, mode: 0o100644, compress: false, forceDosTimestamp: true };
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, options);
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}
