import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import * as fontkit from 'fontkit';

/** Text as a filled path, in thousandths of the font size. */
export interface Outlined {
  path: string;
  width: number;
}

/**
 * Draws text as outlines, shaped for its script; for letters that the embedded font has not, so that no glyph can be
 * missing from a font (PDF/A). A letter that no font here has becomes an empty box that is plainly not a letter.
 */
export function outlineText(text: string): Outlined {
  let path = '';
  let width = 0;
  for (const part of byFont(text)) {
    if (part.font) {
      const drawn = outlineIn(part.font, part.text, width);
      path += drawn.path;
      width += drawn.width;
    } else {
      for (const character of part.text) {
        if (character !== ' ') path += emptyBox(width);
        width += character === ' ' ? boxWidth / 2 : boxWidth;
      }
    }
  }
  return { path: path ? `${path}f` : 'n', width };
}

// In the order of trying. Vazirmatn has whole Arabic and Persian letters.
const files = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  '@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
];

let loaded: fontkit.Font[] | undefined;
const boxWidth = 600;

function fonts(): fontkit.Font[] {
  loaded ??= files.flatMap((file) => {
    const path = locate(file);
    return path ? [fontkit.create(readFileSync(path))] : [];
  });
  return loaded;
}

function locate(file: string): string | null {
  try {
    const path = createRequire(import.meta.url).resolve(file);
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function byFont(text: string): { font: fontkit.Font | null; text: string }[] {
  const parts: { font: fontkit.Font | null; text: string }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = parts.at(-1);
    // Marks and spaces stay with the letter before them.
    const stays = last && (character === ' ' || last.font?.hasGlyphForCodePoint(code));
    const font = stays
      ? last.font
      : (fonts().find((candidate) => candidate.hasGlyphForCodePoint(code)) ?? null);
    if (last && last.font === font) last.text += character;
    else parts.push({ font, text: character });
  }
  return parts;
}

function outlineIn(font: fontkit.Font, text: string, left: number): Outlined {
  const scale = 1000 / font.unitsPerEm;
  const run = font.layout(text);
  let path = '';
  let x = 0;
  run.glyphs.forEach((glyph, index) => {
    const place = run.positions[index];
    if (!place) return;
    path += glyphPath(glyph, scale, left + (x + place.xOffset) * scale, place.yOffset * scale);
    x += place.xAdvance;
  });
  return { path, width: x * scale };
}

function glyphPath(glyph: fontkit.Glyph, scale: number, dx: number, dy: number): string {
  let path = '';
  let [x, y] = [0, 0];
  for (const { command, args } of glyph.path.commands) {
    const points = args.map((value, index) => value * scale + (index % 2 ? dy : dx));
    const [a = 0, b = 0, c = 0, d = 0] = points;
    if (command === 'quadraticCurveTo') {
      // PDF knows cubic curves only.
      path += `${[x + (2 / 3) * (a - x), y + (2 / 3) * (b - y), c + (2 / 3) * (a - c), d + (2 / 3) * (b - d), c, d].map(Math.round).join(' ')} c `;
    } else if (command === 'closePath') path += 'h ';
    else path += `${points.map(Math.round).join(' ')} ${operators[command] ?? 'l'} `;
    if (points.length) [x, y] = [points.at(-2) ?? 0, points.at(-1) ?? 0];
  }
  return path;
}

const operators: Record<string, string> = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c' };

// Two rectangles of opposite direction: filled, they make a frame.
const emptyBox = (left: number): string =>
  `${left + 60} 0 m ${left + 540} 0 l ${left + 540} 700 l ${left + 60} 700 l h ${left + 110} 50 m ${left + 110} 650 l ${left + 490} 650 l ${left + 490} 50 l h `;
