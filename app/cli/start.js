// `npm start`: from a fresh clone to a running portal. Everything that is already there is left alone, so that a second
// start takes seconds.

import './check-node.js';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EngineError } from '../lib/engine/index.js';
import { checkPort } from './check-port.js';
import { ensureBuild } from './ensure-build.js';
import { ensurePackages } from './install.js';
import { keepEngine } from './keep-engine.js';
import { fromRoot, root } from './paths.js';
import { whenNpmEnds } from './when-npm-ends.js';

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
  const engine = await keepEngine({ dataDir, venvDir: fromRoot('.data', 'venv'), log }, (error) => {
    console.error(`\n${String(error)}`);
    stop();
  });
  const server = startServer(engine.uri);
  const stop = () => void server.kill('SIGTERM');
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
  whenNpmEnds(stop);
  const [code] = await once(server, 'exit');
  await engine.stop();
  return code ?? 1;
}

/**
 * In a process group of its own, so that Ctrl-C reaches this process only and the server is asked once to stop.
 *
 * @param {string} mongoUri
 */
function startServer(mongoUri) {
  const env = {
    ...process.env,
    NODE_ENV: process.env['NODE_ENV'] || 'production',
    PORT: String(port),
    MONGODB_URI: mongoUri,
    SLUITEND_DATA_DIR: dataDir,
    // From Node 22 on, code that was compiled once is kept: the next start is faster.
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] || fromRoot('node_modules', '.cache', 'compiled'),
  };
  return spawn(process.execPath, ['--import', './app/cli/end-with-parent.js', 'server.js'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env,
  });
}
