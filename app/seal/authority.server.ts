import 'reflect-metadata';

import { randomBytes, webcrypto } from 'node:crypto';

import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto as Crypto);

/** The portal's own certificate authority as the caller keeps it: the key goes into storage only encrypted. */
export interface Authority {
  /** Self-signed certificate, DER. */
  readonly caCertificateDer: Uint8Array;
  /** P-384 private key, PKCS#8. */
  readonly caPrivateKeyPkcs8: Uint8Array;
  /** Where the CRL is served; written into each certificate. */
  readonly crlUrl: string;
  /** Where the CA certificate (DER) is served. */
  readonly caUrl?: string;
}

export interface IssuedCertificate {
  certificateDer: Uint8Array;
  /** Hexadecimal, for a later revocation. */
  serialNumber: string;
  notBefore: Date;
  notAfter: Date;
}

export interface SigningCertificate extends IssuedCertificate {
  /** P-256, not extractable: it exists only in memory, for one signature. */
  privateKey: CryptoKey;
}

const caYears = 20;
const skewMs = 5 * 60_000;
const dayMs = 24 * 60 * 60_000;
const caKey = { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' };
const leafKey = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** Makes a new authority: a self-signed P-384 certificate that is valid for 20 years from `now` (RFC 5280). */
export async function createAuthority(input: {
  organisation: string;
  now: Date;
  crlUrl: string;
  caUrl?: string;
}): Promise<Authority> {
  const keys = await webcrypto.subtle.generateKey(caKey, true, ['sign', 'verify']);
  const subject = distinguishedName(`${input.organisation}: ondertekening`, input.organisation);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: newSerial(),
    subject,
    issuer: subject,
    notBefore: new Date(input.now.getTime() - skewMs),
    notAfter: addYears(input.now, caYears),
    signingAlgorithm: caKey,
    publicKey: keys.publicKey as CryptoKey,
    signingKey: keys.privateKey as CryptoKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey as CryptoKey),
    ],
  });
  return {
    caCertificateDer: new Uint8Array(certificate.rawData),
    caPrivateKeyPkcs8: new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
    crlUrl: input.crlUrl,
    ...(input.caUrl ? { caUrl: input.caUrl } : {}),
  };
}

/**
 * Issues a certificate in a signer's name with a fresh one-time key; valid from `now` for `days` (default 7).
 * Any script is kept as UTF8String; names are cut at 64 characters (X.520 upper bound).
 */
export async function issueSigningCertificate(
  authority: Authority,
  input: { commonName: string; organisation?: string; now: Date; days?: number },
): Promise<SigningCertificate> {
  const keys = await webcrypto.subtle.generateKey(leafKey, false, ['sign', 'verify']);
  const issued = await issue(authority, {
    subject: distinguishedName(input.commonName, input.organisation),
    publicKey: keys.publicKey as CryptoKey,
    now: input.now,
    notAfter: new Date(input.now.getTime() + (input.days ?? 7) * dayMs),
    usage: x509.KeyUsageFlags.nonRepudiation | x509.KeyUsageFlags.digitalSignature,
    extensions: [],
  });
  return { ...issued, privateKey: keys.privateKey as CryptoKey };
}

/** Issues the certificate of a local time-stamp authority (RFC 3161, 2.3: critical timeStamping only); valid for 10 years. */
export async function issueTsaCertificate(
  authority: Authority,
  input: { commonName: string; now: Date },
): Promise<IssuedCertificate & { privateKeyPkcs8: Uint8Array }> {
  const keys = await webcrypto.subtle.generateKey(leafKey, true, ['sign', 'verify']);
  const issued = await issue(authority, {
    subject: distinguishedName(input.commonName),
    publicKey: keys.publicKey as CryptoKey,
    now: input.now,
    notAfter: addYears(input.now, 10),
    usage: x509.KeyUsageFlags.digitalSignature,
    extensions: [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.timeStamping], true)],
  });
  return {
    ...issued,
    privateKeyPkcs8: new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
  };
}

