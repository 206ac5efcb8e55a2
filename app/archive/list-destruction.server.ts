import type { StaffUser } from '#app/domain/access.ts';
import { trusted } from '#app/models/define-model.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { Documents } from '#app/models/document.server.ts';
import type { OrganisationOf } from './archive-row.server.ts';
import { findStaffNames } from '#app/models/user.server.ts';
import { stateOf } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { archiveRow, type ArchiveStatus } from './archive-row.server.ts';
import { archiveQuery } from './find-archived.server.ts';
import { notListed } from './list-archive.server.ts';
import { surroundingsOf } from './open-records.server.ts';

/** One document whose term has ended. Holds no names: who approves need not see the content. */
export interface DestructionRow {
  id: string;
  reference: string;
  title: string;
  keptUntil: string;
  rule: string;
  status: ArchiveStatus;
  /** Who proposed it; null while nobody did. */
  proposedBy: { id: string; name: string } | null;
}

/**
 * What has reached its end, longest ago first: proposed or not, and what is held. Found by the index on `retainUntil`;
 * each row's term is worked out anew, as the stored one may be of before a change of the rules.
 */
export async function listDestruction(
  services: Services,
  user: StaffUser,
  organisation: OrganisationOf,
  limit = 200,
): Promise<DestructionRow[]> {
  const access = archiveQuery(user, 'destruction.approve') ?? archiveQuery(user, 'destruction.propose');
  if (!access) return [];
  const found = await Documents.find({
    ...access,
    retainUntil: trusted({ $ne: null, $lte: services.clock() }),
    phase: trusted({ $nin: ['destroyed', 'sent'] }),
  })
    .sort({ retainUntil: 1 })
    .limit(limit)
    .select(notListed)
    .lean<DocumentRecord[]>();
  const around = await surroundingsOf(user.organisationId, found);
  const proposers = found.map((record) => stateOf(record).destruction?.proposedBy ?? null);
  const names = await findStaffNames(
    services.keyring,
    user.organisationId,
    proposers.filter((id) => id !== null),
  );
  return found.flatMap((record, index) => {
    const { id, reference, title, keptUntil, rule, status } = archiveRow(
      services,
      organisation,
      around,
      record,
    );
    if (status === 'kept' || keptUntil === null) return [];
    const by = proposers[index];
    const proposedBy = by ? { id: by, name: names[by] ?? '' } : null;
    return [{ id, reference, title, keptUntil, rule, status, proposedBy }];
  });
}
