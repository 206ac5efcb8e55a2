import { createHash } from 'node:crypto';

import { signatureAlgorithm, signedSequence } from './cms.server.ts';
import {
  bitString,
  broken,
  der,
  derTag,
  derTrue,
  integer,
  octetString,
  oid,
  readDer,
  readTime,
  sequence,
  setOf,
  smallInteger,
  time,
  utf8String,
  type Der,
} from './der.server.ts';
import { certificateName } from './certificate-name.ts';
import { oids } from './oids.ts';

/** The parts of a certificate (RFC 5280, 4.1), each still in DER. */
export interface CertificateFields {
  serialNumber: Der;
  issuer: Der;
  subject: Der;
  notBefore: Date;
  notAfter: Date;
  publicKeyInfo: Der;
  extensions: readonly Der[];
}

/** Throws AppError 'unreadable-file' when this is no X.509 v3 certificate. */
export function readCertificateFields(certificate: Uint8Array): CertificateFields {
  const [version, serialNumber, , issuer, validity, subject, publicKeyInfo, ...rest] =
    readDer(certificate).children[0]?.children ?? [];
  if (version?.tag !== derTag.context0 || !serialNumber || !issuer || !validity || !subject || !publicKeyInfo)
    throw broken('this is no certificate');
  return {
    serialNumber,
    issuer,
    subject,
    notBefore: readTime(validity.children[0]),
    notAfter: readTime(validity.children[1]),
    publicKeyInfo,
    extensions: rest.find((item) => item.tag === derTag.context3)?.children[0]?.children ?? [],
  };
}

export interface CertificateInput {
  serialNumber: Uint8Array;
  /** DER of the names. */
  issuer: Uint8Array;
  subject: Uint8Array;
  notBefore: Date;
  notAfter: Date;
  /** SubjectPublicKeyInfo, DER. */
  publicKeyInfo: Uint8Array;
  extensions: readonly Uint8Array[];
  signingKey: CryptoKey;
}

/** An X.509 v3 certificate, DER. */
export function buildCertificate(input: CertificateInput): Promise<Buffer> {
  const toBeSigned = sequence(
    der(derTag.context0, smallInteger(2)),
    integer(input.serialNumber),
    signatureAlgorithm(input.signingKey),
    input.issuer,
    sequence(time(input.notBefore), time(input.notAfter)),
    input.subject,
    input.publicKeyInfo,
    der(derTag.context3, sequence(...input.extensions)),
  );
  return signedSequence(input.signingKey, toBeSigned);
}

export interface CrlInput {
  issuer: Uint8Array;
  thisUpdate: Date;
  nextUpdate: Date;
  revoked: readonly { serialNumber: Uint8Array; at: Date }[];
  extensions: readonly Uint8Array[];
  signingKey: CryptoKey;
}

/** A certificate revocation list v2 (RFC 5280, 5.1), DER. */
export function buildCrl(input: CrlInput): Promise<Buffer> {
  const entries = input.revoked.map(({ serialNumber, at }) => sequence(integer(serialNumber), time(at)));
  const toBeSigned = sequence(
    smallInteger(1),
    signatureAlgorithm(input.signingKey),
    input.issuer,
    time(input.thisUpdate),
    time(input.nextUpdate),
    ...(entries.length ? [sequence(...entries)] : []),
    der(derTag.context0, sequence(...input.extensions)),
  );
  return signedSequence(input.signingKey, toBeSigned);
}

/** A distinguished name; any script is kept as UTF8String. */
export function distinguishedName(commonName: string, organisation?: string): Buffer {
  const part = (type: string, text: string): Buffer =>
    setOf(sequence(oid(type), utf8String(certificateName(text))));
  return sequence(
    ...(organisation ? [part(oids.organisation, organisation)] : []),
    part(oids.commonName, commonName),
  );
}

export const keyUsageBits = {
  digitalSignature: 0x80,
  nonRepudiation: 0x40,
  keyCertSign: 0x04,
  crlSign: 0x02,
} as const;

export const extensions = {
  /** A CA that issues only end certificates, or (false) no CA at all. */
  basicConstraints: (isCa: boolean): Buffer =>
    extension(oids.basicConstraints, true, isCa ? sequence(derTrue(), smallInteger(0)) : sequence()),
  keyUsage: (bits: number): Buffer =>
    extension(oids.keyUsage, true, bitString(Uint8Array.of(bits), 31 - Math.clz32(bits & -bits))),
  subjectKey: (publicKeyInfo: Uint8Array): Buffer =>
    extension(oids.subjectKeyIdentifier, false, octetString(keyIdentifier(publicKeyInfo))),
  authorityKey: (publicKeyInfo: Uint8Array): Buffer =>
    extension(oids.authorityKeyIdentifier, false, sequence(der(0x80, keyIdentifier(publicKeyInfo)))),
  crlAt: (url: string): Buffer =>
    extension(
      oids.crlDistributionPoints,
      false,
      sequence(sequence(der(derTag.context0, der(derTag.context0, uri(url))))),
    ),
  issuerAt: (url: string): Buffer =>
    extension(oids.authorityInfoAccess, false, sequence(sequence(oid(oids.caIssuers), uri(url)))),
  onlyTimeStamping: (): Buffer => extension(oids.extendedKeyUsage, true, sequence(oid(oids.timeStamping))),
  crlNumber: (number: number): Buffer => extension(oids.crlNumber, false, smallInteger(number)),
};

function extension(type: string, isCritical: boolean, value: Uint8Array): Buffer {
  return sequence(oid(type), ...(isCritical ? [derTrue()] : []), octetString(value));
}

const uri = (url: string): Buffer => der(0x86, Buffer.from(url, 'latin1'));

/** RFC 5280, 4.2.1.2, method 1. */
function keyIdentifier(publicKeyInfo: Uint8Array): Buffer {
  const key = readDer(publicKeyInfo).children[1];
  return createHash('sha1')
    .update(key?.content.subarray(1) ?? new Uint8Array())
    .digest();
}
