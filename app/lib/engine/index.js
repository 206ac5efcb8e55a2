// The database of the portal, chosen in this order:
//   1. MONGODB_URI           a real MongoDB, kept by somebody else: nothing is started
//   2. `mongod` on PATH      started here, on loopback and a free port
//   3. SecantusDB            a MongoDB-compatible program in Python, installed under `.data/venv`
//
// A started engine lives exactly as long as the process that started it (see supervisor.js) and keeps its data in
// `<dataDir>/db`. These files use Node's own modules only: they run before `npm ci` has.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { claimFolder, lockFolder } from './data-folder.js';
import { EngineError } from './engine-error.js';
import { findOnPath } from './find-executable.js';
import { freePort, runEngine } from './run-engine.js';
import { ensureSecantus, secantusVersion } from './secantus.js';

export { EngineError } from './engine-error.js';

/**
 * @typedef {object} Engine
 * @property {string} uri address for a MongoDB driver, database name included
 * @property {'external' | 'mongod' | 'secantus'} kind
 * @property {number | undefined} pid process id of the engine itself; undefined for an external one
 * @property {number | undefined} port undefined for an external one
 * @property {Promise<void>} exited resolves when the engine has ended, asked or not (never for an external one)
 * @property {() => Promise<void>} stop ends the engine and gives the folder free; harmless when repeated
 */

/**
 * Starts the engine, or finds the one that is given, and returns once it accepts connections.
 *
 * @param {object} options
 * @param {string} options.dataDir folder of the portal's data, usually `.data`
 * @param {string | undefined} [options.mongoUri] address of an engine that somebody else runs; '' for none
 * @param {(line: string) => void} [options.log] receives progress lines in Dutch
 * @param {(name: string) => string | undefined} [options.findExecutable] full path of a program, if it is there
 * @param {string} [options.venvDir] where SecantusDB is installed; tests share one
 * @param {number} [options.port] default: any free port
 * @returns {Promise<Engine>}
 * @throws {EngineError} with a message that says what to do
 */
export async function startEngine({
  dataDir,
  mongoUri = process.env['MONGODB_URI'],
  log = () => {},
  findExecutable = findOnPath,
  venvDir = join(dataDir, 'venv'),
  port,
}) {
  if (mongoUri) return externalEngine(mongoUri, log);
  const mongod = findExecutable('mongod');
  const kind = mongod ? 'mongod' : 'secantus';
  const dbDir = join(dataDir, 'db');
  await mkdir(dbDir, { recursive: true, mode: 0o700 });
  await claimFolder(dbDir, kind, mongod ? 'mongod' : secantusVersion);
  const lock = await lockFolder(dataDir, log);
  try {
    const command = mongod
      ? mongodCommand(mongod, dbDir)
      : secantusCommand(await ensureSecantus({ venvDir, findExecutable, log }), dbDir);
    const running = await startOnFreePort({ command, port, dataDir, log, onSpawn: lock.record });
    return {
      uri: `mongodb://127.0.0.1:${running.port}/sluitend?directConnection=true`,
      kind,
      pid: running.pid,
      port: running.port,
      exited: running.exited.then(lock.release),
      stop: () => running.stop().then(lock.release),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * @param {string} uri
 * @param {(line: string) => void} log
 * @returns {Engine}
 */
function externalEngine(uri, log) {
  log('Database: de server uit MONGODB_URI.');
  const exited = /** @type {Promise<void>} */ (new Promise(() => {}));
  return { uri, kind: 'external', pid: undefined, port: undefined, exited, stop: async () => {} };
}

/**
 * Between finding a free port and using it another program may take it, so a few are tried. A fixed port is tried once.
 *
 * @param {{ command: import('./run-engine.js').EngineCommand, port: number | undefined, dataDir: string,
 *   log: (line: string) => void, onSpawn: (pid: number) => Promise<void> }} options
 */
async function startOnFreePort({ command, port, dataDir, log, onSpawn }) {
  const logFile = join(dataDir, 'engine.log');
  for (let attempt = 1; ; attempt += 1) {
    try {
      const running = await runEngine({ command, port: port ?? (await freePort()), logFile, log, onSpawn });
      log(`Database: ${command.title} is klaar.`);
      return running;
    } catch (error) {
      if (port !== undefined || attempt === 3 || !(error instanceof EngineError && error.retry)) throw error;
      log('Database: starten lukte niet, nieuwe poging op een andere poort …');
    }
  }
}

/**
 * @param {string} mongod
 * @param {string} dbDir
 * @returns {import('./run-engine.js').EngineCommand}
 */
function mongodCommand(mongod, dbDir) {
  const fixed = ['--dbpath', dbDir, '--bind_ip', '127.0.0.1', '--nounixsocket', '--quiet'];
  return { title: 'mongod', program: mongod, args: (port) => [...fixed, '--port', String(port)] };
}

/**
 * `--sync-on-commit` makes `writeConcern: { j: true }` true: what is acknowledged is on disk.
 *
 * @param {string} python the interpreter in which SecantusDB is installed
 * @param {string} dbDir
 * @returns {import('./run-engine.js').EngineCommand}
 */
function secantusCommand(python, dbDir) {
  const fixed = ['-m', 'secantus', '--storage-path', dbDir, '--host', '127.0.0.1', '--sync-on-commit'];
  const limits = ['--cache-size', '512M', '--log-level', 'WARNING'];
  return {
    title: `SecantusDB ${secantusVersion}`,
    program: python,
    args: (port) => [...fixed, ...limits, '--port', String(port)],
    // Asked to stop between listening and waiting for that request, it hangs: its handler needs a lock it then holds.
    settleMs: 150,
  };
}
