import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';

import * as fontkit from 'fontkit';

import { dictOf, type AddObject } from './pdf-append.server.ts';
import { refTo } from './pdf-file.server.ts';
import type { PdfDict, PdfValue } from './pdf-syntax.server.ts';

/** The font of signature appearances, prepared once a process and embedded once a document. */
export interface SignatureFont {
  /** The /BaseFont name: a document that has a font of this name has exactly this font. */
  name: string;
  /** Whether the character (a code point) is in the embedded part. */
  has(codePoint: number): boolean;
  /** Width in thousandths of the font size. */
  widthOf(codePoint: number): number;
}

/** Prepares (or returns) the font: the Latin letters of Europe and Vietnam, with marks and punctuation; some 17 kB. */
export function signatureFont(): SignatureFont {
  return prepared().font;
}

/** Adds the font's objects by `add`, which answers with the new object's number; returns the font's number. */
export function embedSignatureFont(add: AddObject): number {
  const { font, program, glyphMap, toUnicode, widths, metrics } = prepared();
  const flate = (extra: Record<string, PdfValue> = {}): PdfDict =>
    dictOf({ Filter: '/FlateDecode', ...extra });
  const file = add(flate({ Length1: String(program.length) }), deflateSync(program));
  const descriptor = add(
    dictOf({ Type: '/FontDescriptor', FontName: `/${font.name}`, ...metrics, FontFile2: refTo(file) }),
  );
  const descendant = add(
    dictOf({
      Type: '/Font',
      Subtype: '/CIDFontType2',
      BaseFont: `/${font.name}`,
      CIDSystemInfo: dictOf({ Registry: '(Adobe)', Ordering: '(Identity)', Supplement: '0' }),
      FontDescriptor: refTo(descriptor),
      DW: '0',
      W: widths,
      CIDToGIDMap: refTo(add(flate(), glyphMap)),
    }),
  );
  return add(
    dictOf({
      Type: '/Font',
      Subtype: '/Type0',
      BaseFont: `/${font.name}`,
      Encoding: '/Identity-H',
      DescendantFonts: [refTo(descendant)],
      ToUnicode: refTo(add(flate(), toUnicode)),
    }),
  );
}

/** The text as a string operand: the codes are the characters' Unicode values, so no table is needed to write or read it. */
export const encodeInFont = (text: string): string =>
  `<${[...text].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')}>`;

interface Prepared {
  font: SignatureFont;
  program: Uint8Array;
  glyphMap: Uint8Array;
  toUnicode: Uint8Array;
  widths: PdfValue[];
  metrics: Record<string, PdfValue>;
}

const ranges = [
  [0x20, 0x7e], [0xa0, 0xac], [0xae, 0x17f], [0x18f, 0x18f], [0x1cd, 0x1d4], [0x1e6, 0x1e7], [0x218, 0x21b], [0x259, 0x259], [0x2bb, 0x2bc],
  [0x1e20, 0x1e25], [0x1e62, 0x1e6d], [0x1e9e, 0x1ef9], [0x2010, 0x2026], [0x20ac, 0x20ac],
] as const; // prettier-ignore

let kept: Prepared | undefined;
const prepared = (): Prepared => (kept ??= prepare());

function prepare(): Prepared {
  const path = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  );
  const full = fontkit.create(readFileSync(path));
  const scale = 1000 / full.unitsPerEm;
  const subset = full.createSubset();
  const glyphMap = Buffer.alloc(2 * 0x20ad);
  const widthOf = new Map<number, number>();
  for (const [first, last] of ranges) {
    for (let code: number = first; code <= last; code += 1) {
      if (!full.hasGlyphForCodePoint(code)) continue;
      const glyph = full.glyphForCodePoint(code);
      glyphMap.writeUInt16BE(subset.includeGlyph(glyph), code * 2);
      widthOf.set(code, Math.round(glyph.advanceWidth * scale));
    }
  }
  const program = subset.encode();
  const name = `${tagOf(program)}+NotoSans-Regular`;
  const { minX, minY, maxX, maxY } = full.bbox;
  return {
    font: { name, has: (code) => widthOf.has(code), widthOf: (code) => widthOf.get(code) ?? 0 },
    program,
    glyphMap: deflateSync(glyphMap),
    toUnicode: deflateSync(toUnicodeMap([...widthOf.keys()])),
    widths: widthArray(widthOf),
    metrics: {
      Flags: '4',
      FontBBox: [minX, minY, maxX, maxY].map((value) => String(Math.round(value * scale))),
      ItalicAngle: '0',
      Ascent: String(Math.round(full.ascent * scale)),
      Descent: String(Math.round(full.descent * scale)),
      CapHeight: String(Math.round(full.capHeight * scale)),
      StemV: '80',
    },
  };
}

// Six capitals from the program's digest: equal names mean equal fonts, also between versions of the portal.
const tagOf = (program: Uint8Array): string =>
  [...createHash('sha256').update(program).digest().subarray(0, 6)]
    .map((byte) => String.fromCharCode(65 + (byte % 26)))
    .join('');

function widthArray(widthOf: ReadonlyMap<number, number>): PdfValue[] {
  const array: PdfValue[] = [];
  let run: string[] = [];
  let expected = -1;
  for (const [code, width] of widthOf) {
    if (code !== expected) array.push(String(code), (run = []));
    run.push(String(width));
    expected = code + 1;
  }
  return array;
}

function toUnicodeMap(codes: readonly number[]): Buffer {
  const hex = (value: number): string => `<${value.toString(16).padStart(4, '0')}>`;
  const blocks: string[] = [];
  const lines = codes.map((code) => `${hex(code)} ${hex(code)}`);
  for (let i = 0; i < lines.length; i += 100) {
    const some = lines.slice(i, i + 100);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return Buffer.from(
    `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n` +
      `/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${blocks.join('\n')}\n` +
      'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
    'latin1',
  );
}
