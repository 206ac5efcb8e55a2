import { createHash } from 'node:crypto';
import { AppError } from '#app/lib/errors.ts';
import { isSafePath, samePathKey } from './bag-path.ts';
import { bagDeclaration, writeBagInfo, writeManifest } from './bag-text.ts';
import type { BagInfoLine } from './bag-text.ts';
import { writeZip } from './write-zip.server.ts';

export interface BagFile {
  /** Inside `data/`, or inside the bag for a tag file; with `/` between folders. */
  path: string;
  bytes: Uint8Array;
}

export interface BagInfo {
  sourceOrganisation: string;
  externalIdentifier: string;
  /** YYYY-MM-DD */
  baggingDate: string;
  externalDescription?: string;
  /** Further lines, after the known ones. */
  more?: readonly BagInfoLine[];
  /** The one folder in the ZIP; by default made from the external identifier. */
  folder?: string;
}

export const bagAlgorithms = ['sha256', 'sha512'] as const;

/**
 * A BagIt 1.0 bag (RFC 8493) as a ZIP file: the same input gives the same bytes, in any order of the files.
 * Paths are composed (NFC), as other systems would otherwise make two files of one name.
 *
 * @param tagFiles beside `data/`, e.g. a README; protected by the tag manifests.
 * @throws AppError `invalid-input` for a path that is unsafe or there twice, or a date that is none.
 */
export async function makeBag(
  files: readonly BagFile[],
  info: BagInfo,
  tagFiles: readonly BagFile[] = [],
): Promise<Uint8Array> {
  const payload = inOrder(files.map((file) => ({ ...file, path: `data/${file.path}` })));
  const tags = inOrder([
    textFile('bagit.txt', bagDeclaration),
    textFile('bag-info.txt', writeBagInfo(infoLines(info, payload))),
    ...tagFiles,
    ...manifestsOf(payload, 'manifest'),
  ]);
  const all = [...tags, ...manifestsOf(tags, 'tagmanifest'), ...payload];
  refuseBadPaths([...files, ...tagFiles], all);
  if (!isDate(info.baggingDate)) throw new AppError('invalid-input', 'the bagging date is no date');
  const folder = folderName(info.folder ?? info.externalIdentifier);
  return writeZip(
    all.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
    info.baggingDate,
  );
}

export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function textFile(path: string, text: string): BagFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function infoLines(info: BagInfo, payload: readonly BagFile[]): BagInfoLine[] {
  const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [
    { label: 'Source-Organization', value: info.sourceOrganisation },
    { label: 'External-Identifier', value: info.externalIdentifier },
    ...(info.externalDescription === undefined
      ? []
      : [{ label: 'External-Description', value: info.externalDescription }]),
    { label: 'Bagging-Date', value: info.baggingDate },
    { label: 'Payload-Oxum', value: `${octets}.${payload.length}` },
    ...(info.more ?? []),
  ];
}

function manifestsOf(files: readonly BagFile[], name: 'manifest' | 'tagmanifest'): BagFile[] {
  return bagAlgorithms.map((algorithm) => {
    const lines = files.map(({ path, bytes }) => ({
      path,
      sum: createHash(algorithm).update(bytes).digest('hex'),
    }));
    return textFile(`${name}-${algorithm}.txt`, writeManifest(lines));
  });
}

function inOrder(files: readonly BagFile[]): BagFile[] {
  return files
    .map((file) => ({ path: file.path.normalize('NFC'), bytes: file.bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** As given, for `data/` in front would make a drive letter or `~` look harmless; as packed, to find the same twice. */
function refuseBadPaths(given: readonly BagFile[], packed: readonly BagFile[]): void {
  if (!given.every(({ path }) => isSafePath(path)))
    throw new AppError('invalid-input', 'a path in the package is unsafe');
  if (new Set(packed.map(({ path }) => samePathKey(path))).size < packed.length)
    throw new AppError('invalid-input', 'a path is in the package twice');
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** Letters, digits and a few signs, as a folder on any system; never hidden, empty or endless. */
function folderName(text: string): string {
  const safe = text.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return safe.slice(0, 80).replace(/^[.-]+|[.-]+$/g, '') || 'pakket';
}
