// Runs between the portal and its engine, so that the engine never outlives the portal, whatever happens to it.
//
//   node supervisor.js PROGRAM ARGUMENTS…
//
// Standard input is a pipe held by the portal. When the portal ends, even by `kill -9`, the operating system closes
// the pipe, and the engine is asked to stop; when it does not, it is killed. The first line of standard output is the
// engine's process id. Ends with the engine.

import { spawn } from 'node:child_process';

// An engine writes each acknowledged change to its log at once, so killing it loses nothing.
const secondsToClose = 10;
const [program = '', ...args] = process.argv.slice(2);

const engine = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
engine.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
  process.stdin.destroy();
});
engine.on('spawn', () => process.stdout.write(`${engine.pid}\n`));
engine.on('exit', (code) => process.exit(code ?? 1));

process.stdin.on('end', stop).on('error', stop).resume();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);

// The reader of our output may be gone already; that is no reason to leave the engine alone.
process.stdout.on('error', () => {});

function stop() {
  engine.kill('SIGTERM');
  setTimeout(() => engine.kill('SIGKILL'), secondsToClose * 1000).unref();
}
