import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';

const run = promisify(execFile);

/**
 * The pages of a PDF as small WebP pictures, with poppler.
 *
 * @param dpi dots an inch; 60 makes an A4 page 496 pixels wide
 * @throws when `pdftoppm` is not there
 */
export async function pagePictures(pdf: Uint8Array, dpi = 60): Promise<Buffer[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sluitend-pages-'));
  try {
    const file = path.join(folder, 'document.pdf');
    await writeFile(file, pdf);
    await run('pdftoppm', ['-r', String(dpi), '-png', file, path.join(folder, 'page')]);
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return await Promise.all(
      pages.map((name) => sharp(path.join(folder, name)).webp({ quality: 60, effort: 6 }).toBuffer()),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
