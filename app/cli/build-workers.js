import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fromRoot, root } from './paths.js';

/**
 * Bundles the entry points of worker threads, the files `worker*.server.ts(x)` below `app`, to `build/workers/<name>.js`:
 * a thread starts plain JavaScript, without Vite. Packages stay outside the bundle.
 *
 * @param {string} [outDir]
 * @returns {Promise<void>}
 */
export async function buildWorkers(outDir = fromRoot('build', 'workers')) {
  const files = await readdir(fromRoot('app'), { recursive: true });
  const workers = files.filter((file) => /^worker.*\.server\.tsx?$/.test(basename(file)));
  // Not a static import: this file is read before the packages are installed.
  const { build, stop } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: workers.map((file) => ({
      in: join('app', file),
      out: basename(file).replace(/\.server\.tsx?$/, ''),
    })),
    outdir: outDir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    plugins: [bundleOwnImports],
    sourcemap: true,
    logLevel: 'warning',
  });
  // Ends esbuild's own process, which would otherwise stay for as long as the portal runs.
  await stop();
}

/**
 * `packages: 'external'` takes `#app/…` for a package; ours belong in the bundle.
 *
 * @type {import('esbuild').Plugin}
 */
const bundleOwnImports = {
  name: 'own-imports',
  setup({ onResolve }) {
    onResolve({ filter: /^#(app|templates)\// }, ({ path }) => ({ path: fromRoot(path.slice(1)) }));
  },
};
