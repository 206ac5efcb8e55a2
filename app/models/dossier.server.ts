import type { Keyring } from '#app/lib/keyring.server.ts';
import { openValue, sealValue } from '#app/lib/sealed-value.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { defineModel, moment, optionalMoment, sealed, text } from './define-model.server.ts';

/** A dossier: what is kept about one person or one partnership, under one data key. */
export interface DossierRecord {
  _id: string;
  organisationId: string;
  kind: 'person' | 'partnership';
  /** The data key under the master key. Its deletion is the destruction of everything in the dossier. */
  wrappedKey: Buffer | null;
  /** Sealed name, field `label`; null once destroyed. */
  label: Buffer | null;
  /** Blind index of the label. */
  searchTokens: string[];
  /** The member of staff who keeps it; `nobody` while a complaint has none who may handle it. */
  keeperId: string;
  /** Other staff who work in it. */
  memberIds: string[];
  /** Staff who must not see it, whatever their role: whom a complaint is about. */
  barredIds?: string[];
  createdAt: Date;
  closedAt: Date | null;
  destroyedAt: Date | null;
}

export interface DossierDto {
  id: string;
  kind: DossierRecord['kind'];
  label: string;
  keeperId: string;
  memberIds: string[];
  createdAt: string;
  closedAt: string | null;
}

export const Dossiers = defineModel<DossierRecord>(
  'Dossier',
  'dossiers',
  {
    organisationId: text,
    kind: { type: String, enum: ['person', 'partnership'], required: true },
    wrappedKey: sealed,
    label: sealed,
    searchTokens: { type: [String], default: [] },
    keeperId: text,
    memberIds: { type: [String], default: [] },
    barredIds: { type: [String], default: [] },
    createdAt: moment,
    closedAt: optionalMoment,
    destroyedAt: optionalMoment,
  },
  [
    // "My dossiers", as keeper or member.
    { keys: { organisationId: 1, keeperId: 1, createdAt: -1 } },
    { keys: { organisationId: 1, memberIds: 1, createdAt: -1 } },
    // Search by the start of a name.
    { keys: { organisationId: 1, searchTokens: 1 } },
    // The list of all dossiers, and those whose retention runs.
    { keys: { organisationId: 1, closedAt: 1 } },
  ],
);

/** @throws AppError `destroyed` when the key is gone, `broken-record` when it is not ours */
export function openDossierKey(keyring: Keyring, dossier: Pick<DossierRecord, '_id' | 'wrappedKey'>): Buffer {
  if (!dossier.wrappedKey) throw new AppError('destroyed');
  return keyring.openDataKey(dossier._id, dossier.wrappedKey);
}

export function sealLabel(key: Uint8Array, dossierId: string, label: string): Buffer {
  return sealValue(key, label, { record: dossierId, field: 'label' });
}

/** @throws AppError `broken-record` */
export function dossierDto(keyring: Keyring, dossier: DossierRecord): DossierDto {
  const key = openDossierKey(keyring, dossier);
  return {
    id: dossier._id,
    kind: dossier.kind,
    label: dossier.label
      ? openValue<string>(key, dossier.label, { record: dossier._id, field: 'label' })
      : '',
    keeperId: dossier.keeperId,
    memberIds: dossier.memberIds,
    createdAt: dossier.createdAt.toISOString(),
    closedAt: dossier.closedAt?.toISOString() ?? null,
  };
}
