import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppError } from '#app/lib/errors.ts';
import { bagLimits, readBag } from '#app/archive/package/read-bag.server.ts';
import { rawZip } from './raw-zip.ts';
import type { RawEntry } from './raw-zip.ts';
import { sampleBag } from './samples.ts';

const bagit = { name: 'b/bagit.txt', content: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' };
const zeros = (length: number) => new Uint8Array(length);

async function reasonFor(zip: Uint8Array, limits = bagLimits): Promise<string> {
  const error: unknown = await readBag(zip, limits).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!isAppError(error, 'unreadable-file')) throw new Error('it was not refused', { cause: error });
  return String(error.details.reason);
}

const withEntry = (entry: RawEntry) => reasonFor(rawZip([bagit, entry]));

describe('a ZIP file that means harm', () => {
  it.each([
    '../buiten.txt',
    'b/../../buiten.txt',
    '/etc/passwd',
    'C:/Windows/x',
    'b\\..\\x',
    'b/./x',
    'b//x',
    'b/x\0.pdf',
    '~root/x',
  ])('is refused for the path %j', async (name) => {
    expect(await withEntry({ name, content: 'x' })).toMatch(/mag niet|geen ZIP-bestand/);
  });

  it('is refused for a name that is no text', async () => {
    expect(await withEntry({ name: Buffer.from([0x62, 0x2f, 0xff, 0xfe]), content: '' })).toContain(
      'mag niet',
    );
  });

  it('is refused for a link, a device, or a folder with content', async () => {
    expect(await withEntry({ name: 'b/l', content: '/etc/passwd', mode: 0o120777 })).toContain(
      'geen gewoon bestand',
    );
    expect(await withEntry({ name: 'b/d', content: '', mode: 0o020666 })).toContain('geen gewoon bestand');
    expect(await withEntry({ name: 'b/m/', content: 'x', mode: 0o040755 })).toContain('map met inhoud');
  });

  it.each(['b/bagit.txt', 'b/BagIt.txt', 'b/bagit.txt/'])('is refused for a name twice: %s', async (name) => {
    const mode = name.endsWith('/') ? 0o040755 : 0o100644;
    expect(await withEntry({ name, content: '', mode })).toContain('komt twee keer voor');
  });

  it('is refused when header and directory name different files', async () => {
    expect(await withEntry({ name: 'b/a', localName: 'b/c', content: '' })).toContain('spreekt');
  });

  it('is refused for a password', async () => {
    expect(await withEntry({ name: 'b/a', content: '123456789012x', flags: 0x801 })).toMatch(
      /wachtwoord|ZIP-bestand/,
    );
  });

  it('is refused when it unpacks to far more than it is', async () => {
    const bomb = { name: 'b/bom', content: zeros(5_000_000), deflate: true };
    expect(await withEntry(bomb)).toContain('onwaarschijnlijk groot');
  });

  it('is refused when it lies about how large it unpacks, before it has unpacked that much', async () => {
    const liar = { name: 'b/bom', content: zeros(5_000_000), deflate: true, statedSize: 1_000 };
    expect(await withEntry(liar)).toContain('beschadigd');
    const boaster = { name: 'b/klein', content: 'kort', deflate: true, statedSize: 1_000 };
    expect(await withEntry(boaster)).toContain('beschadigd');
  });

  it('is refused when one file hides inside the bytes of another', async () => {
    const inner = { name: 'b/inner', content: 'same' };
    const header = rawZip([inner]).subarray(0, 30 + 'b/inner'.length + 'same'.length);
    const outer = { name: 'b/outer', content: header };
    const hidden = { ...inner, startsAt: 30 + 'b/outer'.length };
    expect(await reasonFor(rawZip([outer, hidden, bagit]))).toContain('overlappen');
    const twin = { ...inner, name: 'b/twin', startsAt: 0 };
    expect(await reasonFor(rawZip([inner, twin, bagit]))).toContain('spreekt het ZIP-bestand zichzelf tegen');
  });

  it('is refused over each limit', async () => {
    const zip = rawZip([
      bagit,
      { name: 'b/a', content: zeros(1_000) },
      { name: 'b/c', content: zeros(1_000) },
    ]);
    expect(await reasonFor(zip, { ...bagLimits, maxZipBytes: 100 })).toContain('te groot');
    expect(await reasonFor(zip, { ...bagLimits, maxEntries: 2 })).toContain('meer dan 2');
    expect(await reasonFor(zip, { ...bagLimits, maxFileBytes: 999 })).toContain('b/a is te groot');
    expect(await reasonFor(zip, { ...bagLimits, maxTotalBytes: 1_500 })).toContain('Uitgepakt');
  });

  it('is refused when it holds no package: nothing, an office document, or two folders', async () => {
    expect(await reasonFor(rawZip([]))).toContain('geen archiefpakket');
    expect(await reasonFor(rawZip([{ name: 'word/document.xml', content: '<w/>' }]))).toContain(
      'geen archiefpakket',
    );
    expect(await reasonFor(rawZip([bagit, { name: 'c/bagit.txt', content: '' }]))).toContain(
      'geen archiefpakket',
    );
    expect(await reasonFor(rawZip([{ ...bagit, name: 'bagit.txt' }]))).toContain('geen archiefpakket');
  });

  it('is refused when it is cut off, at any length', async () => {
    const zip = await sampleBag();
    for (let length = 0; length < zip.length; length += 97)
      expect(await reasonFor(zip.subarray(0, length))).toContain('geen ZIP-bestand');
  });

  it('names its files like properties of an object, and that does nothing', async () => {
    const zip = rawZip([
      bagit,
      { name: 'b/__proto__', content: 'x' },
      { name: 'b/data/constructor', content: 'y' },
    ]);
    const bag = await readBag(zip);
    expect(bag.files.map(({ path }) => path)).toEqual(['constructor']);
    expect(bag.problems.length).toBeGreaterThan(0);
  });

  it('never makes it fail in another way, whatever the bytes', async () => {
    const zip = await sampleBag();
    const change = fc.record({
      at: fc.nat(zip.length - 1),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const copy = zip.slice();
        for (const { at, bytes } of changes) copy.set(bytes.subarray(0, copy.length - at), at);
        await expectHandled(copy);
      }),
      { numRuns: 300 },
    );
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), expectHandled), { numRuns: 300 });
  });
});

async function expectHandled(zip: Uint8Array): Promise<void> {
  const outcome = await readBag(zip).then(
    (bag) => Array.isArray(bag.problems),
    (error: unknown) => isAppError(error, 'unreadable-file'),
  );
  expect(outcome).toBe(true);
}
