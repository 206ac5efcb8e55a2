import sharp from 'sharp';
import { AppError } from './errors.ts';

/** Bytes of an uploaded picture, at most. */
export const largestPicture = 2 * 1024 * 1024;
/** More than any telephone's photo; what claims more is there to exhaust us. */
const mostPixels = 50_000_000;
const widest = 800;
const highest = 300;

/**
 * A signature as we keep it: a new PNG of at most 800 × 300 pixels made from the pixels of what came in, so that nothing
 * else of the file (place, device, hidden data) is left.
 *
 * @param bytes a PNG or JPEG
 * @throws AppError `unreadable-file` (details.reason: `kind`, `broken` or `empty`), `too-large`
 */
export async function cleanPicture(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length > largestPicture) throw tooLarge();
  if (!isPng(bytes) && !isJpeg(bytes)) throw unreadable('kind');
  const source = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1, animated: false });
  const { data, info } = await source
    .timeout({ seconds: 10 })
    .rotate()
    .resize(widest, highest, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw isPixelLimit(cause) ? tooLarge() : unreadable('broken', cause);
    });
  if (isEmpty(data)) throw unreadable('empty');
  const { width, height } = info;
  return new Uint8Array(
    await sharp(data, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  );
}

const isPng = (bytes: Uint8Array): boolean =>
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, index) => bytes[index] === byte);

const isJpeg = (bytes: Uint8Array): boolean =>
  [0xff, 0xd8, 0xff].every((byte, index) => bytes[index] === byte);

const isPixelLimit = (cause: unknown): boolean =>
  cause instanceof Error && /pixel limit/i.test(cause.message);

/** Nothing on it: wholly transparent, or one colour from edge to edge. */
function isEmpty(pixels: Buffer): boolean {
  const first = pixels.readUInt32BE(0);
  for (let at = 0; at < pixels.length; at += 4) {
    const isSame = pixels.readUInt32BE(at) === first || (pixels[at + 3] === 0 && (first & 0xff) === 0);
    if (!isSame) return false;
  }
  return true;
}

const tooLarge = () =>
  new AppError('too-large', 'the picture is too large', {
    details: { megabytes: largestPicture / 1024 / 1024 },
  });

const unreadable = (reason: 'kind' | 'broken' | 'empty', cause?: unknown) =>
  new AppError('unreadable-file', `picture: ${reason}`, { details: { reason }, cause });
