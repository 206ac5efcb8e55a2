// Who may use the data folder: one engine, always the same kind.
//
//   db/ENGINE     the kind of engine that made the files, for good
//   engine.lock   the processes that use them now: `{ owner, engine }`

import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EngineError } from './engine-error.js';
import { identify, isStillRunning } from './process-identity.js';

/** A file that only this engine makes, for folders without our marker. */
const tellTale = { mongod: '_mdb_catalog.wt', secantus: 'secantus_collections.wt' };

/**
 * Writes the marker in a new folder; refuses a folder that another kind of engine made, since opening it would damage it.
 *
 * @param {string} dbDir
 * @param {'mongod' | 'secantus'} kind
 * @param {string} version written for the reader, not compared
 * @throws {EngineError}
 */
export async function claimFolder(dbDir, kind, version) {
  const maker = await madeBy(dbDir);
  if (maker && maker !== kind) throw new EngineError(otherEngine(dbDir, maker, kind));
  if (!maker) await writeFile(join(dbDir, 'ENGINE'), `${kind} ${version}\n`);
}

/**
 * Takes the folder for this process. A lock left by a crash is cleaned up; an engine whose starter has just died gets
 * time to close; a living owner means that the portal is already running.
 *
 * @param {string} dataDir
 * @param {(line: string) => void} log
 * @param {{ patienceMs?: number }} [options] how long to wait for a closing engine
 * @throws {EngineError}
 */
export async function lockFolder(dataDir, log, { patienceMs = 20_000 } = {}) {
  const path = join(dataDir, 'engine.lock');
  const mine = {
    owner: identify(process.pid),
    engine: /** @type {ProcessIdentity | undefined} */ (undefined),
  };
  while (!(await createOnly(path, mine))) await clearStale(path, log, patienceMs);
  return {
    /** @param {number} pid */
    record: async (pid) => writeFile(path, JSON.stringify({ ...mine, engine: identify(pid) })),
    release: async () => rm(path, { force: true }),
  };
}

/** @typedef {import('./process-identity.js').ProcessIdentity} ProcessIdentity */

/**
 * @param {string} dbDir
 * @returns {Promise<string | undefined>}
 */
async function madeBy(dbDir) {
  const marker = await readFile(join(dbDir, 'ENGINE'), 'utf8').catch(() => '');
  if (marker) return marker.split(/\s/)[0];
  return Object.entries(tellTale).find(([, file]) => existsSync(join(dbDir, file)))?.[0];
}

/**
 * @param {string} path
 * @param {object} content
 */
async function createOnly(path, content) {
  try {
    await writeFile(path, JSON.stringify(content), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} path
 * @param {(line: string) => void} log
 * @param {number} patienceMs
 */
async function clearStale(path, log, patienceMs) {
  const { owner, engine } = await readLock(path);
  if (owner && isStillRunning(owner)) throw new EngineError(alreadyRunning(path, owner.pid));
  if (engine && isStillRunning(engine)) {
    log('Database: de vorige wordt nog afgesloten, even wachten …');
    const deadline = Date.now() + patienceMs;
    while (isStillRunning(engine)) {
      if (Date.now() > deadline) throw new EngineError(engineLeftBehind(path, engine.pid));
      await pause(100);
    }
  }
  log('Database: een oud slot van een afgebroken start is opgeruimd.');
  await rm(path, { force: true });
}

/**
 * An unreadable lock was being written when its process died.
 *
 * @param {string} path
 * @returns {Promise<{ owner?: ProcessIdentity, engine?: ProcessIdentity }>}
 */
async function readLock(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * @param {string} dbDir
 * @param {string} maker
 * @param {string} kind
 */
function otherEngine(dbDir, maker, kind) {
  const name = { mongod: 'mongod', secantus: 'SecantusDB' };
  const title = (/** @type {string} */ id) => name[/** @type {keyof typeof name} */ (id)] ?? id;
  const way =
    maker === 'mongod'
      ? 'Zet mongod weer op PATH (of start hem zelf en zet MONGODB_URI)'
      : 'Haal mongod van PATH (of start SecantusDB zelf en zet MONGODB_URI)';
  return [
    `De gegevens in ${dbDir} zijn gemaakt door ${title(maker)}; ${title(kind)} kan ze niet lezen.`,
    `Er is niets veranderd. ${way}, of kies met SLUITEND_DATA_DIR een andere, lege map.`,
  ].join('\n');
}

/**
 * @param {string} path
 * @param {number} pid
 */
function alreadyRunning(path, pid) {
  return [
    `Sluitend draait al met deze gegevens (proces ${pid}; zie ${path}).`,
    `Gebruik dat, stop het eerst (kill ${pid}), of kies met SLUITEND_DATA_DIR een andere map.`,
  ].join('\n');
}

/**
 * @param {string} path
 * @param {number} pid
 */
function engineLeftBehind(path, pid) {
  return [
    `Er draait nog een database met deze gegevens (proces ${pid}; zie ${path}), die zichzelf niet afsluit.`,
    `Stop die eerst (kill ${pid}) en start dan opnieuw.`,
  ].join('\n');
}
