import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fromRoot, root } from './paths.js';

/**
 * Runs a program in the root of the repository, with our own input and output.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [extraEnv]
 * @returns {Promise<number>} exit code
 */
export async function run(program, args, extraEnv = {}) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...extraEnv } });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

/**
 * Runs a script of an installed package with this same Node; `npx` would cost half a second.
 *
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [extraEnv]
 */
export function runInstalled(script, args, extraEnv) {
  return run(process.execPath, [fromRoot('node_modules', script), ...args], extraEnv);
}
