import { X509Certificate } from 'node:crypto';

import { readCertificateFields } from './certificate.server.ts';
import { derTag, readDer, readOid } from './der.server.ts';
import { oids } from './oids.ts';

export interface ChainVerdict {
  /** The chain is whole, each signature in it holds, and it was valid at the time. */
  isOk: boolean;
  /** Whether it ends in a certificate that the caller trusts; null if the caller named none. */
  isTrusted: boolean | null;
  problems: string[];
}

/** What certificates may be built on and relied on; all DER. */
export interface TrustBase {
  /** Roots that the caller trusts; empty for none named, then trust is not judged. */
  trusted: readonly Uint8Array[];
  /** Further certificates that help to build a chain. */
  known: readonly Uint8Array[];
}

/**
 * Judges all certificates that came with a signature (DER), not only the signer's: a changed byte in any of them must
 * show. `at` is the time at which the signer's chain must have been valid; null skips that.
 */
export function checkChain(
  signer: Uint8Array,
  embedded: readonly Uint8Array[],
  base: TrustBase,
  at: Date | null,
): ChainVerdict {
  const problems: string[] = [];
  const pool = [...embedded, ...base.trusted, ...base.known].slice(0, maxCertificates).map(parse);
  for (const der of embedded) {
    const certificate = parse(der);
    if (!certificate) problems.push('Een certificaat in de handtekening is niet leesbaar.');
    else if (!isConsistent(der) || !findIssuer(certificate, pool))
      problems.push('Een certificaat in de handtekening is veranderd of door een onbekende uitgegeven.');
  }
  const path = buildPath(parse(signer), pool);
  const root = path.at(-1);
  if (!root || !isSelfIssued(root)) problems.push('De keten van certificaten is niet compleet.');
  if (
    at &&
    path.some((certificate) => at < new Date(certificate.validFrom) || at > new Date(certificate.validTo))
  ) {
    problems.push('Een certificaat was niet geldig op het moment van ondertekenen.');
  }
  const isTrusted =
    base.trusted.length === 0
      ? null
      : root !== undefined && base.trusted.some((der) => Buffer.from(der).equals(root.raw));
  return { isOk: problems.length === 0, isTrusted, problems };
}

/** The names in a certificate that people know; null for what is not there. */
export function namesOf(certificate: Uint8Array): { subject: string | null; organisation: string | null } {
  const parts = readCertificateFields(certificate).subject.children.flatMap((part) => part.children);
  const value = (type: string): string | null => {
    const found = parts.find((part) => readOid(part.children[0]) === type)?.children[1];
    return found ? Buffer.from(found.content).toString(found.tag === derTag.utf8 ? 'utf8' : 'latin1') : null;
  };
  return { subject: value(oids.commonName), organisation: value(oids.organisation) };
}

const maxCertificates = 500;
const maxPath = 8;
const maxParsed = 1000;

function buildPath(
  signer: X509Certificate | null,
  pool: readonly (X509Certificate | null)[],
): X509Certificate[] {
  const path: X509Certificate[] = [];
  let next = signer;
  while (next && path.length < maxPath) {
    path.push(next);
    if (isSelfIssued(next)) return path;
    next = findIssuer(next, pool);
  }
  return path;
}

function findIssuer(
  certificate: X509Certificate,
  pool: readonly (X509Certificate | null)[],
): X509Certificate | null {
  const found = issuers.get(certificate);
  if (found) return found;
  const issuer =
    pool.find((candidate) => {
      if (!candidate?.ca || !certificate.checkIssued(candidate)) return false;
      try {
        return certificate.verify(candidate.publicKey);
      } catch {
        return false;
      }
    }) ?? null;
  if (issuer) issuers.set(certificate, issuer);
  return issuer;
}

const isSelfIssued = (certificate: X509Certificate): boolean =>
  findIssuer(certificate, [certificate]) === certificate;

/** The algorithm beside the signature is not signed itself; it must equal the one that is (RFC 5280, 4.1.1.2). */
function isConsistent(der: Uint8Array): boolean {
  try {
    const certificate = readDer(der);
    const [toBeSigned, algorithm, signature] = certificate.children;
    const signed = toBeSigned?.children[2];
    return (
      certificate.children.length === 3 &&
      signature?.content[0] === 0 &&
      !!algorithm &&
      !!signed &&
      Buffer.from(algorithm.bytes).equals(signed.bytes)
    );
  } catch {
    return false;
  }
}

// The same few certificates stand in each signature of a document: parsed and verified once, they are known by their bytes.
let parsed = new Map<string, X509Certificate | null>();
const issuers = new WeakMap<X509Certificate, X509Certificate>();

function parse(der: Uint8Array): X509Certificate | null {
  const key = Buffer.from(der.buffer, der.byteOffset, der.length).toString('latin1');
  let certificate = parsed.get(key);
  if (certificate === undefined) {
    certificate = tryParse(der);
    if (parsed.size >= maxParsed) parsed = new Map();
    parsed.set(key, certificate);
  }
  return certificate;
}

function tryParse(der: Uint8Array): X509Certificate | null {
  try {
    return new X509Certificate(Buffer.from(der));
  } catch {
    return null;
  }
}
