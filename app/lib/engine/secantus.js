// SecantusDB from PyPI in a virtual environment of its own: nothing is installed outside the data folder.

import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { EngineError } from './engine-error.js';
import { findPython } from './find-python.js';

export const secantusVersion = '0.7.0b3';

const run = promisify(execFile);

/**
 * Makes sure that SecantusDB is installed.
 *
 * It is built under another name and then renamed, so that a broken-off installation is never taken for a whole one,
 * and two processes that install at once do not disturb each other.
 *
 * @param {object} options
 * @param {string} options.venvDir
 * @param {(name: string) => string | undefined} options.findExecutable
 * @param {(line: string) => void} options.log
 * @returns {Promise<string>} the Python interpreter that has it
 * @throws {EngineError} when there is no suitable Python, or the installation fails
 */
export async function ensureSecantus({ venvDir, findExecutable, log }) {
  if (await isInstalled(venvDir)) return pythonOf(venvDir);
  const python = await findPython(findExecutable);
  log(`Database: SecantusDB ${secantusVersion} wordt geïnstalleerd in ${venvDir}.`);
  log('Dit gebeurt één keer en duurt ongeveer een halve minuut.');
  const draft = `${venvDir}-${process.pid}`;
  try {
    await mkdir(dirname(venvDir), { recursive: true });
    await run(python, ['-m', 'venv', draft]).catch(explainVenv);
    await pipInstall(pythonOf(draft), log);
    await writeFile(join(draft, 'secantus-version'), secantusVersion);
    await putInPlace(draft, venvDir);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return pythonOf(venvDir);
}

/** @param {string} venvDir */
function pythonOf(venvDir) {
  return process.platform === 'win32'
    ? join(venvDir, 'Scripts', 'python.exe')
    : join(venvDir, 'bin', 'python');
}

/**
 * False too when the Python it was made with has since been removed: the interpreter is then a dangling link.
 *
 * @param {string} venvDir
 */
async function isInstalled(venvDir) {
  const version = await readFile(join(venvDir, 'secantus-version'), 'utf8').catch(() => '');
  return version === secantusVersion && existsSync(pythonOf(venvDir));
}

/**
 * @param {string} draft
 * @param {string} venvDir
 */
async function putInPlace(draft, venvDir) {
  if (await isInstalled(venvDir)) return;
  await rm(venvDir, { recursive: true, force: true });
  await rename(draft, venvDir).catch(async (error) => {
    if (!(await isInstalled(venvDir))) throw error;
  });
}

/**
 * @param {string} python
 * @param {(line: string) => void} log
 */
async function pipInstall(python, log) {
  const args = [
    '-m',
    'pip',
    'install',
    '--only-binary',
    ':all:',
    '--disable-pip-version-check',
    '--no-input',
  ];
  const pip = spawn(python, [...args, `SecantusDB==${secantusVersion}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {string[]} */
  const lastLines = [];
  for (const stream of [pip.stdout, pip.stderr]) {
    createInterface(stream).on('line', (line) => {
      const step = /^(?:Collecting ([\w.-]+)|(Installing) collected)/.exec(line);
      if (step) log(step[1] ? `  ophalen: ${step[1]}` : '  installeren …');
      if (lastLines.push(line) > 8) lastLines.shift();
    });
  }
  const code = await new Promise((resolve) => pip.once('close', resolve).once('error', () => resolve(1)));
  if (code !== 0) throw new EngineError(installFailed(lastLines));
}

/** @param {string[]} lines */
function installFailed(lines) {
  return [
    `SecantusDB ${secantusVersion} kan niet worden geïnstalleerd. Is er verbinding met internet (pypi.org)?`,
    'Zonder SecantusDB kan het ook: installeer mongod (MongoDB 7 of hoger), of zet MONGODB_URI.',
    'De laatste regels van pip:',
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}

/**
 * Debian and Ubuntu ship Python without the module that fills a virtual environment.
 *
 * @param {{ stdout?: string, stderr?: string }} error
 * @returns {never}
 */
function explainVenv({ stdout = '', stderr = '' }) {
  throw new EngineError(
    [
      'Python kan geen eigen omgeving maken voor de database.',
      'Op Debian en Ubuntu helpt: sudo apt install python3-venv. Of zet MONGODB_URI.',
      ...`${stdout}${stderr}`
        .trim()
        .split('\n')
        .slice(-6)
        .map((line) => `  ${line}`),
    ].join('\n'),
  );
}
