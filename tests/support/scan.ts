import { spawnSync } from 'node:child_process';
import jsQr from 'jsqr';

/** A picture in greys, a byte for each point. */
export interface Picture {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** What a printed page looks like. @param page from 1 @param dpi points per inch */
export function pictureOf(pdf: Uint8Array, page: number, dpi = 120): Picture {
  const { stdout } = spawnSync(
    'pdftoppm',
    ['-gray', '-r', String(dpi), '-f', String(page), '-l', String(page), '-singlefile', '-'],
    { input: pdf, maxBuffer: 64 * 1024 * 1024 },
  );
  // A PGM: "P5\n<width> <height>\n255\n" and a byte for each point.
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.subarray(0, 40).toString('latin1')) ?? [];
  return { width: Number(width), height: Number(height), grey: stdout.subarray(head.length) };
}

/** A part of a picture; measures from 0 to 1. */
export function cutOut(
  { width, height, grey }: Picture,
  part: { x: number; y: number; width: number; height: number },
): Picture {
  const [left, top] = [Math.round(part.x * width), Math.round(part.y * height)];
  const size = { width: Math.round(part.width * width), height: Math.round(part.height * height) };
  const cut = new Uint8Array(size.width * size.height);
  for (let row = 0; row < size.height; row += 1) {
    const from = (top + row) * width + left;
    cut.set(grey.subarray(from, from + size.width), row * size.width);
  }
  return { ...size, grey: cut };
}

/** What a telephone reads from a picture; empty when there is no code on it. */
export function readCode({ width, height, grey }: Picture): string {
  const points = new Uint8ClampedArray(grey.length * 4);
  grey.forEach((value, index) => points.set([value, value, value, 255], index * 4));
  const read = typeof jsQr === 'function' ? jsQr : (jsQr as { default: typeof jsQr }).default;
  return read(points, width, height)?.data ?? '';
}
