import { derLength } from './der.server.ts';
import { type PdfFile } from './pdf-file.server.ts';
import { decodeText, isDict, isRef, PdfReader, type PdfDict } from './pdf-syntax.server.ts';

/** A filled signature field, with where its signature lies in the file. */
export interface FoundSignature {
  field: string;
  /** Object number of the signature dictionary. */
  number: number;
  dict: PdfDict;
  isTimeStamp: boolean;
  /** The signed bytes: from 0 to `from`, and from `to` to `end`. */
  from: number;
  to: number;
  end: number;
  /** The CMS, DER; null if /Contents is not strictly lower-case hexadecimal DER with zeros after it. */
  cms: Uint8Array | null;
  problems: string[];
}

/** All filled signature fields, in the order in which they were signed. */
export function findSignatures(file: PdfFile): FoundSignature[] {
  const fields = file.resolve(file.dict(file.catalog().get('AcroForm'))?.get('Fields'));
  const found: FoundSignature[] = [];
  for (const item of Array.isArray(fields) ? fields.slice(0, maxFields) : []) {
    const field = file.dict(item);
    const value = field?.get('V');
    if (!field || field.get('FT') !== '/Sig' || value === undefined) continue;
    found.push(locate(file, decodeText(file.resolve(field.get('T'))) ?? '', isRef(value) ? value.ref : -1));
  }
  return found.sort((a, b) => a.end - b.end);
}

/**
 * Whether the file holds traces of more signatures than its form leads to: a changed byte in the catalog can make a
 * signed file look like one that nobody signed.
 */
export function hasHiddenSignatures(file: PdfFile, found: readonly FoundSignature[]): boolean {
  const text = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length);
  const marks = ['/ByteRange', '/Contents <30', '/SubFilter /ETSI.', '/DocMDP'];
  return marks.some((mark) => {
    let count = 0;
    for (
      let at = text.indexOf(mark, 0, 'latin1');
      at >= 0 && count <= found.length * 3;
      at = text.indexOf(mark, at + 1, 'latin1')
    )
      count += 1;
    return mark === '/DocMDP' ? count > 0 && found.length === 0 : count > found.length;
  });
}

const maxFields = 1000;

function locate(file: PdfFile, field: string, number: number): FoundSignature {
  const nothing = { field, number, dict: new Map(), isTimeStamp: false, from: 0, to: 0, end: 0, cms: null };
  const entry = file.entries.get(number);
  const dict = file.object(number)?.value;
  if (entry?.kind !== 'used' || !isDict(dict))
    return { ...nothing, problems: [`Handtekening ${field} is niet leesbaar.`] };
  const isTimeStamp = dict.get('SubFilter') === '/ETSI.RFC3161';
  const problems: string[] = [];
  if (!isTimeStamp && dict.get('SubFilter') !== '/ETSI.CAdES.detached')
    problems.push(`Handtekening ${field} is van een onbekende soort.`);
  const range = dict.get('ByteRange');
  const [zero = -1, from = -1, to = -1, length = -1] =
    Array.isArray(range) && range.length === 4 ? range.map(Number) : [];
  const { bytes } = file;
  const end = to + length;
  const isRange =
    [zero, from, to, end].every(Number.isSafeInteger) &&
    zero === 0 &&
    from > 0 &&
    to > from &&
    end >= to &&
    end <= bytes.length;
  if (!isRange)
    return {
      ...nothing,
      dict,
      isTimeStamp,
      problems: [...problems, `Handtekening ${field} zegt niet goed welk deel ondertekend is.`],
    };
  // The gap must be this dictionary's own /Contents and nothing more, or unsigned bytes could hide there.
  const reader = new PdfReader(bytes, entry.offset);
  for (let i = 0; i < 3; i += 1) reader.token();
  reader.value();
  const gap = Buffer.from(bytes.subarray(from, to)).toString('latin1');
  const key = Buffer.from(bytes.subarray(from - 10, from)).toString('latin1');
  const isContents =
    from > entry.offset && to < reader.position && key === '/Contents ' && dict.get('Contents') === gap;
  const cms = isContents ? readContents(gap) : null;
  if (!isContents) problems.push(`Bij handtekening ${field} is een deel niet ondertekend.`);
  else if (!cms) problems.push(`De inhoud van handtekening ${field} is niet leesbaar.`);
  return { field, number, dict, isTimeStamp, from, to, end, cms, problems };
}

/** Only one way of writing is accepted: upper-case digits, or anything but zeros after the CMS, could be changed unseen. */
function readContents(token: string): Uint8Array | null {
  const hex = token.slice(1, -1);
  if (!token.startsWith('<') || !token.endsWith('>') || hex.length % 2 || !/^[0-9a-f]*$/.test(hex))
    return null;
  const bytes = Buffer.from(hex, 'hex');
  try {
    const length = derLength(bytes);
    return length <= bytes.length && bytes.subarray(length).every((byte) => byte === 0)
      ? bytes.subarray(0, length)
      : null;
  } catch {
    return null;
  }
}
