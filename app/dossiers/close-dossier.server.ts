import { dossiersFilter, type StaffUser } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import { isId } from '#app/lib/ids.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { Services } from '#app/record/services.ts';

/**
 * Closes a dossier: the retention terms that count from its closing begin. Repeating it finishes what broke off.
 *
 * @throws AppError `not-found` also when it is not theirs to close
 */
export async function closeDossier(services: Services, user: StaffUser, id: string): Promise<void> {
  const filter = isId(id) ? dossiersFilter(user, 'dossier.close') : null;
  const found = filter && (await Dossiers.exists({ ...filter, _id: id }));
  if (!found) throw new AppError('not-found');
  await closeDossierOf(services, { organisationId: user.organisationId, id, staffId: user.id });
}

/** The same where it was settled before that they may: a dossier that holds one complaint closes with it. */
export async function closeDossierOf(
  services: Services,
  { organisationId, id, staffId }: { organisationId: string; id: string; staffId: string },
): Promise<void> {
  const now = services.clock();
  const dossier = await Dossiers.findOne({ organisationId, _id: id }).lean<{ closedAt: Date | null }>();
  const at = (dossier?.closedAt ?? now).toISOString();
  await Dossiers.updateOne({ organisationId, _id: id, closedAt: null }, { $set: { closedAt: now } });
  const documents = await Documents.find({ organisationId, dossierId: id })
    .select({ _id: 1, phase: 1 })
    .lean<{ _id: string; phase: string }[]>();
  for (const document of documents.filter(({ phase }) => phase !== 'destroyed')) {
    await changeRecord(
      services,
      { organisationId, id: document._id },
      { kind: 'staff', id: staffId },
      () => ({
        command: { type: 'recordEnd', of: 'dossier', at },
      }),
    );
  }
}
