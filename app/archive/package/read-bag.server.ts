import type { BagFile } from './bag.server.ts';
import { checkBag } from './check-bag.server.ts';
import type { BagInfoLine } from './bag-text.ts';
import { readZip, refusal } from './read-zip.server.ts';
import type { ZipContent, ZipLimits } from './read-zip.server.ts';

export interface ReadBag {
  /** What is in `data/`, with paths inside it, as given to `makeBag`. */
  files: BagFile[];
  /** What is beside it: bagit.txt, manifests, README … */
  tagFiles: BagFile[];
  info: BagInfoLine[];
  /** Each one sentence of plain Dutch that names the file it is about. Empty: complete and unchanged. */
  problems: string[];
}

/** Room for any document this portal makes, and for what an uploader's patience and our memory bear. */
export const bagLimits: ZipLimits = {
  maxZipBytes: 200_000_000,
  maxEntries: 1_000,
  maxFileBytes: 100_000_000,
  maxTotalBytes: 250_000_000,
  maxRatio: 200,
};

/**
 * Reads a BagIt bag in a ZIP file and verifies that it is complete and valid (RFC 8493, 3). Somewhat stricter: a tag
 * manifest must be there, and every file beside `data/` must be on it, or a false README could be slipped in unseen.
 * Says that nothing changed since it was packed, not who packed it: that is for the signatures in the PDF.
 *
 * @throws AppError `unreadable-file`, and nothing else, for what is no ZIP, is built to harm, or holds no bag;
 * `details.reason` is a Dutch sentence that may be shown.
 */
export async function readBag(zip: Uint8Array, limits: ZipLimits = bagLimits): Promise<ReadBag> {
  const contents = insideBagFolder(await readZip(zip, limits));
  const { info, problems } = checkBag(contents);
  const files = contents.map(({ path, bytes }) => ({ path, bytes }));
  return {
    files: files
      .filter(({ path }) => path.startsWith('data/'))
      .map(({ path, bytes }) => ({ path: path.slice('data/'.length), bytes })),
    tagFiles: files.filter(({ path }) => !path.startsWith('data/')),
    info,
    problems,
  };
}

/** RFC 8493, 4.2: packed from the folder above, so that one folder holds it all. */
function insideBagFolder(contents: readonly ZipContent[]): ZipContent[] {
  const folder = contents[0]?.path.split('/')[0] ?? '';
  const isBag =
    contents.every(({ path }) => path.startsWith(`${folder}/`)) &&
    contents.some(({ path }) => /^[^/]+\/(bagit|manifest-\w+)\.txt$/.test(path));
  if (!isBag) throw refusal('Dit is geen archiefpakket (BagIt).');
  return contents.map((content) => ({ ...content, path: content.path.slice(folder.length + 1) }));
}
