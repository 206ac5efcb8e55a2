import { can, type StaffUser } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import { recordAct } from '#app/models/audit-log.server.ts';
import {
  templateVersionId,
  TemplateVersions,
  type TemplateVersionRecord,
} from '#app/models/template-version.server.ts';
import type { Services } from '#app/record/services.ts';
import { versionsToArchive } from './list-handbook.server.ts';

/**
 * The quality coordinator archives the previous versions of a form, as an explicit act that leaves its record. What was
 * made from them stays as it is.
 *
 * @param input.versions those that were shown; what another archived meanwhile is left alone
 * @returns which versions were archived now
 * @throws AppError `forbidden`; `conflict` for a version that is not to be archived
 */
export async function archiveVersions(
  services: Pick<Services, 'clock'>,
  user: StaffUser,
  { templateId, versions }: { templateId: string; versions: readonly number[] },
): Promise<number[]> {
  if (!can(user, 'handbook.publish')) throw new AppError('forbidden');
  const { organisationId, id: actorId } = user;
  const known = await TemplateVersions.find({ organisationId, templateId }).lean<TemplateVersionRecord[]>();
  const due = versionsToArchive(known);
  const isDone = (version: number) =>
    known.some((record) => record.version === version && record.archivedAt !== null);
  if (versions.some((version) => !due.includes(version) && !isDone(version)))
    throw new AppError('conflict', 'a version that is not to be archived');
  const archived: number[] = [];
  for (const version of versions) {
    const at = services.clock();
    const { modifiedCount } = await TemplateVersions.updateOne(
      { _id: templateVersionId(organisationId, templateId, version), organisationId, archivedAt: null },
      { $set: { archivedAt: at, archivedBy: actorId } },
    );
    if (modifiedCount === 0) continue;
    await recordAct({
      organisationId,
      at,
      actorId,
      act: 'template-version-archived',
      targetId: templateId,
      data: { version },
    });
    archived.push(version);
  }
  return archived;
}