/** The list of revoked certificates, DER; `number` must grow with each list (RFC 5280, 5.2.3). */
export async function issueCrl(
  authority: Authority,
  input: {
    number: number;
    revoked: readonly { serialNumber: string; at: Date }[];
    thisUpdate: Date;
    nextUpdate: Date;
  },
): Promise<Uint8Array> {
  const ca = await open(authority);
  const crl = await x509.X509CrlGenerator.create({
    issuer: ca.certificate.subjectName.toJSON(),
    thisUpdate: wholeSeconds(input.thisUpdate),
    nextUpdate: wholeSeconds(input.nextUpdate),
    signingAlgorithm: caKey,
    signingKey: ca.key,
    entries: input.revoked.map(({ serialNumber, at }) => ({
      serialNumber,
      revocationDate: wholeSeconds(at),
    })),
    extensions: [
      await x509.AuthorityKeyIdentifierExtension.create(ca.certificate.publicKey),
      new x509.Extension('2.5.29.20', false, derInteger(input.number)),
    ],
  });
  return new Uint8Array(crl.rawData);
}

interface IssueInput {
  subject: x509.Name;
  publicKey: CryptoKey;
  now: Date;
  notAfter: Date;
  usage: x509.KeyUsageFlags;
  extensions: x509.Extension[];
}

async function issue(authority: Authority, input: IssueInput): Promise<IssuedCertificate> {
  const ca = await open(authority);
  const access = authority.caUrl
    ? [new x509.AuthorityInfoAccessExtension({ caIssuers: [new x509.GeneralName('url', authority.caUrl)] })]
    : [];
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: newSerial(),
    subject: input.subject,
    issuer: ca.certificate.subjectName,
    notBefore: wholeSeconds(
      new Date(Math.max(input.now.getTime() - skewMs, ca.certificate.notBefore.getTime())),
    ),
    notAfter: wholeSeconds(new Date(Math.min(input.notAfter.getTime(), ca.certificate.notAfter.getTime()))),
    signingAlgorithm: caKey,
    publicKey: input.publicKey,
    signingKey: ca.key,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(input.usage, true),
      await x509.SubjectKeyIdentifierExtension.create(input.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(ca.certificate.publicKey),
      new x509.CRLDistributionPointsExtension([authority.crlUrl]),
      ...access,
      ...input.extensions,
    ],
  });
  return {
    certificateDer: new Uint8Array(certificate.rawData),
    serialNumber: certificate.serialNumber,
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
  };
}

// Importing the key takes longer than using it; an authority object is immutable, so its opened form may be kept.
const opened = new WeakMap<Authority, Promise<{ certificate: x509.X509Certificate; key: CryptoKey }>>();

function open(authority: Authority) {
  let known = opened.get(authority);
  if (!known) {
    known = webcrypto.subtle
      .importKey('pkcs8', authority.caPrivateKeyPkcs8, caKey, false, ['sign'])
      .then((key) => ({
        certificate: new x509.X509Certificate(Buffer.from(authority.caCertificateDer)),
        key: key as CryptoKey,
      }));
    opened.set(authority, known);
  }
  return known;
}

function distinguishedName(commonName: string, organisation?: string): x509.Name {
  const parts = [{ CN: [{ utf8String: nameText(commonName) }] }];
  return new x509.Name([
    ...(organisation ? [{ O: [{ utf8String: nameText(organisation) }] }] : []),
    ...parts,
  ]);
}

const nameText = (name: string): string =>
  [
    ...name
      .normalize('NFC')
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/\p{Cc}+/gu, ' ')
      .trim(),
  ]
    .slice(0, 64)
    .join('')
    .trim() || '-';

function newSerial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40; // positive and of one length, RFC 5280 4.1.2.2
  return bytes.toString('hex');
}

function addYears(date: Date, years: number): Date {
  const later = wholeSeconds(date);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}

const wholeSeconds = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);

function derInteger(value: number): Uint8Array<ArrayBuffer> {
  let hex = Math.trunc(value).toString(16);
  if (hex.length % 2) hex = `0${hex}`;
  if (parseInt(hex.slice(0, 2), 16) > 0x7f) hex = `00${hex}`;
  return new Uint8Array([2, hex.length / 2, ...Buffer.from(hex, 'hex')]);
}
