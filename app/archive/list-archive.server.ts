import { TZDate } from '@date-fns/tz';
import type { StaffUser } from '#app/domain/access.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { trusted } from '#app/models/define-model.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { Documents } from '#app/models/document.server.ts';
import type { OrganisationOf } from './archive-row.server.ts';
import type { Services } from '#app/record/services.ts';
import { archiveRow, type ArchiveRow } from './archive-row.server.ts';
import { archiveQuery } from './find-archived.server.ts';
import { surroundingsOf } from './open-records.server.ts';

export interface ArchiveFilter {
  templateId?: string;
  /** `kept` is what still exists. */
  status?: 'kept' | 'held' | 'destroyed';
  /** The term ends, or ended, in this year. */
  endsThisYear?: boolean;
  /** The start of a name. */
  search?: string;
}

export interface ArchivePage {
  rows: ArchiveRow[];
  /** From 1. */
  page: number;
  hasNext: boolean;
}

export const archivePageSize = 50;

/** Completed documents and the stubs of what was destroyed, what changed last first. */
export async function listArchive(
  services: Services,
  user: StaffUser,
  organisation: OrganisationOf,
  filter: ArchiveFilter & { page?: number } = {},
): Promise<ArchivePage> {
  const page = Math.max(1, Math.trunc(filter.page ?? 1));
  const query = archiveFilter(services, user, organisation, filter);
  if (!query) return { rows: [], page, hasNext: false };
  const found = await Documents.find(query)
    .sort({ updatedAt: -1, _id: -1 })
    .skip((page - 1) * archivePageSize)
    .limit(archivePageSize + 1)
    .select(notListed)
    .lean<DocumentRecord[]>();
  const records = found.slice(0, archivePageSize);
  const around = await surroundingsOf(user.organisationId, records);
  return {
    rows: records.map((record) => archiveRow(services, organisation, around, record)),
    page,
    hasNext: found.length > archivePageSize,
  };
}

/** The query of the list and of its export; null when nothing may be seen. */
export function archiveFilter(
  services: Pick<Services, 'search' | 'clock'>,
  user: StaffUser,
  { timeZone }: OrganisationOf,
  { templateId, status, endsThisYear, search }: ArchiveFilter,
): Record<string, unknown> | null {
  const access = archiveQuery(user, 'archive.read');
  if (!access) return null;
  const tokens = search ? services.search.queryTokens(user.organisationId, search) : [];
  const phases =
    status === undefined ? ['completed', 'destroyed'] : status === 'destroyed' ? [status] : ['completed'];
  const year = Number(localDateOf(services.clock(), timeZone).slice(0, 4));
  // What is stored is the moment after the last day, so a year's last days are stored from 2 January up to the next.
  const after = (y: number) => new Date(new TZDate(y, 0, 2, timeZone).getTime());
  return {
    ...access,
    phase: trusted({ $in: phases }),
    ...(templateId ? { 'template.id': templateId } : {}),
    ...(status === 'held' ? { held: true } : {}),
    ...(endsThisYear ? { retainUntil: trusted({ $gte: after(year), $lt: after(year + 1) }) } : {}),
    ...(tokens.length > 0 ? { searchTokens: trusted({ $all: tokens }) } : {}),
  };
}

/** What no list shows, and is large. */
export const notListed = { answers: 0, draftParties: 0, notes: 0, files: 0 } as const;
