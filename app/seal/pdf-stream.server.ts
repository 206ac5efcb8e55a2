import { inflateSync } from 'node:zlib';

import { isDict, unreadable, type PdfDict } from './pdf-syntax.server.ts';

const maxUnpackedBytes = 32 * 1024 * 1024;

/** The bytes of a stream with no filter or /FlateDecode (with a PNG predictor); at most 32 MB. Throws AppError 'unreadable-pdf'. */
export function unpackStream(dict: PdfDict, raw: Uint8Array): Uint8Array {
  const filter = dict.get('Filter');
  const name = Array.isArray(filter) && filter.length === 1 ? filter[0] : filter;
  if (name === undefined) return raw;
  if (name !== '/FlateDecode') throw unreadable('a stream has an unexpected filter');
  let content: Buffer;
  try {
    content = inflateSync(raw, { maxOutputLength: maxUnpackedBytes });
  } catch {
    throw unreadable('a stream cannot be unpacked');
  }
  const given = dict.get('DecodeParms');
  const parameters = Array.isArray(given) ? given[0] : given;
  if (!isDict(parameters) || Number(parameters.get('Predictor') ?? 1) === 1) return content;
  return unpredict(content, Number(parameters.get('Columns') ?? 1));
}

/** PNG predictors for one byte a pixel, as cross-reference streams have (ISO 32000-1, 7.4.4.4). */
function unpredict(content: Buffer, columns: number): Uint8Array {
  if (!(columns > 0 && columns < 64)) throw unreadable('a stream has unexpected columns');
  const rows = Math.floor(content.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = content[row * (columns + 1)];
    if (kind !== 0 && kind !== 2) throw unreadable('a stream has an unexpected predictor');
    for (let column = 0; column < columns; column += 1) {
      const above = kind === 2 && row > 0 ? (out[(row - 1) * columns + column] ?? 0) : 0;
      out[row * columns + column] = (content[row * (columns + 1) + 1 + column] ?? 0) + above;
    }
  }
  return out;
}
