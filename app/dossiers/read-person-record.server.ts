import {
  proposalsOf,
  seenOf,
  valueOf,
  type FactSource,
  type RecordChange,
} from '#app/domain/person-record.ts';
import { initialValues, rowsInWords, type SaidPiece } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { AppError } from '#app/lib/errors.ts';
import type { StaffUser } from '#app/domain/access.ts';
import { dossierDto, type DossierRecord } from '#app/models/dossier.server.ts';
import { findStaffNames } from '#app/models/user.server.ts';
import { loadPersonRecord, type LoadedPersonRecord } from '#app/record/person-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { recordParts, type RecordPart } from '#templates/definition/record.ts';
import { findPersonDossier } from './find-dossier.server.ts';
import { findFacts } from './find-facts.server.ts';

/** What a part says, row by row. */
export type Said = SaidPiece[][];

/** Who changed a part, when, and what it said then. */
export interface ChangeView {
  n: number;
  act: RecordChange['act'];
  at: string;
  /** Empty for somebody who is not known any more. */
  by: string;
  from: FactSource | null;
  said: Said;
}

export interface PartView {
  id: string;
  label: string;
  said: Said;
  /** Newest first; what made it what it is, is among them. */
  changes: ChangeView[];
}

/** Old and new beside each other, to be accepted or declined. */
export interface ProposalView {
  part: string;
  label: string;
  before: Said;
  after: Said;
  source: FactSource;
  seen: number;
}

export interface PersonRecordView {
  dossierId: string;
  label: string;
  isClosed: boolean;
  parts: PartView[];
  proposals: ProposalView[];
}

/** @throws AppError `not-found` */
export async function readPersonRecord(
  services: Services,
  user: StaffUser,
  id: string,
): Promise<PersonRecordView> {
  const dossier = await findPersonDossier(user, id, 'document.read');
  const loaded = await loadPersonRecord(services, dossier);
  const by = [...new Set(loaded.changes.map((change) => change.by))];
  const names = await findStaffNames(services.keyring, dossier.organisationId, by);
  return {
    dossierId: dossier._id,
    label: dossierDto(services.keyring, dossier).label,
    isClosed: dossier.closedAt !== null,
    parts: recordParts.map((part) => partView(part, loaded, names)),
    proposals: await proposalsFor(services, dossier, loaded),
  };
}

/** What waits to be decided in a dossier; nothing for a partnership, and nothing once it is closed. */
export async function readProposals(
  services: Services,
  user: StaffUser,
  id: string,
): Promise<ProposalView[]> {
  const dossier = await findPersonDossier(user, id, 'document.fill');
  return proposalsFor(services, dossier, await loadPersonRecord(services, dossier));
}

/** One part to be written, as it stands now. */
export interface PartToEdit {
  dossierId: string;
  label: string;
  part: RecordPart;
  /** As typed. */
  value: Json;
  seen: number;
  said: Said;
  /** Who wrote it last, and when; null when nobody did. */
  last: { by: string; at: string } | null;
}

/** @throws AppError `not-found`, `not-allowed-in-state` once closed */
export async function readPartToEdit(
  services: Services,
  user: StaffUser,
  id: string,
  partId: string,
): Promise<PartToEdit> {
  const dossier = await findPersonDossier(user, id, 'document.fill');
  const part = recordParts.find((one) => one.id === partId);
  if (!part) throw new AppError('not-found');
  if (dossier.closedAt) throw new AppError('not-allowed-in-state', 'the dossier is closed');
  const { record } = await loadPersonRecord(services, dossier);
  const value = valueOf(record, part.id);
  const section = { id: part.id, title: part.label, fields: [part] };
  const entry = Object.hasOwn(record.parts, part.id) ? record.parts[part.id] : undefined;
  const names = entry && (await findStaffNames(services.keyring, dossier.organisationId, [entry.by]));
  return {
    dossierId: dossier._id,
    label: dossierDto(services.keyring, dossier).label,
    part,
    value: initialValues(section, value === null ? {} : { [part.id]: value })[part.id] ?? '',
    seen: seenOf(record, part.id),
    said: rowsInWords(part, value),
    last: entry ? { by: names?.[entry.by] ?? '', at: entry.at } : null,
  };
}

async function proposalsFor(
  services: Services,
  dossier: DossierRecord,
  { record }: LoadedPersonRecord,
): Promise<ProposalView[]> {
  if (dossier.closedAt) return [];
  const proposals = proposalsOf(record, await findFacts(services, dossier));
  return recordParts.flatMap((part) =>
    proposals
      .filter((proposal) => proposal.part === part.id)
      .map(({ value, before, source, seen }) => ({
        part: part.id,
        label: part.label,
        before: rowsInWords(part, before),
        after: rowsInWords(part, value),
        source,
        seen,
      })),
  );
}

function partView(
  part: RecordPart,
  { record, changes }: LoadedPersonRecord,
  names: Readonly<Record<string, string>>,
): PartView {
  return {
    id: part.id,
    label: part.label,
    said: rowsInWords(part, valueOf(record, part.id)),
    changes: changes
      .filter((change) => change.part === part.id)
      .reverse()
      .map(({ n, act, at, by, from, value }) => ({
        n,
        act,
        at,
        by: names[by] ?? '',
        from,
        said: rowsInWords(part, value),
      })),
  };
}
