import { verify, X509Certificate } from 'node:crypto';

import { readCertificateFields } from './certificate.server.ts';
import { derTag, readDer, readOid, readTime, type Der } from './der.server.ts';
import { oids } from './oids.ts';

/** Since when a certificate (DER) is revoked; null when no list says so. */
export type RevocationLookup = (certificate: Uint8Array) => Date | null;

/**
 * Reads revocation lists (DER, RFC 5280, 5.1) as far as they are signed by one of the given authorities; others are
 * passed over, since anybody can write a list.
 */
export function readRevocations(
  crls: readonly Uint8Array[],
  authorities: readonly Uint8Array[],
): RevocationLookup {
  const revoked = new Map<string, Date>();
  for (const crl of crls) {
    try {
      for (const [serialNumber, at] of readCrl(crl, authorities)) revoked.set(serialNumber, at);
    } catch {
      continue; // a list that cannot be read says nothing
    }
  }
  return (certificate) => {
    if (revoked.size === 0) return null;
    const { issuer, serialNumber } = readCertificateFields(certificate);
    return revoked.get(keyOf(issuer, serialNumber)) ?? null;
  };
}

function readCrl(crl: Uint8Array, authorities: readonly Uint8Array[]): [string, Date][] {
  const [list, algorithm, signature] = readDer(crl).children;
  const [version, , issuer, , ...rest] = list?.children ?? [];
  const hash = hashes[readOid(algorithm?.children[0])];
  if (!list || !issuer || !signature || !hash || version?.tag !== derTag.integer) return [];
  const isSigned = authorities.some((authority) => {
    if (!Buffer.from(readCertificateFields(authority).subject.bytes).equals(issuer.bytes)) return false;
    return verify(
      hash,
      list.bytes,
      new X509Certificate(Buffer.from(authority)).publicKey,
      signature.content.subarray(1),
    );
  });
  const entries = isSigned ? (rest.find((item) => item.tag === derTag.sequence)?.children ?? []) : [];
  return entries.flatMap(({ children: [serialNumber, at] }): [string, Date][] =>
    serialNumber ? [[keyOf(issuer, serialNumber), readTime(at)]] : [],
  );
}

const keyOf = (issuer: Der, serialNumber: Der): string =>
  `${Buffer.from(issuer.bytes).toString('base64')} ${Buffer.from(serialNumber.content).toString('hex')}`;

const hashes: Record<string, string> = {
  [oids.ecdsaWithSha256]: 'sha256',
  [oids.ecdsaWithSha384]: 'sha384',
  [oids.rsaWithSha256]: 'sha256',
  [oids.rsaWithSha384]: 'sha384',
  [oids.rsaWithSha512]: 'sha512',
};
