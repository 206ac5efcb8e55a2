import { createHash, verify, X509Certificate } from 'node:crypto';

import { checkChain, type TrustBase } from './certificate-chain.server.ts';
import { broken, derTag, readDer, readOid, type Der } from './der.server.ts';
import { oids } from './oids.ts';

export type HashName = 'sha256' | 'sha384' | 'sha512';

export interface CmsVerdict {
  digestOk: boolean;
  signatureOk: boolean;
  chainOk: boolean;
  isTrusted: boolean | null;
  /** The signer's certificate, DER; null when it is missing. */
  signer: Uint8Array | null;
  signature: Uint8Array;
  /** The time stamp over the signature (a CMS, DER), when there is one. */
  timeStamp: Uint8Array | null;
  problems: string[];
}

export interface VerifyCmsInput {
  contentType: typeof oids.data | typeof oids.tstInfo;
  /** The digest of what is signed; for content that is inside, the digest of that. */
  digest: (hash: HashName) => Uint8Array;
  base: TrustBase;
  /** When the chain must have been valid, given the time stamp found; null for no such check. */
  validAt: (timeStamp: Uint8Array | null) => Date | null;
}

/**
 * Verifies a CMS with one signer (RFC 5652), and that nothing in it can be changed unseen: what the signature does not
 * cover (versions, algorithms, certificates) must be exactly what follows from what it does cover.
 * Throws AppError 'unreadable-file' when this is no strict DER or no such CMS.
 */
export function verifyCms(bytes: Uint8Array, input: VerifyCmsInput): CmsVerdict {
  const cms = takeApart(readDer(bytes));
  const problems: string[] = [];
  const hash = hashes[readOid(cms.digestAlgorithm.children[0])];
  if (!hash || !isPlainAlgorithm(cms.digestAlgorithm)) throw broken('an unexpected digest algorithm');
  if (
    cms.version !== (input.contentType === oids.data ? '1' : '3') ||
    readOid(cms.contentType) !== input.contentType
  )
    problems.push('De handtekening is van een ander soort.');

  const attributes = readAttributes(cms.signedAttributes);
  const signer = cms.certificates.find((certificate) => isSigner(certificate, cms.signerId)) ?? null;
  const digestOk =
    attributes.size === cms.signedAttributes.children.length &&
    readOid(attributes.get(oids.contentType)) === input.contentType &&
    equal(attributes.get(oids.messageDigest)?.content, input.digest(hash));
  if (!digestOk) problems.push('De ondertekende inhoud is veranderd.');
  const signatureOk =
    signer !== null && namesSigner(attributes, signer.bytes) && verifySignature(cms, signer.bytes, hash);
  if (!signatureOk) problems.push('De handtekening klopt niet bij het certificaat.');

  const unsigned = cms.unsignedAttributes ? readAttributes(cms.unsignedAttributes) : new Map<string, Der>();
  const timeStamp = unsigned.get(oids.signatureTimeStamp)?.bytes ?? null;
  if (unsigned.size !== (cms.unsignedAttributes?.children.length ?? 0) || unsigned.size > (timeStamp ? 1 : 0))
    problems.push('Bij de handtekening staan gegevens die niemand heeft ondertekend.');

  const embedded = cms.certificates.map((certificate) => certificate.bytes);
  const chain = signer ? checkChain(signer.bytes, embedded, input.base, input.validAt(timeStamp)) : null;
  problems.push(...(chain?.problems ?? ['Het certificaat van de ondertekenaar ontbreekt.']));
  return {
    digestOk,
    signatureOk,
    chainOk: chain?.isOk ?? false,
    isTrusted: chain?.isTrusted ?? null,
    signer: signer?.bytes ?? null,
    signature: cms.signature.content,
    timeStamp,
    problems,
  };
}

/** The content inside a CMS; throws AppError 'unreadable-file' if there is none. */
export function contentOf(bytes: Uint8Array): Uint8Array {
  const octets = takeApart(readDer(bytes)).content;
  if (octets?.tag !== derTag.octetString) throw broken('there is no content inside');
  return octets.content;
}

const hashes: Record<string, HashName> = {
  [oids.sha256]: 'sha256',
  [oids.sha384]: 'sha384',
  [oids.sha512]: 'sha512',
};
const signatureHashes: Record<string, { type: string; hash: HashName | null }> = {
  [oids.ecdsaWithSha256]: { type: 'ec', hash: 'sha256' },
  [oids.ecdsaWithSha384]: { type: 'ec', hash: 'sha384' },
  [oids.ecdsaWithSha512]: { type: 'ec', hash: 'sha512' },
  [oids.rsa]: { type: 'rsa', hash: null },
  [oids.rsaWithSha256]: { type: 'rsa', hash: 'sha256' },
  [oids.rsaWithSha384]: { type: 'rsa', hash: 'sha384' },
  [oids.rsaWithSha512]: { type: 'rsa', hash: 'sha512' },
};

