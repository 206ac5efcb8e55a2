import { Authorities, type AuthorityRecord } from '#app/models/authority.server.ts';
import { issueCrl, type Authority } from '#app/seal/authority.server.ts';

/**
 * The authority's list of revoked certificates as it is now, DER. One a hour at most is signed in this process, so that
 * asking for it costs nothing.
 */
export async function readRevocationList(authority: Authority, now: Date): Promise<Uint8Array> {
  if (kept && kept.authority === authority && now < kept.renewAt && now >= kept.madeAt) return kept.list;
  const record = await Authorities.findOne({ _id: 'portal' }).lean<AuthorityRecord>();
  const revoked = record?.revoked ?? [];
  const list = await issueCrl(authority, {
    number: now.getTime(),
    revoked: revoked.map(({ serialNumber, revokedAt }) => ({ serialNumber, at: revokedAt })),
    thisUpdate: now,
    nextUpdate: new Date(now.getTime() + validDays * 86_400_000),
  });
  kept = { authority, list, madeAt: now, renewAt: new Date(now.getTime() + 3_600_000) };
  return list;
}

/** As long as a document may wait for its seal, and more. */
const validDays = 90;

let kept: { authority: Authority; list: Uint8Array; madeAt: Date; renewAt: Date } | null = null;
