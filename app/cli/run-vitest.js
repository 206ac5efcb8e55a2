import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fromRoot, root } from './paths.js';
import { runInstalled } from './run.js';

/** @typedef {import('./test-report.js').Report} Report */

const vitest = 'vitest/vitest.mjs';

/**
 * Runs one project of vitest.config.ts.
 *
 * @param {string} project
 * @returns {Promise<Report>} a run that broke off counts as at least one failure
 */
export async function runProject(project) {
  const folder = await mkdtemp(join(tmpdir(), 'sluitend-report-'));
  const path = join(folder, 'report.json');
  const reporters = ['--reporter=default', `--reporter=${fromRoot('app', 'cli', 'test-report.js')}`];
  try {
    const args = ['run', '--project', project, '--passWithNoTests', ...reporters];
    const code = await runInstalled(vitest, args, { SLUITEND_TEST_REPORT: path });
    const report = await readReport(path);
    if (code === 0 || report.failed > 0) return report;
    return { ...report, failed: 1, failures: [`the run broke off with exit code ${code}`] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Counts the tests of a project that cannot run on this machine.
 *
 * @param {string} project
 * @returns {Promise<Report>}
 */
export async function skipProject(project) {
  // Parsed, not loaded: what the tests need is just what this machine lacks.
  const args = [fromRoot('node_modules', vitest), 'list', '--project', project, '--staticParse', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 });
  const skipped = JSON.parse(stdout.slice(stdout.indexOf('['))).length;
  return { passed: 0, failed: 0, skipped, failures: [] };
}

/**
 * @param {string} path
 * @returns {Promise<Report>} nothing when the run broke off before it was written
 */
async function readReport(path) {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? { passed: 0, failed: 0, skipped: 0, failures: [] } : JSON.parse(text);
}