/** The parts of a SignedData with one signer; each tag is checked, since no signature covers these. */
function takeApart(root: Der) {
  const [type, wrapper] = expect(root, derTag.sequence, 2);
  if (readOid(type) !== oids.signedData) throw broken('this is no signed data');
  const signedData = expect(wrapper, derTag.context0, 1)[0];
  const [version, digestAlgorithms, contentInfo, ...rest] = expect(signedData, derTag.sequence);
  const signerInfos = rest.pop();
  if (rest.length !== 1) throw broken('there is more or less than certificates');
  const [digestAlgorithm] = expect(digestAlgorithms, derTag.set, 1);
  const [contentType, content, ...moreContent] = expect(contentInfo, derTag.sequence);
  const [signerInfo] = expect(signerInfos, derTag.set, 1);
  const parts = expect(signerInfo, derTag.sequence);
  const [
    signerVersion,
    signerId,
    algorithm,
    signedAttributes,
    signatureAlgorithm,
    signature,
    unsignedAttributes,
  ] = parts;
  if (
    moreContent.length > 0 ||
    parts.length > 7 ||
    !equal(tagged(signerVersion, derTag.integer).content, [1])
  )
    throw broken('signer');
  const isSameAlgorithm =
    readOid(tagged(digestAlgorithm, derTag.sequence).children[0]) === readOid(algorithm?.children[0]);
  if (!isSameAlgorithm || !isPlainAlgorithm(tagged(algorithm, derTag.sequence)))
    throw broken('the digest algorithms differ');
  return {
    version: [...tagged(version, derTag.integer).content].join(),
    digestAlgorithm: tagged(digestAlgorithm, derTag.sequence),
    contentType,
    content: content && expect(content, derTag.context0, 1)[0],
    certificates: expect(rest[0], derTag.context0),
    signerId: tagged(signerId, derTag.sequence),
    signedAttributes: tagged(signedAttributes, derTag.context0),
    signatureAlgorithm: tagged(signatureAlgorithm, derTag.sequence),
    signature: tagged(signature, derTag.octetString),
    unsignedAttributes: unsignedAttributes && tagged(unsignedAttributes, derTag.context1),
  };
}

/** Attributes with one value, by type; one that stands twice or has more values is left out, so that counting finds it. */
function readAttributes(set: Der): Map<string, Der> {
  const found = new Map<string, Der>();
  for (const attribute of set.children) {
    const [type, values] = expect(attribute, derTag.sequence, 2);
    const [value] = expect(values, derTag.set);
    if (value && values?.children.length === 1) found.set(readOid(type), value);
  }
  return found;
}

function isSigner(certificate: Der, signerId: Der): boolean {
  const [issuer, serialNumber] = signerId.children;
  const fields = certificate.children[0]?.children ?? [];
  return (
    signerId.children.length === 2 &&
    equal(fields[3]?.bytes, issuer?.bytes) &&
    equal(fields[1]?.bytes, serialNumber?.bytes)
  );
}

/** The signed attribute that ties the signature to one certificate (RFC 5035; version 1 of older time-stamp services, RFC 2634). */
function namesSigner(attributes: ReadonlyMap<string, Der>, signer: Uint8Array): boolean {
  const version2 = attributes.get(oids.signingCertificateV2)?.children[0]?.children[0]?.children;
  const version1 = attributes.get(oids.signingCertificate)?.children[0]?.children[0]?.children;
  if (version2) {
    const hasAlgorithm = version2[0]?.tag === derTag.sequence;
    const hash = hasAlgorithm ? hashes[readOid(version2[0]?.children[0])] : 'sha256';
    return (
      hash !== undefined &&
      equal(version2[hasAlgorithm ? 1 : 0]?.content, createHash(hash).update(signer).digest())
    );
  }
  return version1 !== undefined && equal(version1[0]?.content, createHash('sha1').update(signer).digest());
}

function verifySignature(cms: ReturnType<typeof takeApart>, signer: Uint8Array, hash: HashName): boolean {
  const algorithm = signatureHashes[readOid(cms.signatureAlgorithm.children[0])];
  const isPlain =
    algorithm?.type === 'ec'
      ? cms.signatureAlgorithm.children.length === 1
      : isPlainAlgorithm(cms.signatureAlgorithm);
  if (!algorithm || !isPlain || (algorithm.hash ?? hash) !== hash) return false;
  try {
    const key = new X509Certificate(Buffer.from(signer)).publicKey;
    const attributes = Buffer.from(cms.signedAttributes.bytes);
    attributes[0] = derTag.set; // what is signed is the SET, not the implicit tag (RFC 5652, 5.4)
    return key.asymmetricKeyType === algorithm.type && verify(hash, attributes, key, cms.signature.content);
  } catch {
    return false;
  }
}

/** An algorithm without parameters: absent or NULL. */
function isPlainAlgorithm(algorithm: Der): boolean {
  const [, parameters] = algorithm.children;
  return (
    algorithm.children.length === 1 || (algorithm.children.length === 2 && parameters?.tag === derTag.null)
  );
}

function tagged(value: Der | undefined, tag: number): Der {
  if (value?.tag !== tag) throw broken('this is not what it should be');
  return value;
}

function expect(value: Der | undefined, tag: number, count?: number): readonly Der[] {
  if (value?.tag !== tag || (count !== undefined && value.children.length !== count))
    throw broken('this is not what it should be');
  return value.children;
}

function equal(a: ArrayLike<number> | undefined, b: ArrayLike<number> | undefined): boolean {
  return (
    a !== undefined && b !== undefined && Buffer.from(a as Uint8Array).equals(Buffer.from(b as Uint8Array))
  );
}
