import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EngineError } from './engine-error.js';

/** The minor versions of Python 3 for which SecantusDB has a compiled package, the one to prefer first. */
const minors = [13, 12, 11, 10];

const run = promisify(execFile);

/**
 * Finds a Python that can run SecantusDB.
 *
 * @param {(name: string) => string | undefined} findExecutable
 * @returns {Promise<string>} full path
 * @throws {EngineError} that names what was found and says what to do
 */
export async function findPython(findExecutable) {
  /** @type {string[]} */
  const unfit = [];
  for (const name of [...minors.map((minor) => `python3.${minor}`), 'python3', 'python']) {
    const path = findExecutable(name);
    const version = path && (await versionOf(path));
    if (!version) continue;
    if (version.major === 3 && minors.includes(version.minor)) return path;
    unfit.push(`${path} (${version.major}.${version.minor})`);
  }
  throw new EngineError(noPython(unfit));
}

/**
 * A name on PATH proves nothing: version managers put stand-ins there that only print an error.
 *
 * @param {string} path
 * @returns {Promise<{ major: number, minor: number } | undefined>}
 */
async function versionOf(path) {
  try {
    const { stdout } = await run(path, ['-c', 'import sys; print(sys.version_info[0], sys.version_info[1])']);
    const [major, minor] = stdout.trim().split(' ').map(Number);
    return major === undefined || minor === undefined ? undefined : { major, minor };
  } catch {
    return undefined;
  }
}

/** @param {string[]} unfit */
function noPython(unfit) {
  const found =
    unfit.length > 0
      ? `Gevonden, maar te oud of te nieuw: ${[...new Set(unfit)].join(', ')}.`
      : 'Er is geen Python gevonden.';
  return [
    'Sluitend heeft een database nodig, en die kan hier nog niet starten.',
    found,
    'Kies een van deze drie:',
    '  1. installeer Python 3.10, 3.11, 3.12 of 3.13 (python.org) en start opnieuw;',
    '  2. installeer MongoDB 7 of hoger, zodat mongod op PATH staat, en start opnieuw;',
    '  3. zet MONGODB_URI op het adres van een MongoDB-server die al draait.',
  ].join('\n');
}
