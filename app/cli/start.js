// `npm start`: from a fresh clone to a running portal. Everything that is already there is left alone, so that a second
// start takes seconds.

import './check-node.js';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EngineError, startEngine } from '../lib/engine/index.js';
import { ensureBuild } from './ensure-build.js';
import { ensurePackages } from './install.js';
import { fromRoot, root } from './paths.js';
import { checkPort } from './check-port.js';

const dataDir = resolve(root, process.env['SLUITEND_DATA_DIR'] || '.data');
const port = Number(process.env['PORT'] || 3000);
const log = (/** @type {string} */ line) => console.log(line);

try {
  await checkPort(port);
  await ensurePackages();
  await ensureBuild();
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  process.exitCode = await runPortal();
} catch (error) {
  console.error(`\n${error instanceof EngineError ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** Runs until the server ends, asked or not; the database ends after it. */
async function runPortal() {
  let engine = await startEngine({ dataDir, venvDir: fromRoot('.data', 'venv'), log });
  const server = startServer(engine.uri);
  const ended = once(server, 'exit');
  let isEnding = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => server.kill('SIGTERM'));
  }
  void keepEngineRunning();
  const [code] = await ended;
  isEnding = true;
  await engine.stop();
  return code ?? 1;

  /** A database that crashed comes back on the same port: the server reconnects by itself. */
  async function keepEngineRunning() {
    for (;;) {
      await engine.exited;
      if (isEnding) return;
      log('Database: onverwacht gestopt; wordt opnieuw gestart …');
      await pause(500);
      if (isEnding) return;
      const again = { dataDir, venvDir: fromRoot('.data', 'venv'), port: engine.port, log };
      try {
        engine = await startEngine(/** @type {Parameters<typeof startEngine>[0]} */ (again));
      } catch (error) {
        console.error(`\n${String(error)}`);
        server.kill('SIGTERM');
        return;
      }
    }
  }
}

/**
 * In a process group of its own, so that Ctrl-C reaches this process only and the server is asked once to stop.
 *
 * @param {string} mongoUri
 */
function startServer(mongoUri) {
  const env = {
    ...process.env,
    PORT: String(port),
    MONGODB_URI: mongoUri,
    SLUITEND_DATA_DIR: dataDir,
  };
  return spawn(process.execPath, ['--import', './app/cli/end-with-parent.js', 'server.js'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env,
  });
}
