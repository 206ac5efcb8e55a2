import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isAppError } from '#app/lib/errors.ts';
import { textFile, makeBag } from '#app/archive/package/bag.server.ts';
import { readBag } from '#app/archive/package/read-bag.server.ts';
import type { ReadBag } from '#app/archive/package/read-bag.server.ts';
import { bagInfo, repack, sampleBag, sampleFiles } from './samples.ts';
import type { RawEntry } from './raw-zip.ts';

const nameOf = (entry: RawEntry) => String(entry.name).slice('RW-2026-0042/'.length);
const inBag = (path: string, content: string): RawEntry => ({ name: `RW-2026-0042/${path}`, content });

async function problemsAfter(change: (entries: RawEntry[]) => RawEntry[]): Promise<string[]> {
  return (await readBag(await repack(await sampleBag(), change))).problems;
}

describe('reading an archive package', () => {
  it('accepts one that was packed again without a change', async () => {
    expect(await problemsAfter((entries) => entries.reverse())).toEqual([]);
  });

  it('accepts one that a Mac packed again, with letters and accents apart', async () => {
    const problems = await problemsAfter((entries) =>
      entries.map((entry) => ({ ...entry, name: String(entry.name).normalize('NFD') })),
    );
    expect(problems).toEqual([]);
  });

  it('names a file that is missing', async () => {
    const problems = await problemsAfter((entries) =>
      entries.filter((entry) => nameOf(entry) !== 'data/document.pdf'),
    );
    expect(problems).toContain('Het bestand data/document.pdf ontbreekt.');
  });

  it('names a file that was added, in data and beside it', async () => {
    const problems = await problemsAfter((entries) => [
      ...entries,
      inBag('data/extra.pdf', 'x'),
      inBag('LEES-DIT-EERST.txt', 'bel dit nummer'),
    ]);
    expect(problems).toContain(
      'Het bestand data/extra.pdf hoort er niet bij: het staat niet op manifest-sha256.txt.',
    );
    expect(problems).toContain(
      'Het bestand LEES-DIT-EERST.txt hoort er niet bij: het staat niet op tagmanifest-sha256.txt.',
    );
  });

  it('names a file that was changed, and only that one', async () => {
    const problems = await problemsAfter((entries) =>
      entries.map((entry) =>
        nameOf(entry) === 'data/document.pdf' ? { ...entry, content: 'anders' } : entry,
      ),
    );
    expect(problems).toEqual([
      'Het bestand data/document.pdf is veranderd: het past niet bij manifest-sha256.txt en manifest-sha512.txt.',
      'Het aantal bestanden of hun grootte is anders dan in bag-info.txt staat.',
    ]);
  });

  it.each(['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'manifest-sha512.txt', 'README.txt'])(
    'finds that %s was changed or removed',
    async (name) => {
      const changed = await problemsAfter((entries) =>
        entries.map((entry) => (nameOf(entry) === name ? { ...entry, content: 'Rommel\n' } : entry)),
      );
      const removed = await problemsAfter((entries) => entries.filter((entry) => nameOf(entry) !== name));
      expect(changed.join()).toContain(`Het bestand ${name} is veranderd`);
      expect(removed.join()).toContain(`Het bestand ${name} ontbreekt`);
    },
  );

  it('says so when the lists themselves are gone', async () => {
    const problems = await problemsAfter((entries) =>
      entries.filter((entry) => !nameOf(entry).startsWith('tagmanifest')),
    );
    expect(problems).toEqual(['De lijst met controlegetallen ontbreekt (tagmanifest-sha256.txt).']);
  });

  it('fetches nothing from the internet, and says that something asks for it', async () => {
    const problems = await problemsAfter((entries) => [
      ...entries,
      inBag('fetch.txt', 'http://127.0.0.1/ - data/x\n'),
    ]);
    expect(problems.join()).toContain('verwijst in fetch.txt naar bestanden op het internet');
  });

  it('lists at most a hundred problems', async () => {
    const many = Array.from({ length: 300 }, (_, index) => inBag(`data/extra-${index}`, ''));
    const problems = await problemsAfter((entries) => [...entries, ...many]);
    expect(problems).toHaveLength(100);
    expect(problems.at(-1)).toMatch(/^En er zijn nog \d+ andere problemen\.$/);
  });

  it('shows no control or direction signs of a hostile name', async () => {
    const problems = await problemsAfter((entries) => [...entries, inBag('data/x\u202efdp.exe\n', '')]);
    expect(problems.join()).toContain('data/x\uFFFDfdp.exe\uFFFD hoort er niet bij');
  });
});

describe('a package with one byte changed', () => {
  const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
  const random = randomFrom(seed);

  it(`is found out, for 200 bytes of its files (SEED=${seed})`, async () => {
    const files = [textFile('document.pdf', 'x'.repeat(4_000)), textFile('antwoorden.json', '{"a":1}')];
    const zip = await makeBag(files, bagInfo, [textFile('README.txt', 'Lees mij.\n')]);
    const positions = contentPositions(zip);
    for (let flip = 0; flip < 200; flip += 1) {
      const at = positions[Math.floor(random() * positions.length)] ?? 0;
      const outcome = await read(flipBit(zip, at, Math.floor(random() * 8)));
      expect(outcome === 'refused' || outcome.problems.length > 0, `byte ${at}`).toBe(true);
    }
  });

  it(`is found out, refused, or gives the very same files, for 400 bytes anywhere (SEED=${seed})`, async () => {
    const zip = await sampleBag();
    const whole = await readBag(zip);
    for (let flip = 0; flip < 400; flip += 1) {
      const at = Math.floor(random() * zip.length);
      const outcome = await read(flipBit(zip, at, Math.floor(random() * 8)));
      const isFound = outcome === 'refused' || outcome.problems.length > 0;
      if (!isFound) expect(outcome, `byte ${at}`).toEqual(whole);
    }
  });
});

/** The bag, or that it was refused as it should; anything else that is thrown fails the test. */
async function read(zip: Uint8Array): Promise<ReadBag | 'refused'> {
  try {
    return await readBag(zip);
  } catch (error) {
    if (isAppError(error, 'unreadable-file')) return 'refused';
    throw error;
  }
}

/** Where the stored bytes of the files are: after each local header, as long as it says. */
function contentPositions(zip: Uint8Array): number[] {
  const view = Buffer.from(zip);
  const positions: number[] = [];
  let at = 0;
  while (view.readUInt32LE(at) === 0x04034b50) {
    const start = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
    const end = start + view.readUInt32LE(at + 18);
    for (let position = start; position < end; position += 1) positions.push(position);
    at = end;
  }
  expect(positions.length).toBeGreaterThan(sampleFiles.length * 100);
  return positions;
}

function flipBit(zip: Uint8Array, at: number, bit: number): Uint8Array {
  const copy = zip.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

/** mulberry32: small, and the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
