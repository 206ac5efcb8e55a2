import type { StaffUser } from '#app/domain/access.ts';
import { can } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import { newId } from '#app/lib/ids.ts';
import { insertNew } from '#app/models/define-model.server.ts';
import { Dossiers, sealLabel } from '#app/models/dossier.server.ts';
import type { Services } from '#app/record/services.ts';

/**
 * Makes a dossier with a data key of its own.
 *
 * @param input.label name of the person or the partnership
 * @param input.id chosen before, with `newId`: a second time with the same one makes nothing
 * @throws AppError `forbidden`, `invalid-input` (details.field)
 */
export async function createDossier(
  services: Services,
  user: StaffUser,
  input: { kind: 'person' | 'partnership'; label: string; id?: string },
): Promise<string> {
  const label = input.label.trim().replace(/\s+/g, ' ');
  if (!can(user, 'dossier.create')) throw new AppError('forbidden');
  if (label === '' || label.length > 200)
    throw new AppError('invalid-input', 'label', { details: { field: 'label' } });
  const now = services.clock();
  const _id = input.id ?? newId(now);
  const { key, wrapped } = services.keyring.createDataKey(_id);
  await insertNew(Dossiers, {
    _id,
    organisationId: user.organisationId,
    kind: input.kind,
    wrappedKey: wrapped,
    label: sealLabel(key, _id, label),
    searchTokens: services.search.prefixTokens(user.organisationId, label),
    keeperId: user.id,
    memberIds: [],
    createdAt: now,
    closedAt: null,
    destroyedAt: null,
  });
  return _id;
}
