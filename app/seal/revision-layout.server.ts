import type { PdfFile } from './pdf-file.server.ts';
import { PdfReader } from './pdf-syntax.server.ts';
import type { XrefEntry, XrefSection } from './pdf-xref.server.ts';

export interface RevisionLayout {
  /** Where each revision ends, bytes. */
  ends: number[];
  /** Which revision an object lies in; -1 for none. */
  revisionAt(entry: XrefEntry | undefined): number;
  problems: string[];
}

/**
 * Where the revisions of a file lie. Each must be a stretch of its own that holds what its cross-reference says:
 * else two readers could see two documents in the same bytes.
 */
export function layOutRevisions(file: PdfFile): RevisionLayout {
  const problems: string[] = [];
  const ends = file.sections.map((section) => endOf(file.bytes, section));
  file.sections.forEach(({ offset, entries }, index) => {
    const start = ends[index - 1] ?? 0;
    const isInside = (at: number): boolean => at >= start && at < offset;
    if (offset < start || (ends[index] ?? -1) < 0)
      problems.push('Een versie van het document heeft geen goed einde.');
    for (const entry of entries.values()) {
      if (entry.kind === 'used' && !isInside(entry.offset) && entry.offset !== offset) {
        problems.push('Een versie van het document verwijst naar een andere plek.');
        break;
      }
    }
  });
  if (ends.at(-1) !== file.bytes.length)
    problems.push('Na het einde van het document staat er nog iets in het bestand.');
  const revisionAt = (entry: XrefEntry | undefined): number =>
    entry?.kind === 'used'
      ? ends.findIndex((end, index) => entry.offset < end && entry.offset >= (ends[index - 1] ?? 0))
      : -1;
  return { ends, revisionAt, problems };
}

/** Between a trailer and startxref stand at most the ends of a stream and of an object. */
const maxGap = 100;

/** The byte after the %%EOF line that follows the section at `offset`; -1 when that is not as it should be. */
function endOf(bytes: Uint8Array, { offset, end: trailerEnd }: XrefSection): number {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const marker = tail.subarray(0, trailerEnd + maxGap).indexOf('startxref', trailerEnd, 'latin1');
  if (marker < 0) return -1;
  const reader = new PdfReader(bytes, marker + 9);
  if (reader.integer() !== offset) return -1;
  while ([10, 13, 32].includes(bytes[reader.position] ?? 0)) reader.position += 1;
  if (tail.toString('latin1', reader.position, reader.position + 5) !== '%%EOF') return -1;
  let end = reader.position + 5;
  if (bytes[end] === 13) end += 1;
  if (bytes[end] === 10) end += 1;
  return end;
}
