import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EngineError } from './engine-error.js';

/**
 * @typedef {object} EngineCommand
 * @property {string} title
 * @property {string} program
 * @property {(port: number) => string[]} args
 * @property {number} [settleMs] how long to leave it alone after it accepts its first connection
 */
/** @typedef {import('node:stream').Readable} Readable */
/** @typedef {import('node:stream').Writable} Writable */
/** @typedef {{ pid: number, port: number, exited: Promise<void>, stop: () => Promise<void> }} RunningEngine */

const supervisor = fileURLToPath(new URL('./supervisor.js', import.meta.url));

/**
 * Starts an engine under its supervisor and waits until it accepts connections.
 *
 * @param {object} options
 * @param {EngineCommand} options.command
 * @param {number} options.port
 * @param {string} options.logFile receives what the engine prints; emptied first
 * @param {(line: string) => void} [options.log]
 * @param {(pid: number) => Promise<void>} [options.onSpawn] called as soon as the engine has a process id
 * @param {number} [options.patienceMs] an engine that was killed may need long to recover its data
 * @returns {Promise<RunningEngine>}
 * @throws {EngineError} with the last lines that the engine printed
 */
export async function runEngine({
  command,
  port,
  logFile,
  log = () => {},
  onSpawn = async () => {},
  patienceMs = 120_000,
}) {
  const output = await open(logFile, 'w', 0o600);
  // A process group of its own: Ctrl-C then reaches the portal only, which still needs its database to end its work.
  const child = /** @type {import('node:child_process').ChildProcessByStdio<Writable, Readable, null>} */ (
    spawn(process.execPath, [supervisor, command.program, ...command.args(port)], {
      stdio: ['pipe', 'pipe', output.fd],
      detached: true,
    })
  );
  const exited = once(child, 'exit').then(() => {});
  await output.close();
  const stop = async () => {
    child.stdin.end();
    await exited;
  };
  child.stdin.on('error', () => {});
  const pid = await Promise.race([firstNumber(child.stdout), exited]);
  if (pid) await onSpawn(pid);
  if (pid && (await acceptsConnections(port, exited, patienceMs, log))) {
    await pause(command.settleMs ?? 0);
    return { pid, port, exited, stop };
  }
  const ended = child.exitCode !== null;
  await stop();
  throw new EngineError(await failure(command.title, logFile), { retry: ended });
}

/** @returns {Promise<number>} a port on loopback that nobody uses now */
export async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * @param {Readable} stream
 * @returns {Promise<number>}
 */
async function firstNumber(stream) {
  const [line] = await once(createInterface(stream), 'line');
  stream.resume();
  return Number(line);
}

/**
 * @param {number} port
 * @param {Promise<void>} exited
 * @param {number} patienceMs
 * @param {(line: string) => void} log
 */
async function acceptsConnections(port, exited, patienceMs, log) {
  let hasEnded = false;
  void exited.then(() => (hasEnded = true));
  const start = Date.now();
  let nextLine = start + 5_000;
  while (!hasEnded && Date.now() - start < patienceMs) {
    if (await canConnect(port)) return !hasEnded;
    if (Date.now() > nextLine) {
      log(`Database: nog bezig met starten (${Math.round((Date.now() - start) / 1000)} s) …`);
      nextLine += 5_000;
    }
    await pause(50);
  }
  return false;
}

/** @param {number} port */
function canConnect(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.end()).once('error', () => socket.destroy());
  });
}

/**
 * @param {string} title
 * @param {string} logFile
 */
async function failure(title, logFile) {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-12);
  return [`De database (${title}) start niet. De laatste regels uit ${logFile}:`, ...lines].join('\n  ');
}
