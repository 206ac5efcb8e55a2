import { randomBytes, webcrypto } from 'node:crypto';

import {
  buildCertificate,
  buildCrl,
  distinguishedName,
  extensions,
  keyUsageBits,
  readCertificateFields,
  type CertificateFields,
} from './certificate.server.ts';

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
const tsaYears = 10;
const skewMs = 5 * 60_000;
const dayMs = 24 * 60 * 60_000;
const caKey = { name: 'ECDSA', namedCurve: 'P-384' };
const leafKey = { name: 'ECDSA', namedCurve: 'P-256' };

/** Makes a new authority: a self-signed P-384 certificate that is valid for 20 years from `now` (RFC 5280). */
export async function createAuthority(input: {
  organisation: string;
  now: Date;
  crlUrl: string;
  caUrl?: string;
}): Promise<Authority> {
  const keys = await webcrypto.subtle.generateKey(caKey, true, ['sign', 'verify']);
  const publicKeyInfo = await exportPublic(keys.publicKey);
  // The purpose stands before the organisation's name, so that cutting a long name leaves the two different.
  const subject = distinguishedName(`Ondertekening ${input.organisation}`, input.organisation);
  const certificate = await buildCertificate({
    serialNumber: newSerial(),
    issuer: subject,
    subject,
    notBefore: new Date(input.now.getTime() - skewMs),
    notAfter: addYears(input.now, caYears),
    publicKeyInfo,
    signingKey: keys.privateKey,
    extensions: [
      extensions.basicConstraints(true),
      extensions.keyUsage(keyUsageBits.keyCertSign | keyUsageBits.crlSign),
      extensions.subjectKey(publicKeyInfo),
    ],
  });
  return {
    caCertificateDer: certificate,
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
    publicKey: keys.publicKey,
    now: input.now,
    notAfter: new Date(input.now.getTime() + (input.days ?? 7) * dayMs),
    usage: keyUsageBits.nonRepudiation | keyUsageBits.digitalSignature,
    extensions: [],
  });
  return { ...issued, privateKey: keys.privateKey };
}

/** Issues the certificate of a local time-stamp authority (RFC 3161, 2.3: critical timeStamping only); valid for 10 years. */
export async function issueTsaCertificate(
  authority: Authority,
  input: { commonName: string; now: Date },
): Promise<IssuedCertificate & { privateKeyPkcs8: Uint8Array }> {
  const keys = await webcrypto.subtle.generateKey(leafKey, true, ['sign', 'verify']);
  const issued = await issue(authority, {
    subject: distinguishedName(input.commonName),
    publicKey: keys.publicKey,
    now: input.now,
    notAfter: addYears(input.now, tsaYears),
    usage: keyUsageBits.digitalSignature,
    extensions: [extensions.onlyTimeStamping()],
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
  return buildCrl({
    issuer: ca.fields.subject.bytes,
    thisUpdate: input.thisUpdate,
    nextUpdate: input.nextUpdate,
    signingKey: ca.key,
    revoked: input.revoked.map(({ serialNumber, at }) => ({
      serialNumber: Buffer.from(serialNumber, 'hex'),
      at,
    })),
    extensions: [extensions.authorityKey(ca.fields.publicKeyInfo.bytes), extensions.crlNumber(input.number)],
  });
}

interface IssueInput {
  subject: Uint8Array;
  publicKey: CryptoKey;
  now: Date;
  notAfter: Date;
  usage: number;
  extensions: readonly Uint8Array[];
}

async function issue(authority: Authority, input: IssueInput): Promise<IssuedCertificate> {
  const ca = await open(authority);
  const publicKeyInfo = await exportPublic(input.publicKey);
  const serialNumber = newSerial();
  const notBefore = later(new Date(input.now.getTime() - skewMs), ca.fields.notBefore);
  const notAfter = input.notAfter < ca.fields.notAfter ? input.notAfter : ca.fields.notAfter;
  const certificateDer = await buildCertificate({
    serialNumber,
    issuer: ca.fields.subject.bytes,
    subject: input.subject,
    notBefore,
    notAfter,
    publicKeyInfo,
    signingKey: ca.key,
    extensions: [
      extensions.basicConstraints(false),
      extensions.keyUsage(input.usage),
      extensions.subjectKey(publicKeyInfo),
      extensions.authorityKey(ca.fields.publicKeyInfo.bytes),
      extensions.crlAt(authority.crlUrl),
      ...(authority.caUrl ? [extensions.issuerAt(authority.caUrl)] : []),
      ...input.extensions,
    ],
  });
  return { certificateDer, serialNumber: serialNumber.toString('hex'), notBefore, notAfter };
}

// Importing the key takes longer than using it; an authority object is immutable, so its opened form may be kept.
const opened = new WeakMap<Authority, Promise<{ fields: CertificateFields; key: CryptoKey }>>();

function open(authority: Authority) {
  let known = opened.get(authority);
  if (!known) {
    const fields = readCertificateFields(authority.caCertificateDer);
    known = webcrypto.subtle
      .importKey('pkcs8', authority.caPrivateKeyPkcs8 as Uint8Array<ArrayBuffer>, caKey, false, ['sign'])
      .then((key) => ({ fields, key }));
    opened.set(authority, known);
  }
  return known;
}

const exportPublic = async (key: CryptoKey): Promise<Uint8Array> =>
  new Uint8Array(await webcrypto.subtle.exportKey('spki', key));

function newSerial(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40; // positive and of one length, RFC 5280 4.1.2.2
  return bytes;
}

function addYears(date: Date, years: number): Date {
  const end = new Date(date);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  return end;
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);
