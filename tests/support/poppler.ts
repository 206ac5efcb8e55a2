import { spawnSync } from 'node:child_process';

/** Whether poppler's tools are on this machine; what they read is an outside look at our PDFs. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** A word with its box, in points from the upper left corner of its page. */
export interface PdfWord {
  text: string;
  xMin: number;
  yMin: number;
  xMax: number;
  yMax: number;
}

/** A page as poppler reads it: its size in points, and its words in the order of its contents. */
export interface PdfPage {
  width: number;
  height: number;
  words: PdfWord[];
}

/** The pages of a PDF with the boxes of all their words. */
export function pagesOfPdf(bytes: Uint8Array): PdfPage[] {
  const pages: PdfPage[] = [];
  const tag =
    /<page width="([\d.]+)" height="([\d.]+)">|<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  for (const [, width, height, xMin, yMin, xMax, yMax, text = ''] of run(['-raw', '-bbox'], bytes).matchAll(
    tag,
  )) {
    if (width !== undefined) pages.push({ width: Number(width), height: Number(height), words: [] });
    else {
      pages.at(-1)?.words.push({
        text: decoded(text),
        xMin: Number(xMin),
        yMin: Number(yMin),
        xMax: Number(xMax),
        yMax: Number(yMax),
      });
    }
  }
  return pages;
}

/** The text in the order of the page's contents, with words that were broken over two lines whole again. */
export function textOfPdf(bytes: Uint8Array): string {
  return run(['-raw'], bytes)
    .replace(/\u00ad\n?/g, '')
    .replace(/\s+/g, ' ');
}

/** Every word with its box, in points from the upper left corner of its page. */
export function wordsOfPdf(
  bytes: Uint8Array,
): { word: string; xMin: number; yMin: number; xMax: number; yMax: number }[] {
  const line = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return [...run(['-bbox'], bytes).matchAll(line)].map(([, xMin, yMin, xMax, yMax, word]) => ({
    word: word ?? '',
    xMin: Number(xMin),
    yMin: Number(yMin),
    xMax: Number(xMax),
    yMax: Number(yMax),
  }));
}

function run(options: readonly string[], bytes: Uint8Array): string {
  const { stdout, status, stderr } = spawnSync('pdftotext', [...options, '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function decoded(xml: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", amp: '&' };
  return xml.replace(/&(lt|gt|quot|#39|apos|amp);/g, (whole, name: string) => names[name] ?? whole);
}
