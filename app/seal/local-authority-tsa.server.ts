import { randomBytes, webcrypto } from 'node:crypto';

import { createSignedData, sha256 } from './cms.server.ts';
import {
  der,
  derTag,
  integer,
  oid,
  readDer,
  readOid,
  sequence,
  smallInteger,
  type Der,
} from './der.server.ts';
import { oids } from './oids.ts';

export interface LocalTsa {
  certificateDer: Uint8Array;
  privateKeyPkcs8: Uint8Array;
  /** Certificates above the TSA's own, DER. */
  chain: readonly Uint8Array[];
}

/**
 * Answers an RFC 3161 query for trials and demonstrations: a granted response, or a rejection for what cannot be
 * read. DER in, DER out. Its time is only as good as `now`, so it is no trusted time stamp.
 */
export async function answerTimeStampQuery(tsa: LocalTsa, query: Uint8Array, now: Date): Promise<Uint8Array> {
  const request = readQuery(query);
  if (!request) return sequence(sequence(smallInteger(2)));
  const info = sequence(
    smallInteger(1),
    oid(trialPolicy),
    request.imprint.bytes,
    integer(Buffer.concat([Uint8Array.of(1), randomBytes(8)])),
    der(
      derTag.generalizedTime,
      Buffer.from(`${now.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`, 'latin1'),
    ),
    ...(request.nonce ? [request.nonce.bytes] : []),
  );
  const token = await createSignedData({
    version: 3,
    contentType: oids.tstInfo,
    content: info,
    digest: sha256(info),
    certificate: tsa.certificateDer,
    privateKey: await openKey(tsa),
    chain: tsa.chain,
  });
  return sequence(sequence(smallInteger(0)), token);
}

const trialPolicy = '1.3.6.1.4.1.99999.1.1'; // no registered policy: these stamps are for trials
const digestLengths: Record<string, number> = { [oids.sha256]: 32, [oids.sha384]: 48, [oids.sha512]: 64 };

function readQuery(query: Uint8Array): { imprint: Der; nonce: Der | undefined } | null {
  try {
    const [version, imprint, ...rest] = readDer(query).children;
    const algorithm = readOid(imprint?.children[0]?.children[0]);
    if (
      !imprint ||
      version?.tag !== derTag.integer ||
      imprint.children[1]?.content.length !== digestLengths[algorithm]
    )
      return null;
    return { imprint, nonce: rest.find((item) => item.tag === derTag.integer) };
  } catch {
    return null;
  }
}

const opened = new WeakMap<LocalTsa, Promise<CryptoKey>>();

function openKey(tsa: LocalTsa): Promise<CryptoKey> {
  let key = opened.get(tsa);
  if (!key) {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    key = webcrypto.subtle.importKey(
      'pkcs8',
      tsa.privateKeyPkcs8 as Uint8Array<ArrayBuffer>,
      algorithm,
      false,
      ['sign'],
    );
    opened.set(tsa, key);
  }
  return key;
}
