import { can, type StaffUser } from '#app/domain/access.ts';
import { diffTemplates } from '#app/forms/index.ts';
import { AppError } from '#app/lib/errors.ts';
import { TemplateVersions, type TemplateVersionRecord } from '#app/models/template-version.server.ts';
import { findStaffNames } from '#app/models/user.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Template } from '#templates/definition/template.ts';

/** A form in the handbook, its versions newest first. */
export interface HandbookForm {
  id: string;
  title: string;
  retention: string;
  versions: HandbookVersion[];
  /** Versions that the quality coordinator should archive now, newest first; none when all is done. */
  toArchive: number[];
}

export interface HandbookVersion {
  version: number;
  publishedAt: string;
  archivedAt: string | null;
  /** Name of who archived it. */
  archivedBy: string | null;
  sha256: string;
  /** What differs from the version before, as sentences; none for the first. */
  changes: string[];
}

/** @throws AppError `forbidden` for who may not read documents of forms */
export async function listHandbook(services: Services, user: StaffUser): Promise<HandbookForm[]> {
  if (!can(user, 'document.read')) throw new AppError('forbidden');
  const records = await TemplateVersions.find({ organisationId: user.organisationId })
    .sort({ templateId: 1, version: -1 })
    .lean<TemplateVersionRecord[]>();
  const archivers = [...new Set(records.flatMap(({ archivedBy }) => archivedBy ?? []))];
  const names = await findStaffNames(services.keyring, user.organisationId, archivers);
  const ids = [...new Set(records.map(({ templateId }) => templateId))];
  return ids.flatMap((id) =>
    formOf(
      records.filter(({ templateId }) => templateId === id),
      names,
    ),
  );
}

/**
 * The two versions before the newest are to be archived each time a new one comes (quality handbook, 001 III); older
 * ones were the task of an earlier time, and are asked for as long as nobody did it.
 */
export function versionsToArchive(
  versions: readonly Pick<TemplateVersionRecord, 'version' | 'archivedAt'>[],
): number[] {
  const newest = Math.max(0, ...versions.map(({ version }) => version));
  return versions
    .filter(({ version, archivedAt }) => version < newest && archivedAt === null)
    .map(({ version }) => version)
    .sort((a, b) => b - a)
    .slice(0, 2);
}

function formOf(
  records: readonly TemplateVersionRecord[],
  names: Readonly<Record<string, string>>,
): HandbookForm[] {
  const definitions = records.map(({ definition }) => JSON.parse(definition) as Template);
  const [newest] = definitions;
  if (!newest) return [];
  const versions = records.map((record, index) => {
    const [now, before] = [definitions[index], definitions[index + 1]];
    return {
      version: record.version,
      publishedAt: record.publishedAt.toISOString(),
      archivedAt: record.archivedAt?.toISOString() ?? null,
      archivedBy: record.archivedBy && (names[record.archivedBy] ?? null),
      sha256: record.sha256,
      changes: now && before ? diffTemplates(before, now) : [],
    };
  });
  const { id, title, retention } = newest;
  return [{ id, title, retention: retention.words, versions, toArchive: versionsToArchive(records) }];
}
