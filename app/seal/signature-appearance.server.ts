import { encodeInFont, signatureFont } from './signature-font.server.ts';
import { outlineText, type Outlined } from './signature-outline.server.ts';
import { textString } from './pdf-syntax.server.ts';

export interface AppearanceBox {
  width: number;
  height: number;
  lines: readonly string[];
  /** The picture's size in pixels; null for none. */
  image: { width: number; height: number } | null;
}

/**
 * The drawing operators of a signature's appearance: the picture above, the lines of text at the bottom. The font is
 * /F and the picture /Im in its resources. Letters that the font has not are drawn as outlines, with their text beside
 * them for readers (ActualText); a line that is too long is set smaller, then cut with an ellipsis. Sizes in points.
 */
export function drawAppearance(box: AppearanceBox): string {
  const lines = box.lines
    .map(cleanLine)
    .filter((line) => line !== '')
    .slice(0, maxLines);
  const leading = Math.min(8, (box.height - 2) / Math.max(1, lines.length));
  const textHeight = lines.length * leading;
  const parts: string[] = [];
  const room = { width: box.width - 2 * margin, height: box.height - textHeight - 2 };
  if (box.image && room.height > 4) {
    const scale = Math.min(room.width / box.image.width, room.height / box.image.height);
    const [width, height] = [box.image.width * scale, box.image.height * scale];
    parts.push(`q ${number(width)} 0 0 ${number(height)} ${margin} ${number(textHeight + 1)} cm /Im Do Q`);
  }
  lines.forEach((line, index) => {
    const baseline = textHeight - (index + 1) * leading + leading * 0.28;
    parts.push(drawLine(line, baseline, leading * 0.82, room.width));
  });
  return parts.join('\n');
}

/** Reads the fonts beforehand, so that the first signer does not wait for that (some 200 ms). */
export function prepareAppearances(): void {
  drawAppearance({ width: 200, height: 50, lines: ['Naam', '\u0627'], image: null });
}

const margin = 2;
const maxLines = 6;
const smallest = 0.72;

type Run =
  | { kind: 'font'; text: string; width: number }
  | { kind: 'outline'; text: string; drawing: Outlined; width: number };

function drawLine(line: string, baseline: number, size: number, room: number): string {
  let runs = split(line);
  const fits = room / (size / 1000);
  let wide = totalWidth(runs);
  if (wide * smallest > fits) {
    runs = split(cut(line, fits / smallest));
    wide = totalWidth(runs);
  }
  const used = size * Math.min(1, fits / Math.max(1, wide));
  let left = margin;
  return runs
    .map((run) => {
      const at = left;
      left += (run.width * used) / 1000;
      if (run.kind === 'font')
        return `BT /F ${number(used)} Tf 0 g ${number(at)} ${number(baseline)} Td ${encodeInFont(run.text)} Tj ET`;
      const scale = (used / 1000).toFixed(5);
      return `/Span <</ActualText ${textString(run.text)}>> BDC q 0 g ${scale} 0 0 ${scale} ${number(at)} ${number(baseline)} cm ${run.drawing.path} Q EMC`;
    })
    .join('\n');
}

/** Cuts the line so that it fits with its ellipsis; by halving, since an outlined run's width is known only when laid out. */
function cut(line: string, room: number): string {
  const characters = [...line];
  let [low, high] = [0, Math.min(characters.length, 400)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (totalWidth(split(`${characters.slice(0, middle).join('')}…`)) <= room) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}

function split(line: string): Run[] {
  const font = signatureFont();
  const runs: Run[] = [];
  // A stretch of other letters takes the spaces between them along, so that a name from right to left stays in one run.
  for (const [text] of line.matchAll(stretches())) {
    const inFont = font.has(text.codePointAt(0) ?? 0);
    if (inFont) {
      runs.push({
        kind: 'font',
        text,
        width: [...text].reduce((sum, character) => sum + font.widthOf(character.codePointAt(0) ?? 0), 0),
      });
    } else {
      const drawing = outlineText(text);
      runs.push({ kind: 'outline', text, drawing, width: drawing.width });
    }
  }
  return runs;
}

let pattern: RegExp | undefined;

function stretches(): RegExp {
  if (!pattern) {
    const font = signatureFont();
    let known = '';
    for (let code = 0x20; code <= 0x20ac; code += 1) if (font.has(code)) known += `\\u{${code.toString(16)}}`;
    pattern = new RegExp(`[^${known}]+(?: +[^${known}]+)*|[${known}]+?(?=[^${known}]|$)`, 'gu');
  }
  return pattern;
}

const totalWidth = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.width, 0);
const cleanLine = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}]/gu, '')
    .trim();
const number = (value: number): string => String(Number(value.toFixed(3)));
