// The build: pages by Remix and Vite, worker threads by esbuild, and a stamp that says from what they were made.

import { readFile, writeFile } from 'node:fs/promises';
import { buildWorkers } from './build-workers.js';
import { compressAssets } from './compress-assets.js';
import { fingerprint } from './fingerprint.js';
import { fromRoot } from './paths.js';
import { runInstalled } from './run.js';

const stampFile = fromRoot('build', '.stamp');

const sources = [
  'app',
  'templates',
  'public',
  'patches',
  'package-lock.json',
  'package.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * Builds when something that the build is made from has changed.
 *
 * @returns {Promise<void>}
 * @throws {Error} when the build fails
 */
export async function ensureBuild() {
  const wanted = await fingerprint(sources);
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === wanted) return;
  console.log('Pagina’s bouwen …');
  if ((await runInstalled('@remix-run/dev/dist/cli.js', ['vite:build'], { NODE_ENV: 'production' })) !== 0) {
    throw new Error('Het bouwen is mislukt; zie hierboven waarom.');
  }
  await compressAssets();
  await buildWorkers();
  await writeFile(stampFile, wanted);
}
