import { broken, derTag, readDer, readOid, readTime, type Der } from './der.server.ts';
import { oids } from './oids.ts';

/** What a time stamp says (RFC 3161, 2.4.2). */
export interface TimeStampInfo {
  time: Date;
  /** The MessageImprint; its children are the algorithm and the digest. */
  imprint: Der;
  nonce: Uint8Array | null;
}

/** Reads what a token (a CMS, DER) says, without checking its signature. Throws AppError 'unreadable-file'. */
export function readTimeStampInfo(token: Uint8Array): TimeStampInfo {
  const content = readDer(token).children[1]?.children[0]?.children[2];
  if (readOid(content?.children[0]) !== oids.tstInfo) throw broken('this is no time stamp');
  const octets = content?.children[1]?.children[0];
  if (octets?.tag !== derTag.octetString) throw broken('the time stamp has no primitive content');
  const [version, policy, imprint, serialNumber, time, ...rest] = readDer(octets.content).children;
  if (version?.content[0] !== 1 || policy?.tag !== derTag.oid || serialNumber?.tag !== derTag.integer)
    throw broken('time stamp');
  if (imprint?.tag !== derTag.sequence || time?.tag !== derTag.generalizedTime) throw broken('time stamp');
  return {
    time: readTime(time),
    imprint,
    nonce: rest.find((item) => item.tag === derTag.integer)?.content ?? null,
  };
}
