import { createHash } from 'node:crypto';
import { bagAlgorithms } from './bag.server.ts';
import { printablePath } from './bag-path.ts';
import { bagDeclaration, bagInfoValue, readBagInfo, readManifest } from './bag-text.ts';
import type { BagInfoLine } from './bag-text.ts';
import type { ZipContent } from './read-zip.server.ts';

/**
 * What is wrong with a bag (RFC 8493, 3), each as one Dutch sentence, at most a hundred.
 *
 * @param contents with paths inside the bag's folder: `bagit.txt`, `data/…`.
 */
export function checkBag(contents: readonly ZipContent[]): { info: BagInfoLine[]; problems: string[] } {
  const bag: Bag = { files: new Map(contents.map((file) => [keyOf(file.path), file])), problems: new Set() };
  checkDeclaration(bag);
  for (const { path, isDamaged } of contents)
    if (isDamaged) bag.problems.add(`Het bestand ${printablePath(path)} is beschadigd in het ZIP-bestand.`);
  if (bag.files.has('fetch.txt'))
    bag.problems.add(
      'Het pakket verwijst in fetch.txt naar bestanden op het internet. Die halen wij niet op.',
    );
  checkManifests(bag, 'manifest', (path) => path.startsWith('data/'));
  checkManifests(bag, 'tagmanifest', (path) => !path.startsWith('data/') && !path.startsWith('tagmanifest-'));
  const info = checkInfo(bag);
  return { info, problems: firstOf([...bag.problems]) };
}

interface Bag {
  files: ReadonlyMap<string, ZipContent>;
  problems: Set<string>;
}

const mostProblems = 100;

function checkDeclaration(bag: Bag): void {
  const text = textOf(bag, 'bagit.txt');
  if (text === null) bag.problems.add('Het bestand bagit.txt ontbreekt of is niet te lezen.');
  else if (text.replace(/\r\n?/g, '\n').trimEnd() !== bagDeclaration.trimEnd())
    bag.problems.add('Het bestand bagit.txt klopt niet: wij kennen alleen BagIt 1.0 in UTF-8.');
}

/** Every manifest must list every file of its kind, and every listed file must be there and fit. */
function checkManifests(bag: Bag, kind: 'manifest' | 'tagmanifest', covers: (path: string) => boolean): void {
  const covered = [...bag.files.keys()].filter(covers);
  const changed = new Map<string, string[]>();
  const names = bagAlgorithms.map((algorithm) => ({ algorithm, name: `${kind}-${algorithm}.txt` }));
  const present = names.filter(({ name }) => bag.files.has(name));
  if (present.length === 0) bag.problems.add(`De lijst met controlegetallen ontbreekt (${kind}-sha256.txt).`);

  for (const { algorithm, name } of present) {
    const sums = readSums(bag, name);
    for (const [path, sum] of sums) {
      const file = bag.files.get(path);
      if (!file) bag.problems.add(`Het bestand ${printablePath(path)} ontbreekt.`);
      else if (createHash(algorithm).update(file.bytes).digest('hex') !== sum)
        changed.set(path, [...(changed.get(path) ?? []), name]);
    }
    for (const path of covered)
      if (!sums.has(path))
        bag.problems.add(`Het bestand ${printablePath(path)} hoort er niet bij: het staat niet op ${name}.`);
  }
  for (const [path, lists] of changed)
    bag.problems.add(
      `Het bestand ${printablePath(path)} is veranderd: het past niet bij ${lists.join(' en ')}.`,
    );
}

function readSums(bag: Bag, name: string): Map<string, string> {
  const { lines, unreadable } = readManifest(textOf(bag, name) ?? '\n');
  for (const line of unreadable) bag.problems.add(`Regel ${line} van ${name} is niet te lezen.`);
  const sums = new Map<string, string>();
  for (const { path, sum } of lines) {
    const key = keyOf(path);
    if (sums.has(key)) bag.problems.add(`Het bestand ${printablePath(path)} staat twee keer op ${name}.`);
    sums.set(key, sum);
  }
  return sums;
}

function checkInfo(bag: Bag): BagInfoLine[] {
  const text = textOf(bag, 'bag-info.txt');
  if (text === null) {
    if (bag.files.has('bag-info.txt')) bag.problems.add('Het bestand bag-info.txt is niet te lezen.');
    return [];
  }
  const { lines, unreadable } = readBagInfo(text);
  for (const line of unreadable) bag.problems.add(`Regel ${line} van bag-info.txt is niet te lezen.`);
  const payload = [...bag.files.values()].filter(({ path }) => path.startsWith('data/'));
  const oxum = `${payload.reduce((sum, { bytes }) => sum + bytes.length, 0)}.${payload.length}`;
  const stated = bagInfoValue(lines, 'Payload-Oxum');
  if (stated !== undefined && stated !== oxum)
    bag.problems.add('Het aantal bestanden of hun grootte is anders dan in bag-info.txt staat.');
  return lines;
}

/** Composed, because a bag that was packed again on a Mac comes back with letters and accents apart. */
function keyOf(path: string): string {
  return path.normalize('NFC');
}

function textOf(bag: Bag, path: string): string | null {
  const file = bag.files.get(path);
  if (!file) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
  } catch {
    return null;
  }
}

function firstOf(problems: readonly string[]): string[] {
  if (problems.length <= mostProblems) return [...problems];
  const rest = problems.length - mostProblems + 1;
  return [...problems.slice(0, mostProblems - 1), `En er zijn nog ${rest} andere problemen.`];
}
