import { randomBytes, webcrypto } from 'node:crypto';

import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

import {
  attribute,
  encodeCms,
  exact,
  newSignerInfo,
  octets,
  readCertificate,
  sha256,
  signingCertificateV2,
} from './cms.server.ts';

export interface LocalTsa {
  certificateDer: Uint8Array;
  privateKeyPkcs8: Uint8Array;
  /** Certificates above the TSA's own, DER. */
  chain: readonly Uint8Array[];
}

/** Answers an RFC 3161 query for trials and demonstrations: a granted response, or a rejection for what cannot be read. DER in, DER out. */
export async function answerTimeStampQuery(tsa: LocalTsa, query: Uint8Array, now: Date): Promise<Uint8Array> {
  let request: pkijs.TimeStampReq;
  try {
    request = pkijs.TimeStampReq.fromBER(exact(query));
    if (!digestLengths.has(request.messageImprint.hashedMessage.valueBlock.valueHexView.length))
      throw new Error('imprint');
  } catch {
    return encode(new pkijs.TimeStampResp({ status: new pkijs.PKIStatusInfo({ status: 2 }) }));
  }
  const token = await createToken(tsa, request, now);
  return encode(
    new pkijs.TimeStampResp({ status: new pkijs.PKIStatusInfo({ status: 0 }), timeStampToken: token }),
  );
}

const tstInfoType = '1.2.840.113549.1.9.16.1.4';
const trialPolicy = '1.3.6.1.4.1.99999.1.1'; // no registered policy: these stamps are for trials
const digestLengths = new Set([32, 48, 64]);

async function createToken(
  tsa: LocalTsa,
  request: pkijs.TimeStampReq,
  now: Date,
): Promise<pkijs.ContentInfo> {
  const certificate = readCertificate(tsa.certificateDer);
  const info = new pkijs.TSTInfo({
    version: 1,
    policy: trialPolicy,
    messageImprint: request.messageImprint,
    serialNumber: new asn1js.Integer({ valueHex: exact(Buffer.concat([Buffer.from([1]), randomBytes(8)])) }),
    genTime: new Date(Math.floor(now.getTime() / 1000) * 1000),
    ordering: false,
    ...(request.nonce ? { nonce: request.nonce } : {}),
  });
  const content = new Uint8Array(info.toSchema().toBER(false));
  const signer = newSignerInfo(certificate, [
    attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: tstInfoType })),
    attribute('1.2.840.113549.1.9.4', octets(sha256(content))),
    attribute('1.2.840.113549.1.9.16.2.47', signingCertificateV2(tsa.certificateDer, certificate)),
  ]);
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: tstInfoType,
      eContent: octets(content),
    }),
    signerInfos: [signer],
    ...(request.certReq ? { certificates: [certificate, ...tsa.chain.map(readCertificate)] } : {}),
  });
  // The constructor makes a constructed OCTET STRING of it, which DER forbids; verifiers refuse such a token.
  signed.encapContentInfo.eContent = octets(content);
  await signed.sign(await openKey(tsa), 0, 'SHA-256');
  return pkijs.ContentInfo.fromBER(exact(encodeCms(signed)));
}

const opened = new WeakMap<LocalTsa, Promise<CryptoKey>>();

function openKey(tsa: LocalTsa): Promise<CryptoKey> {
  let key = opened.get(tsa);
  if (!key) {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    key = webcrypto.subtle.importKey('pkcs8', tsa.privateKeyPkcs8, algorithm, false, [
      'sign',
    ]) as Promise<CryptoKey>;
    opened.set(tsa, key);
  }
  return key;
}

const encode = (response: pkijs.TimeStampResp): Uint8Array =>
  new Uint8Array(response.toSchema().toBER(false));
