import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bad, isSound, type Finding } from '#app/documents/verify/finding.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import { readCertificate } from './read-certificate.ts';
import { verifyBytesOfPdf } from './verify-bytes.ts';
import { verifyJson } from './verify-json.ts';
import { verifyPackage } from './verify-package.ts';

export interface FileReport {
  findings: Finding[];
  /** Whether all is as it should be; trust that could not be judged is not. */
  isSound: boolean;
  /** Where the trusted certificate came from. */
  ca: string | null;
  /** Bytes, and their SHA-256; null when the file could not be read. */
  size: number;
  sha256: string | null;
}

/**
 * Verifies one file: a PDF, a record as JSON, or an archive package. What it is, its name says, else its first bytes:
 * a changed first byte must not make another kind of file of it. Never throws for what is in the file.
 *
 * @param ca what was given to trust; else `ca.pem` beside the file, else the package's own
 */
export async function verifyFile(
  file: string,
  ca: { der: Uint8Array; path: string } | null,
): Promise<FileReport> {
  const t = wordsOf('verify');
  const bytes = await read(file);
  if (!bytes)
    return { findings: [bad(t('cli.unreadable'))], isSound: false, ca: null, size: 0, sha256: null };
  const about = { size: bytes.length, sha256: sha256Hex(bytes) };
  const trusted = ca ?? (await besideFile(file));
  switch (kindOf(file, bytes)) {
    case 'json': {
      const findings = await verifyJson(bytes);
      return { ...about, findings, isSound: isSound(findings), ca: null };
    }
    case 'package': {
      const { findings, usedOwnCa, isTrusted } = await verifyPackage(bytes, trusted?.der ?? null);
      const from = usedOwnCa ? t('cli.caInside') : (trusted?.path ?? null);
      return { ...about, findings, isSound: isSound(findings) && isTrusted, ca: from };
    }
    case 'pdf': {
      const beside = await recordBeside(file);
      const findings = verifyBytesOfPdf(bytes, trusted?.der ?? null, beside);
      return {
        ...about,
        findings,
        isSound: isSound(findings) && trusted !== null,
        ca: trusted?.path ?? null,
      };
    }
  }
}

function kindOf(file: string, bytes: Uint8Array): 'pdf' | 'json' | 'package' {
  const byName = kinds[path.extname(file).toLowerCase()];
  if (byName) return byName;
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (start.startsWith('%PDF')) return 'pdf';
  return start.startsWith('PK') ? 'package' : 'json';
}

const kinds: Readonly<Record<string, 'pdf' | 'json' | 'package'>> = {
  '.pdf': 'pdf',
  '.json': 'json',
  '.zip': 'package',
};

async function besideFile(file: string): Promise<{ der: Uint8Array; path: string } | null> {
  const beside = path.join(path.dirname(file), 'ca.pem');
  const bytes = await read(beside);
  const der = bytes && readCertificate(bytes);
  return der ? { der, path: beside } : null;
}

/** `x.json` beside `x.pdf` or `x.bewijs.pdf`. */
async function recordBeside(file: string): Promise<{ path: string; bytes: Uint8Array } | null> {
  const beside = file.replace(/(\.bewijs)?\.pdf$/i, '.json');
  const bytes = beside === file ? null : await read(beside);
  return bytes && { path: beside, bytes };
}

async function read(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}
