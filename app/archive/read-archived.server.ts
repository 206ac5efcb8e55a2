import { verifyChain } from '#app/domain/chain.ts';
import type { StaffUser } from '#app/domain/access.ts';
import { findStaffNames } from '#app/models/user.server.ts';
import { loadRecord, stateOf } from '#app/record/load-record.server.ts';
import type { Note } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { archiveRow, type ArchiveRow, type OrganisationOf } from './archive-row.server.ts';
import { findArchived } from './find-archived.server.ts';
import { surroundingsOf } from './open-records.server.ts';

/** One document in the archive, with what was done to it there. */
export interface ArchivedDocument extends ArchiveRow {
  isSealed: boolean;
  /** From when its term counts: what must happen first, or null when it has happened. */
  waitsFor: 'dossier-closed' | 'agreement-ended' | 'consent-ended' | 'completed' | null;
  ends: { agreement: string | null; consent: string | null };
  /** Why it is and was held. */
  reasons: Pick<Note, 'about' | 'at' | 'text'>[];
  proposedBy: { id: string; name: string } | null;
  chain: { count: number; head: string; isWhole: boolean };
}

/** @throws AppError `not-found` also when it is not theirs */
export async function readArchived(
  services: Services,
  user: StaffUser,
  organisation: OrganisationOf,
  id: string,
): Promise<ArchivedDocument> {
  const record = await findArchived(user, id, 'archive.read');
  const around = await surroundingsOf(user.organisationId, [record]);
  const row = archiveRow(services, organisation, around, record);
  const state = stateOf(record);
  const by = state.destruction?.proposedBy;
  const names = by ? await findStaffNames(services.keyring, user.organisationId, [by]) : {};
  const rule = around.templates.get(record.template.sha256)?.retention;
  return {
    ...row,
    isSealed: record.recordKey !== null && state.preserved !== null,
    waitsFor: row.keptUntil === null && row.status !== 'destroyed' ? (rule?.from ?? null) : null,
    ends: { agreement: state.ends.agreement, consent: state.ends.consent },
    reasons: record.recordKey ? await reasonsOf(services, user.organisationId, id) : [],
    proposedBy: by ? { id: by, name: names[by] ?? '' } : null,
    chain: {
      count: record.events.length,
      head: record.chain.hash,
      isWhole: verifyChain(record.events, record.chain).ok,
    },
  };
}

async function reasonsOf(services: Services, organisationId: string, id: string) {
  const { record, secrets } = await loadRecord(services, organisationId, id);
  return secrets
    .openNotes(record.notes)
    .filter(({ about }) => about === 'held' || about === 'released')
    .map(({ about, at, text }) => ({ about, at, text }));
}
