import { deflateSync } from 'node:zlib';

import { dictOf, type AddObject } from './pdf-append.server.ts';
import { refTo } from './pdf-file.server.ts';
import { readPng } from './png.server.ts';

export interface EmbeddedImage {
  /** Object number. */
  number: number;
  width: number;
  height: number;
}

/**
 * Adds a PNG as an image object, cropped to what is drawn in it. Null when nothing is drawn.
 * Throws AppError 'unreadable-file' for what is no PNG, 'too-large' above 4 million pixels.
 */
export function embedPng(png: Uint8Array, add: AddObject): EmbeddedImage | null {
  const { width, height, data } = readPng(png);
  const crop = inkBox(data, width, height);
  if (!crop) return null;
  const pixels = crop.width * crop.height;
  const colour = Buffer.alloc(pixels * 3);
  const alpha = Buffer.alloc(pixels);
  let isOpaque = true;
  for (let y = 0, to = 0; y < crop.height; y += 1) {
    let from = ((crop.top + y) * width + crop.left) * 4;
    for (let x = 0; x < crop.width; x += 1, to += 1, from += 4) {
      const opacity = data[from + 3] ?? 0;
      alpha[to] = opacity;
      if (opacity !== 255) isOpaque = false;
      if (opacity === 0) continue; // what cannot be seen is left black, which packs best
      colour[to * 3] = data[from] ?? 0;
      colour[to * 3 + 1] = data[from + 1] ?? 0;
      colour[to * 3 + 2] = data[from + 2] ?? 0;
    }
  }
  const image = (space: string) =>
    dictOf({
      Type: '/XObject', Subtype: '/Image', Width: String(crop.width), Height: String(crop.height),
      ColorSpace: space, BitsPerComponent: '8', Filter: '/FlateDecode',
    }); // prettier-ignore
  const dict = image('/DeviceRGB');
  if (!isOpaque) dict.set('SMask', refTo(add(image('/DeviceGray'), deflateSync(alpha, { level: 3 }))));
  return { number: add(dict, deflateSync(colour, { level: 3 })), width: crop.width, height: crop.height };
}

/** The smallest box around what is neither transparent nor white. */
function inkBox(data: Buffer, width: number, height: number) {
  let [left, right, top, bottom] = [width, -1, height, -1];
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = pixels[y * width + x] ?? 0;
      if (pixel >>> 24 === 0 || pixel === 0xffffffff) continue; // little-endian: alpha is the highest byte
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}
