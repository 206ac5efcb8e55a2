import { afterEach, describe, expect, it } from 'vitest';
import { makeBag, textFile } from '#app/archive/package/bag.server.ts';
import { bagInfoValue, readBagInfo, readManifest, writeBagInfo } from '#app/archive/package/bag-text.ts';
import { readBag } from '#app/archive/package/read-bag.server.ts';
import { bagInfo, sampleBag, sampleFiles } from './samples.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

describe('an archive package', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('comes back whole, with every name and byte, also names with line ends and percent signs', async () => {
    const bag = await readBag(await sampleBag());
    expect(bag.problems).toEqual([]);
    expect(bag.files.sort(byPath)).toEqual([...sampleFiles].sort(byPath));
    expect(bagInfoValue(bag.info, 'source-organization')).toBe('Werkwijzer Zuidoost');
    expect(bagInfoValue(bag.info, 'Bagging-Date')).toBe('2026-04-03');
    expect(bagInfoValue(bag.info, 'Payload-Oxum')).toBe('856.4');
  });

  it('is the same bytes again, in whatever order the files come and wherever the clock stands', async () => {
    process.env.TZ = 'Pacific/Auckland';
    const there = await sampleBag();
    process.env.TZ = 'America/Los_Angeles';
    const here = await makeBag([...sampleFiles].reverse(), bagInfo, [textFile('README.txt', 'Lees mij.\n')]);
    expect(Buffer.compare(here, there)).toBe(0);
  });

  it('has the files that the standard asks for, in one folder, with encoded names in the manifests', async () => {
    const { tagFiles } = await readBag(await sampleBag());
    expect(tagFiles.map(({ path }) => path).sort()).toEqual([
      'README.txt',
      'bag-info.txt',
      'bagit.txt',
      'manifest-sha256.txt',
      'manifest-sha512.txt',
      'tagmanifest-sha256.txt',
      'tagmanifest-sha512.txt',
    ]);
    const file = (name: string) => text(tagFiles.find(({ path }) => path === name)?.bytes);
    expect(file('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(file('manifest-sha256.txt')).toContain('  data/honderd %25 zeker%0D%0Aof niet.txt\n');
    expect(file('manifest-sha512.txt')).toMatch(/^[0-9a-f]{128} {2}data\/document\.pdf$/m);
    expect(file('tagmanifest-sha256.txt')).not.toContain('tagmanifest');
  });

  it('joins a letter and its accent, so that no system makes two files of one name', async () => {
    const bag = await readBag(await makeBag([textFile('e\u0301e\u0301n.txt', '1')], bagInfo));
    expect(bag.files.map(({ path }) => path)).toEqual(['\u00e9\u00e9n.txt']);
  });

  it.each(['../uit.txt', '/etc/x', 'C:/x', 'a//b', 'a/./b', '', 'a\\b', '~/x', 'a\0b', 'x\ud800'])(
    'is not made with the path %j',
    async (path) => {
      await expect(makeBag([textFile(path, '')], bagInfo)).rejects.toMatchObject({ code: 'invalid-input' });
    },
  );

  it('is not made with one file twice, also when only the case differs, nor without a real date', async () => {
    const twice = makeBag([textFile('a.txt', '1'), textFile('A.txt', '2')], bagInfo);
    await expect(twice).rejects.toMatchObject({ code: 'invalid-input' });
    const undated = makeBag([], { ...bagInfo, baggingDate: '3 april' });
    await expect(undated).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('bag-info.txt', () => {
  it('folds long values at 79 characters and reads them back as they were', () => {
    const value = 'Een lange omschrijving met woorden '.repeat(12).trim();
    const lines = [
      { label: 'External-Description', value },
      { label: 'Contact-Name', value: 'x'.repeat(120) },
      { label: 'Empty', value: '' },
    ];
    const written = writeBagInfo(lines);
    const long = written.split('\n').filter((line) => line.length > 79);
    expect(long).toEqual([`Contact-Name: ${'x'.repeat(120)}`]);
    expect(readBagInfo(written)).toEqual({ lines, unreadable: [] });
  });

  it('makes one line of a value with line ends, so that no value can add a field', () => {
    const written = writeBagInfo([{ label: 'Title', value: 'a\nBagging-Date: 1999-01-01\r\n\tb' }]);
    expect(readBagInfo(written).lines).toEqual([{ label: 'Title', value: 'a Bagging-Date: 1999-01-01 b' }]);
  });

  it('names the lines that cannot be read', () => {
    expect(readBagInfo('Good: 1\nno colon here\n').unreadable).toEqual([2]);
    expect(readManifest('abc  data/x\nnot a sum\n')).toEqual({
      lines: [{ path: 'data/x', sum: 'abc' }],
      unreadable: [2],
    });
  });
});
