import { expect, it } from 'vitest';
import { faultsIn } from '#app/cli/judge/judge-folder.ts';

const files = ['cv-full.pdf', 'cv-minimal.pdf'];
const good = ['PASS /tmp/a/cv-full.pdf 2a', 'PASS /tmp/a/cv-full.pdf ua1'];

it('finds nothing against documents that pass as both', () => {
  const output = [...good, 'PASS /tmp/a/cv-minimal.pdf 2a', 'PASS /tmp/a/cv-minimal.pdf ua1', ''].join('\n');
  expect(faultsIn(output, files)).toEqual([]);
});

it('names the rules that a document breaks', () => {
  const output = [
    'FAIL /tmp/a/cv-minimal.pdf 2a',
    '  FAIL 6.2.11.8-1',
    '  FAIL 6.2.11.5-1',
    'PASS /tmp/a/cv-minimal.pdf ua1',
    ...good,
    '',
  ].join('\n');
  expect(faultsIn(output, files)).toEqual(['cv-minimal.pdf 2a: 6.2.11.8-1, 6.2.11.5-1']);
});

it('counts a document that says of itself that it is neither', () => {
  const output = [...good, 'PASS /tmp/a/cv-minimal.pdf 2a', ''].join('\n');
  expect(faultsIn(output, files)).toEqual(['cv-minimal.pdf is not judged as ua1']);
});
