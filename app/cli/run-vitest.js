import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fromRoot, root } from './paths.js';
import { runInstalled } from './run.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const vitest = 'vitest/vitest.mjs';

/**
 * Runs one project of vitest.config.ts.
 *
 * @param {string} project
 * @returns {Promise<Counts>} a run that broke off counts as at least one failure
 */
export async function runProject(project) {
  const folder = await mkdtemp(join(tmpdir(), 'sluitend-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const code = await runInstalled(vitest, ['run', '--project', project, '--passWithNoTests', ...reporters]);
    const counts = await countTests(report);
    return code === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Counts the tests of a project that cannot run on this machine.
 *
 * @param {string} project
 * @returns {Promise<Counts>}
 */
export async function skipProject(project) {
  // Parsed, not loaded: what the tests need is just what this machine lacks.
  const args = [fromRoot('node_modules', vitest), 'list', '--project', project, '--staticParse', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 });
  return { passed: 0, failed: 0, skipped: JSON.parse(stdout.slice(stdout.indexOf('['))).length };
}

/**
 * A file that could not even be loaded has no tests in the report, and is one failure.
 *
 * @param {string} report
 * @returns {Promise<Counts>}
 */
async function countTests(report) {
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 0, skipped: 0 };
  const { testResults } = JSON.parse(text);
  const statuses = testResults.flatMap(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
        ? ['failed', ...file.assertionResults.map(({ status }) => status)]
        : file.assertionResults.map(({ status }) => status),
  );
  const count = (/** @type {(status: string) => boolean} */ is) => statuses.filter(is).length;
  return {
    passed: count((status) => status === 'passed'),
    failed: count((status) => status === 'failed'),
    skipped: count((status) => status !== 'passed' && status !== 'failed'),
  };
}
