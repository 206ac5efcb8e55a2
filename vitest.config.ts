import { defineConfig } from 'vitest/config';

// The Remix plugin is left out: it wants to own the server, and no test needs it.

// Much of a test is waiting, so two files at a time also where there are only two cores.
const together = { restoreMocks: true, setupFiles: ['tests/support/console.ts'], maxWorkers: 2 };

/** Tests that need a database. */
const withEngine = {
  ...together,
  globalSetup: ['tests/support/setup-engine.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  // No tsconfig paths: `#app/…` is Node's own (package.json, imports).
  esbuild: { jsx: 'automatic' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...together,
          name: 'unit',
          // A component test asks for a page with `@vitest-environment happy-dom` in its first comment.
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { ...withEngine, name: 'integration', include: ['tests/integration/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        // What depends most on the engine, again on another one: see tests/support/setup-engine.ts.
        test: {
          ...withEngine,
          name: 'second-engine',
          include: ['tests/integration/**/*{concurrency,durability}*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...withEngine,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.{ts,tsx}'],
          testTimeout: 180_000,
          // Each story drives a browser and a server of its own; more than one at a time makes both cores stutter.
          maxWorkers: 1,
        },
      },
    ],
  },
});
