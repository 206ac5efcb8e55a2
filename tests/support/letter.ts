import { spawnSync } from 'node:child_process';
import jsQr from 'jsqr';
import { textOfPdf } from './poppler.ts';

/** What a person reads from a printed letter. */
export function readPrintedLetter(pdf: Uint8Array): { text: string; code: string; scanned: string } {
  const text = textOfPdf(pdf);
  const code = /(?<=code is: )\S+/.exec(text)?.[0] ?? '';
  return { text, code, scanned: scan(pdf) };
}

/** What a telephone reads from a picture of the first page. */
function scan(pdf: Uint8Array): string {
  const { stdout } = spawnSync('pdftoppm', ['-gray', '-r', '120', '-singlefile', '-'], {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  });
  // A PGM: "P5\n<width> <height>\n255\n" and a byte for each point.
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.subarray(0, 40).toString('latin1')) ?? [];
  const grey = stdout.subarray(head.length);
  const points = new Uint8ClampedArray(grey.length * 4);
  grey.forEach((value, index) => points.set([value, value, value, 255], index * 4));
  const read = typeof jsQr === 'function' ? jsQr : (jsQr as { default: typeof jsQr }).default;
  return read(points, Number(width), Number(height))?.data ?? '';
}
