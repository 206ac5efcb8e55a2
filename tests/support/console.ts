import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { MockInstance } from 'vitest';

// A test that prints an error without expecting it fails: what is wrong on the console is wrong for a user.
// A test that does expect one says so with `expectConsoleError(/…/)`.

let spy: MockInstance<typeof console.error>;
let expected: RegExp[] = [];

beforeEach(() => {
  expected = [];
  spy = vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  const printed = spy.mock.calls.map((parts) => parts.map(String).join(' '));
  const unexpected = printed.filter((text) => !expected.some((pattern) => pattern.test(text)));
  expect(unexpected, 'printed by console.error').toEqual([]);
});

/** Lets this test print errors that match. */
export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern);
}
