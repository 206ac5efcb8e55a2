import { createHash, webcrypto } from 'node:crypto';

import {
  bitString,
  broken,
  der,
  derNull,
  derTag,
  integer,
  octetString,
  oid,
  readDer,
  sequence,
  setOf,
  smallInteger,
} from './der.server.ts';
import { oids } from './oids.ts';

/** Asks for a time stamp over a SHA-256 digest; answers with the token (a CMS, DER). */
export type TimeStamper = (digest: Uint8Array) => Promise<Uint8Array>;

export interface CmsInput {
  /** SHA-256 of the bytes that are signed. */
  digest: Uint8Array;
  /** The signer's certificate, DER. */
  certificate: Uint8Array;
  /** ECDSA on P-256, or RSASSA-PKCS1-v1_5 with SHA-256. */
  privateKey: CryptoKey;
  /** Certificates above the signer's, DER. */
  chain: readonly Uint8Array[];
  timeStamp?: TimeStamper;
}

/**
 * The detached CMS of a PAdES signature (ETSI EN 319 142-1, 5.3 and 5.4), DER: content-type, message-digest and
 * signing-certificate-v2, no signing-time; with a time stamp it is BASELINE-T, without one BASELINE-B.
 * Written by hand because a general ASN.1 library takes some 10 ms for it, half of what a signature may cost.
 * Throws what `timeStamp` throws.
 */
export function createCms(input: CmsInput): Promise<Uint8Array> {
  return createSignedData({ ...input, version: 1, contentType: oids.data, content: null });
}

export interface SignedDataInput extends CmsInput {
  /** 1 for plain data, 3 for any other content (RFC 5652, 5.1). */
  version: 1 | 3;
  contentType: string;
  /** What is signed, if it goes inside. */
  content: Uint8Array | null;
}

/** A CMS SignedData with one signer (RFC 5652), DER. */
export async function createSignedData(input: SignedDataInput): Promise<Uint8Array> {
  const issuerAndSerial = readIssuerAndSerial(input.certificate);
  const signedAttributes = setOf(
    attribute(oids.contentType, oid(input.contentType)),
    attribute(oids.messageDigest, octetString(input.digest)),
    attribute(oids.signingCertificateV2, signingCertificateV2(input.certificate, issuerAndSerial)),
  );
  const signature = await sign(input.privateKey, signedAttributes);
  const token = await input.timeStamp?.(sha256(signature));
  const signerInfo = sequence(
    smallInteger(1),
    sequence(issuerAndSerial.issuer, issuerAndSerial.serialNumber),
    sha256Algorithm(),
    retag(derTag.context0, signedAttributes),
    signatureAlgorithm(input.privateKey),
    octetString(signature),
    ...(token ? [retag(derTag.context1, setOf(attribute(oids.signatureTimeStamp, token)))] : []),
  );
  const certificates = [input.certificate, ...input.chain];
  const content = input.content ? [der(derTag.context0, octetString(input.content))] : [];
  return sequence(
    oid(oids.signedData),
    der(
      derTag.context0,
      sequence(
        smallInteger(input.version),
        setOf(sha256Algorithm()),
        sequence(oid(input.contentType), ...content),
        ...(certificates.length ? [retag(derTag.context0, setOf(...certificates))] : []),
        setOf(signerInfo),
      ),
    ),
  );
}

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
export const sha256Algorithm = (): Buffer => sequence(oid(oids.sha256), derNull());

/** Issuer and serial number as a certificate (DER) has them (RFC 5280, 4.1). */
export function readIssuerAndSerial(certificate: Uint8Array): {
  issuer: Uint8Array;
  serialNumber: Uint8Array;
} {
  const fields = readDer(certificate).children[0]?.children ?? [];
  const [serialNumber, , issuer] = fields.slice(fields[0]?.tag === derTag.context0 ? 1 : 0);
  if (!serialNumber || !issuer) throw broken('this is no certificate');
  return { issuer: issuer.bytes, serialNumber: serialNumber.bytes };
}

/** A signature as X.509 and CMS have it, over `bytes`; ECDSA goes with the hash that fits the curve. */
export async function sign(key: CryptoKey, bytes: Uint8Array): Promise<Buffer> {
  const algorithm = isElliptic(key) ? { name: 'ECDSA', hash: hashOf(key) } : { name: 'RSASSA-PKCS1-v1_5' };
  const signature = Buffer.from(
    await webcrypto.subtle.sign(algorithm, key, bytes as Uint8Array<ArrayBuffer>),
  );
  if (!isElliptic(key)) return signature;
  const half = signature.length / 2;
  return sequence(integer(signature.subarray(0, half)), integer(signature.subarray(half)));
}

export function signatureAlgorithm(key: CryptoKey): Buffer {
  if (!isElliptic(key)) return sequence(oid(oids.rsaWithSha256), derNull());
  return sequence(oid(hashOf(key) === 'SHA-384' ? oids.ecdsaWithSha384 : oids.ecdsaWithSha256));
}

/** A signed thing as certificates and CRLs are: the bytes, the algorithm, the signature. */
export async function signedSequence(key: CryptoKey, toBeSigned: Uint8Array): Promise<Buffer> {
  return sequence(toBeSigned, signatureAlgorithm(key), bitString(await sign(key, toBeSigned)));
}

const attribute = (type: string, value: Uint8Array): Buffer => sequence(oid(type), setOf(value));
const isElliptic = (key: CryptoKey): boolean => key.algorithm.name === 'ECDSA';
const hashOf = (key: CryptoKey): string =>
  (key.algorithm as EcKeyAlgorithm).namedCurve === 'P-384' ? 'SHA-384' : 'SHA-256';

/** ESSCertIDv2 with SHA-256, the default algorithm, which DER therefore leaves out (RFC 5035, 4). */
function signingCertificateV2(
  certificate: Uint8Array,
  { issuer, serialNumber }: { issuer: Uint8Array; serialNumber: Uint8Array },
): Buffer {
  const issuerSerial = sequence(sequence(der(0xa4, issuer)), serialNumber);
  return sequence(sequence(sequence(octetString(sha256(certificate)), issuerSerial)));
}

/** The same value under an IMPLICIT tag. */
function retag(tag: number, value: Uint8Array): Buffer {
  const copy = Buffer.from(value);
  copy[0] = tag;
  return copy;
}
