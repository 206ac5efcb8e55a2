import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './paths.js';

/**
 * What a run came to; each failure says which test of which file, and why.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Report
 *
 * @typedef {{ message: string, stack?: string | undefined }} Failure
 */

/** A reporter of Vitest: writes what `npm test` sums up to the file named by SLUITEND_TEST_REPORT. */
export default class TestReport {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly Failure[]} unhandled what failed outside any test; it makes the whole run fail
   */
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failed = tests.filter((test) => test.result().state === 'failed');
    // A file that could not even be loaded has no tests, and is one failure; so is a hook around tests.
    const around = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = around.filter((tests) => tests.errors().length > 0);
    const failures = [
      ...failed.map((test) => `${nameOf(test)}: ${told(test.result().errors ?? [])}`),
      ...broken.map((tests) => `${nameOf(tests)}: ${told(tests.errors())}`),
      ...unhandled.map((error) => `outside any test: ${told([error])}`),
    ];
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    /** @type {Report} */
    const report = {
      passed,
      failed: failures.length,
      skipped: tests.length - passed - failed.length,
      failures,
    };
    writeFileSync(process.env['SLUITEND_TEST_REPORT'] ?? '', JSON.stringify(report));
  }
}

/** @param {import('vitest/node').TestModule | import('vitest/node').TestSuite | import('vitest/node').TestCase} tests */
const nameOf = (tests) =>
  tests.type === 'module'
    ? relative(root, tests.moduleId)
    : `${relative(root, tests.module.moduleId)} > ${tests.fullName}`;

/**
 * Without the lines of the test runner itself.
 *
 * @param {readonly Failure[]} errors
 */
const told = (errors) =>
  errors
    .flatMap(({ message, stack }) => (stack ?? message).split('\n'))
    .filter((line) => !line.includes('/node_modules/') || !line.startsWith('    at '))
    .join('\n');
