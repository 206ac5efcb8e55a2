// `npm test`: everything, from a fresh clone. The last line sums it up: `N passed, N failed, N skipped`.
//
// Set SLUITEND_REQUIRE_BROWSER=1 to fail where there is no Chromium, and SLUITEND_SECOND_ENGINE to the path of a
// `secantusd-rs` to run what depends most on the engine on a second one.

import './check-node.js';
import { existsSync } from 'node:fs';
import { ensureBuild } from './ensure-build.js';
import { findChromium } from './find-chromium.js';
import { ensurePackages } from './install.js';
import { fromRoot } from './paths.js';
import { runInstalled } from './run.js';
import { runProject, skipProject } from './run-vitest.js';

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const remarks = [];

await check('packages', () => ensurePackages().then(() => 0));
await check('prettier', () =>
  runInstalled('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
);
await check('eslint', () => runInstalled('eslint/bin/eslint.js', ['--max-warnings=0', '.']));
await check('tsc', () => runInstalled('typescript/bin/tsc', ['--noEmit']));
await test('unit', () => runProject('unit'));
// What runs the server as people do needs the build.
await check('build', () => ensureBuild().then(() => 0));
await test('integration', () => runProject('integration'));
await test('second-engine', secondEngine);
await test('e2e', browserTests);

for (const remark of remarks) console.log(`\n!!! ${remark}`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

/**
 * A check counts only when it fails: then as one failed test.
 *
 * @param {string} name
 * @param {() => Promise<number>} run gives an exit code
 */
async function check(name, run) {
  console.log(`\n--- ${name}`);
  const code = await run().catch((error) => {
    console.error(String(error));
    return 1;
  });
  if (code === 0) return;
  total.failed += 1;
  remarks.push(`${name} failed`);
}

/**
 * @param {string} name
 * @param {() => Promise<import('./run-vitest.js').Report>} run
 */
async function test(name, run) {
  await check(name, async () => {
    const counts = await run();
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    if (counts.failed > 0) remarks.push(`${name}: ${counts.failed} failed`, ...counts.failures);
    return 0;
  });
}

async function secondEngine() {
  const program = process.env['SLUITEND_SECOND_ENGINE'] ?? fromRoot('..', 'shared', 'bin', 'secantusd-rs');
  if (existsSync(program)) return runProject('second-engine');
  remarks.push('SKIPPED: the tests on a second engine; set SLUITEND_SECOND_ENGINE to a secantusd-rs');
  return skipProject('second-engine');
}

async function browserTests() {
  if (findChromium()) return runProject('e2e');
  const isRequired = process.env['SLUITEND_REQUIRE_BROWSER'] === '1';
  if (isRequired) throw new Error('Chromium is missing, and SLUITEND_REQUIRE_BROWSER=1 demands it.');
  remarks.push(
    'SKIPPED: ALL BROWSER TESTS. No Chromium on PATH; install it (apt install chromium) and run again',
  );
  return skipProject('e2e');
}
