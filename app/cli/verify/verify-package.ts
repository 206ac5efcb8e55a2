import { readBag, type ReadBag } from '#app/archive/package/read-bag.server.ts';
import { bad, good, type Finding } from '#app/documents/verify/finding.ts';
import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import { isAppError } from '#app/lib/errors.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import { readCertificate } from './read-certificate.ts';
import { verifyBytesOfPdf } from './verify-bytes.ts';
import { parseJson, verifyJson } from './verify-json.ts';

/**
 * An archive package: is the bag whole, and is all in it of one document? Check sums alone prove nothing, as whoever
 * changes a file can make new ones; the signatures, the chain and the PDF made again do.
 *
 * @param ca DER of the certificate to trust; null: the package's own
 */
export async function verifyPackage(
  zip: Uint8Array,
  ca: Uint8Array | null,
): Promise<{ findings: Finding[]; usedOwnCa: boolean; isTrusted: boolean }> {
  const t = wordsOf('verify');
  let bag: ReadBag;
  try {
    bag = await readBag(zip);
  } catch (error) {
    const reason = isAppError(error) ? error.details['reason'] : undefined;
    const words = typeof reason === 'string' ? reason : t('cli.unreadable');
    return { findings: [bad(words)], usedOwnCa: false, isTrusted: false };
  }
  const files = new Map(bag.files.map(({ path, bytes }) => [path, bytes]));
  const own = ca ? null : readCertificate(files.get('ca.pem') ?? new Uint8Array());
  const trusted = ca ?? own;
  const whole = bag.problems.length > 0 ? bag.problems.map(bad) : [good(t('cli.bagWhole'))];
  return {
    findings: [...whole, ...(await contents(files, trusted))],
    usedOwnCa: own !== null,
    isTrusted: trusted !== null,
  };
}

type Files = ReadonlyMap<string, Uint8Array>;

async function contents(files: Files, ca: Uint8Array | null): Promise<Finding[]> {
  const t = wordsOf('verify');
  const missing = needed.filter((path) => !files.has(path));
  if (missing.length > 0) return missing.map((path) => bad(t('cli.missing', { path })));
  const get = (path: string) => files.get(path) ?? new Uint8Array();
  const record = { path: 'dossierstuk.json', bytes: get('dossierstuk.json') };
  return [
    ...verifyBytesOfPdf(get('document.pdf'), ca, record),
    ...verifyBytesOfPdf(get('bewijs.pdf'), ca, record),
    ...(await verifyJson(record.bytes)),
    ...sameParts(get, parseJson(record.bytes)),
  ];
}

/** What is in a file of its own, for people and other programs, is what the record says. */
function sameParts(get: (path: string) => Uint8Array, record: unknown): Finding[] {
  const t = wordsOf('verify');
  const { events, answers, template } = (record ?? {}) as {
    events?: Json;
    answers?: Json;
    template?: { sha256?: string };
  };
  const preserved = Array.isArray(events) ? newestPreserved(events) : undefined;
  const isSealed =
    sha256Hex(get('document.pdf')) === preserved?.sha256 &&
    sha256Hex(get('bewijs.pdf')) === preserved.evidenceSha256;
  return [
    ...(isSealed ? [] : [bad(t('cli.otherFiles'))]),
    isSame(parseJson(get('keten.json')), events) ? good(t('cli.sameChain')) : bad(t('cli.otherChain')),
    isSame(parseJson(get('antwoorden.json')), answers)
      ? good(t('cli.sameAnswers'))
      : bad(t('cli.otherAnswers')),
    sha256Hex(get('sjabloon.json')) === template?.sha256
      ? good(t('cli.sameTemplate'))
      : bad(t('cli.otherTemplate')),
  ];
}

function newestPreserved(events: readonly Json[]): { sha256?: Json; evidenceSha256?: Json } | undefined {
  const found = (events as unknown as { type?: string; data?: object }[]).findLast(
    (event) => event?.type === 'preserved',
  );
  return found?.data;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return false;
  try {
    return canonicalJson(a as Json) === canonicalJson(b as Json);
  } catch {
    return false;
  }
}

const needed = [
  'document.pdf',
  'bewijs.pdf',
  'keten.json',
  'antwoorden.json',
  'sjabloon.json',
  'dossierstuk.json',
];
