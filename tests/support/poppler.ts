import { spawnSync } from 'node:child_process';

/** Whether poppler's tools are on this machine; what they read is an outside look at our PDFs. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

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
