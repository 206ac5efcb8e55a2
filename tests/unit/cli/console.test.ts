import { expect, it } from 'vitest';
import { expectConsoleError } from '#tests/support/console.ts';

it('lets a test print the errors that it expects', () => {
  expectConsoleError(/is weg/);
  console.error('de database is weg');
  expect(console.error).toHaveBeenCalledOnce();
});
