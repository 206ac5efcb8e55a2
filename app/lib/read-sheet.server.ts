import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import yauzl from 'yauzl';
import { AppError } from './errors.ts';

/** Most that a list may hold. */
export const sheetLimits = { megabytes: 2, rows: 1_000, columns: 100, cellLength: 2_000 } as const;

/**
 * The first sheet of a workbook (XLSX) or a CSV file as text, told apart by their first bytes. CSV as spreadsheets here
 * write it: `;`, `,` or a tab between the cells, UTF-8 or Windows-1252. Empty lines are left out.
 *
 * @returns rows of trimmed cells, all of the same length, the heads first
 * @throws AppError `invalid-input` with details.problem: `unreadable`, `empty` (no rows below the heads), `tooMany`
 */
export async function readSheetRows(bytes: Uint8Array): Promise<string[][]> {
  const cells = isZip(bytes) ? await readWorkbook(bytes) : readCsv(bytes);
  const rows = cells
    .map((row) => row.map((cell) => cell.trim().slice(0, sheetLimits.cellLength)))
    .filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  if (rows.length < 2) throw refusal('empty');
  if (rows.length - 1 > sheetLimits.rows || width > sheetLimits.columns) throw refusal('tooMany');
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

const refusal = (problem: 'unreadable' | 'empty' | 'tooMany', cause?: unknown) =>
  new AppError('invalid-input', `a list that is ${problem}`, { cause, details: { problem } });

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  try {
    const buffer = Buffer.from(bytes);
    await mustStaySmall(buffer);
    const rows = await readSheet(buffer);
    return rows.map((row) => row.map(textOf));
  } catch (cause) {
    throw refusal('unreadable', cause);
  }
}

/** A small file can hold a sheet that no memory holds. What a part says it unpacks to, it may not exceed either. */
async function mustStaySmall(buffer: Buffer): Promise<void> {
  const archive = await yauzl.fromBufferPromise(buffer, { lazyEntries: true });
  let unpacked = 0;
  for await (const entry of archive.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (unpacked > mostUnpacked) throw new RangeError('a workbook that unpacks to too much');
    const part = await archive.openReadStreamPromise(entry);
    await finished(part.resume());
  }
}

const mostUnpacked = 50 * 1024 * 1024;

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A day in a sheet has no zone; it is read as one in UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return typeof cell === 'string' ? cell : '';
}

function readCsv(bytes: Uint8Array): string[][] {
  const text = decode(bytes);
  // A file that is none has bytes that no text has.
  if (text.includes('\0')) throw refusal('unreadable');
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (cause) {
    throw refusal('unreadable', cause);
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one that the heads hold most of. */
function delimiterOf(text: string): string {
  const heads = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string) => heads.split(mark).length;
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
