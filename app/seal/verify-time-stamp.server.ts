import { createHash } from 'node:crypto';

import { namesOf, type TrustBase } from './certificate-chain.server.ts';
import { readCertificateFields } from './certificate.server.ts';
import { readDer, readOid } from './der.server.ts';
import { oids } from './oids.ts';
import { readTimeStampInfo } from './time-stamp-info.server.ts';
import { contentOf, verifyCms, type HashName } from './verify-cms.server.ts';

export interface TimeStampVerdict {
  time: Date;
  /** The name of the time-stamp authority. */
  tsa: string | null;
  ok: boolean;
  /** Whether its chain ends in a trusted root; null if none was named. */
  isTrusted: boolean | null;
  problems: string[];
}

/** Verifies a time-stamp token (RFC 3161) over data with the given digest. Throws AppError 'unreadable-file' for what is no token. */
export function verifyTimeStamp(
  token: Uint8Array,
  digest: (hash: HashName) => Uint8Array,
  base: TrustBase,
): TimeStampVerdict {
  const info = readTimeStampInfo(token);
  const content = contentOf(token);
  const verdict = verifyCms(token, {
    contentType: oids.tstInfo,
    digest: (hash) => createHash(hash).update(content).digest(),
    base,
    validAt: () => info.time,
  });
  const problems = verdict.problems.map((problem) => `Tijdstempel: ${problem}`);
  const hash = imprintHashes[readOid(info.imprint.children[0]?.children[0])];
  const isAboutThis =
    hash !== undefined &&
    Buffer.from(digest(hash)).equals(info.imprint.children[1]?.content ?? new Uint8Array());
  if (!isAboutThis) problems.push('Het tijdstempel hoort bij andere gegevens.');
  if (!verdict.signer || !isForTimeStamping(verdict.signer))
    problems.push('Het tijdstempel is niet gezet door een tijdstempeldienst.');
  return {
    time: info.time,
    tsa: verdict.signer ? namesOf(verdict.signer).subject : null,
    ok: problems.length === 0,
    isTrusted: verdict.isTrusted,
    problems,
  };
}

const imprintHashes: Record<string, HashName> = {
  [oids.sha256]: 'sha256',
  [oids.sha384]: 'sha384',
  [oids.sha512]: 'sha512',
};

function isForTimeStamping(certificate: Uint8Array): boolean {
  const usage = readCertificateFields(certificate).extensions.find(
    (extension) => readOid(extension.children[0]) === oids.extendedKeyUsage,
  );
  const value = usage?.children.at(-1)?.content;
  return (
    value !== undefined && readDer(value).children.some((purpose) => readOid(purpose) === oids.timeStamping)
  );
}
