import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Font } from '@react-pdf/renderer';
import * as fontkit from 'fontkit';
import { hyphenate } from './hyphenation.server.ts';

/** First the letters of Europe, then what each next family adds; a character takes the first family that has it. */
export const fontFamily = [
  'Noto Sans',
  'Vazirmatn',
  'Noto Sans Ethiopic',
  'Noto Sans Math',
  'Noto Sans Symbols 2',
];

/** The families for a paper that asks for one with the metrics of Calibri. */
export const carlitoFamily = ['Carlito', ...fontFamily];

/** Registers the fonts and the Dutch hyphenation with react-pdf; files are read at first use and kept. */
export function registerFonts(): void {
  if (isRegistered) return;
  isRegistered = true;
  for (const family of families) {
    Font.register({
      family: family.name,
      fonts: family.faces.map((face) => ({ ...face, src: fileOf(family, face) })),
    });
  }
  Font.registerHyphenationCallback(hyphenate);
}

/** Whether one of the fonts has a glyph for the character. */
export function hasGlyph(codePoint: number): boolean {
  let known = glyphs.get(codePoint);
  if (known === undefined) {
    known = regularFonts().some((font) => font.hasGlyphForCodePoint(codePoint));
    glyphs.set(codePoint, known);
  }
  return known;
}

interface Family {
  name: string;
  folder: string;
  file: string;
  faces: readonly { fontWeight: number; fontStyle: 'normal' | 'italic' }[];
  onlyRegularAndBold?: true;
}

const upright = [400, 500, 600, 700].map((fontWeight) => ({ fontWeight, fontStyle: 'normal' as const }));
const single = [{ fontWeight: 400, fontStyle: 'normal' as const }];
const families: readonly Family[] = [
  // Two weights only: the lighter ones are the regular, the heavier the bold.
  { name: 'Carlito', folder: 'carlito', file: 'Carlito', faces: upright, onlyRegularAndBold: true },
  { name: 'Noto Sans', folder: 'noto-sans', file: 'NotoSans', faces: upright },
  // Not Noto Sans Arabic: it builds letters from loose dots, which text extraction loses.
  { name: 'Vazirmatn', folder: 'vazirmatn', file: 'Vazirmatn', faces: upright },
  { name: 'Noto Sans Ethiopic', folder: 'noto-sans-ethiopic', file: 'NotoSansEthiopic', faces: upright },
  { name: 'Noto Sans Math', folder: 'noto-sans-math', file: 'NotoSansMath', faces: single },
  { name: 'Noto Sans Symbols 2', folder: 'noto-sans-symbols-2', file: 'NotoSansSymbols2', faces: single },
];
const weightNames: Record<number, string> = {
  400: '400Regular',
  500: '500Medium',
  600: '600SemiBold',
  700: '700Bold',
};

let isRegistered = false;
let loaded: fontkit.Font[] | undefined;
const glyphs = new Map<number, boolean>();
const require = createRequire(import.meta.url);

function fileOf(family: Family, face: Family['faces'][number]): string {
  // Looked up as packages, so that it works from the source and from a bundle alike.
  const folder = path.dirname(require.resolve(`@expo-google-fonts/${family.folder}/package.json`));
  const weight = !family.onlyRegularAndBold ? face.fontWeight : face.fontWeight < 600 ? 400 : 700;
  const name = weightNames[weight] ?? '400Regular';
  return path.join(folder, name, `${family.file}_${name}.ttf`);
}

function regularFonts(): fontkit.Font[] {
  loaded ??= families
    .filter(({ name }) => fontFamily.includes(name))
    .map((family) => fontkit.create(readFileSync(fileOf(family, { fontWeight: 400, fontStyle: 'normal' }))));
  return loaded;
}
