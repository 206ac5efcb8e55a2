import { createHash, webcrypto } from 'node:crypto';

import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as Crypto }));

/** Asks for a time stamp over a SHA-256 digest; answers with the token (a CMS, DER). */
export type TimeStamper = (digest: Uint8Array) => Promise<Uint8Array>;

export interface CmsInput {
  /** SHA-256 of the bytes that are signed. */
  digest: Uint8Array;
  /** The signer's certificate, DER. */
  certificate: Uint8Array;
  privateKey: CryptoKey;
  /** Certificates above the signer's, DER. */
  chain: readonly Uint8Array[];
  timeStamp?: TimeStamper;
}

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  signatureTimeStamp: '1.2.840.113549.1.9.16.2.14',
};

/**
 * The detached CMS of a PAdES signature (ETSI EN 319 142-1, 5.3 and 5.4), DER: content-type, message-digest and
 * signing-certificate-v2, no signing-time; with a time stamp it is BASELINE-T, without one BASELINE-B.
 * Throws what `timeStamp` throws.
 */
export async function createCms(input: CmsInput): Promise<Uint8Array> {
  const certificate = readCertificate(input.certificate);
  const signer = newSignerInfo(certificate, [
    attribute(oid.contentType, new asn1js.ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, octets(input.digest)),
    attribute(oid.signingCertificateV2, signingCertificateV2(input.certificate, certificate)),
  ]);
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oid.data }),
    signerInfos: [signer],
    certificates: [certificate, ...input.chain.map(readCertificate)],
  });
  await signed.sign(input.privateKey, 0, 'SHA-256');
  if (input.timeStamp) {
    const token = await input.timeStamp(sha256(signer.signature.valueBlock.valueHexView));
    signer.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({
      type: 1,
      attributes: [attribute(oid.signatureTimeStamp, asn1js.fromBER(exact(token)).result)],
    });
  }
  return encodeCms(signed);
}

export function encodeCms(signed: pkijs.SignedData): Uint8Array {
  const info = new pkijs.ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER(false));
}

export function newSignerInfo(
  certificate: pkijs.Certificate,
  attributes: pkijs.Attribute[],
): pkijs.SignerInfo {
  return new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes: inDerOrder(attributes) }),
  });
}

/** ESSCertIDv2 with SHA-256, the default algorithm, which DER therefore leaves out (RFC 5035, 4). */
export function signingCertificateV2(der: Uint8Array, certificate: pkijs.Certificate): asn1js.Sequence {
  const directoryName = new asn1js.Constructed({
    idBlock: { tagClass: 3, tagNumber: 4 },
    value: [certificate.issuer.toSchema()],
  });
  const issuerSerial = sequence(sequence(directoryName), certificate.serialNumber);
  return sequence(sequence(sequence(octets(sha256(der)), issuerSerial)));
}

export const attribute = (type: string, value: unknown): pkijs.Attribute =>
  new pkijs.Attribute({ type, values: [value] });
export const octets = (bytes: Uint8Array): asn1js.OctetString =>
  new asn1js.OctetString({ valueHex: exact(bytes) });
export const readCertificate = (der: Uint8Array): pkijs.Certificate => pkijs.Certificate.fromBER(exact(der));
export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** An ArrayBuffer with just these bytes; asn1js looks at the whole buffer behind a view. */
export const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

const sequence = (...value: asn1js.BaseBlock[]): asn1js.Sequence => new asn1js.Sequence({ value });

// A verifier may encode the SET OF again before it checks the signature, so the order must be DER's (X.690, 11.6).
function inDerOrder(attributes: pkijs.Attribute[]): pkijs.Attribute[] {
  const encoded = attributes.map((item) => ({ item, der: Buffer.from(item.toSchema().toBER(false)) }));
  return encoded.sort((a, b) => Buffer.compare(a.der, b.der)).map(({ item }) => item);
}
