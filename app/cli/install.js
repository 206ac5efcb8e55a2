// Packages: installed when they are missing or differ from package-lock.json. Node's own modules only.

import { readFile, writeFile } from 'node:fs/promises';
import { fingerprint } from './fingerprint.js';
import { fromRoot } from './paths.js';
import { run } from './run.js';

const stampFile = fromRoot('node_modules', '.sluitend-lock');

/**
 * Makes sure that the packages are installed, with our patches applied.
 *
 * @returns {Promise<void>}
 * @throws {Error} when npm fails
 */
export async function ensurePackages() {
  const wanted = { lock: await fingerprint(['package-lock.json']), patches: await fingerprint(['patches']) };
  if (!(await isUpToDate(wanted))) {
    console.log('Onderdelen ophalen (npm ci); de eerste keer duurt dit een minuut of twee …');
    // Tools for building and testing are needed too, whatever NODE_ENV says.
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    if ((await runNpm(args)) !== 0) throw new Error('npm ci is mislukt; zie hierboven waarom.');
  }
  await writeFile(stampFile, JSON.stringify(wanted));
}

/** @param {string[]} args */
function runNpm(args) {
  const npmScript = process.env['npm_execpath'];
  if (npmScript?.endsWith('.js')) return run(process.execPath, [npmScript, ...args]);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}

/**
 * Without a stamp somebody ran `npm install` by hand, and npm's own record says whether that is the same.
 *
 * @param {{ lock: string, patches: string }} wanted
 */
async function isUpToDate(wanted) {
  const stamp = await readJson(stampFile);
  if (stamp && stamp.patches !== wanted.patches) return false;
  return stamp?.lock === wanted.lock || (await matchesInstalled());
}

async function matchesInstalled() {
  const lock = await readJson(fromRoot('package-lock.json'));
  const installed = await readJson(fromRoot('node_modules', '.package-lock.json'));
  if (!lock || !installed) return false;
  return Object.entries(lock.packages).every(
    ([path, entry]) => path === '' || entry.optional || installed.packages[path]?.version === entry.version,
  );
}

/** @param {string} path */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
