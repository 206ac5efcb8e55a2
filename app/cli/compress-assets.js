import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { fromRoot } from './paths.js';

const compress = promisify(brotliCompress);

/**
 * Writes each script and style sheet a second time beside itself, `.br`, as small as it gets: that takes a second, too long
 * to do for a request (`app/host/precompressed.server.ts` serves it).
 *
 * @param {string} [folder]
 * @returns {Promise<void>}
 */
export async function compressAssets(folder = fromRoot('build', 'client', 'assets')) {
  const names = (await readdir(folder)).filter((name) => /\.(js|css)$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      const source = await readFile(join(folder, name));
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: source.length };
      await writeFile(join(folder, `${name}.br`), await compress(source, { params }));
    }),
  );
}
