import { deadlineOf } from '#app/domain/turn.ts';
import type { StaffUser } from '#app/domain/access.ts';
import { trusted } from '#app/models/define-model.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers, dossierDto, type DossierRecord } from '#app/models/dossier.server.ts';
import { stateOf } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { getTemplate } from '#templates/index.ts';
import { statusOf, type DocumentStatus } from './document-status.ts';
import { accessQuery } from './find-document.server.ts';

/** A document in a list. */
export interface DocumentRow {
  id: string;
  reference: string;
  title: string;
  dossier: { id: string; label: string };
  status: DocumentStatus;
  /** How many of the parties have signed. */
  signed: number;
  parties: number;
  /** Questions of parties that wait for an answer. */
  questions: number;
  updatedAt: string;
  deadline: string | null;
}

export interface DocumentQuery {
  dossierId?: string;
  phases?: readonly string[];
  /** The start of a name. */
  search?: string;
  limit?: number;
}

/** Documents that somebody may read, newest change first. Two queries, however long the list. */
export async function listDocuments(
  services: Services,
  user: StaffUser,
  query: DocumentQuery = {},
): Promise<DocumentRow[]> {
  const access = await accessQuery(user, 'document.read');
  if (!access) return [];
  const tokens = query.search ? services.search.queryTokens(user.organisationId, query.search) : [];
  const records = await Documents.find({
    $and: [
      access,
      ...(query.dossierId ? [{ dossierId: query.dossierId }] : []),
      ...(query.phases ? [{ phase: trusted({ $in: [...query.phases] }) }] : []),
      ...(tokens.length > 0 ? [{ searchTokens: trusted({ $all: tokens }) }] : []),
    ],
  })
    .sort({ updatedAt: -1 })
    .limit(query.limit ?? 100)
    .select({ answers: 0, draftParties: 0, notes: 0, files: 0 })
    .lean<DocumentRecord[]>();
  const labels = await dossierLabels(services, user.organisationId, records);
  return records.map((record) => rowOf(record, labels.get(record.dossierId) ?? ''));
}

function rowOf(record: DocumentRecord, label: string): DocumentRow {
  const state = stateOf(record);
  const { template } = record;
  return {
    id: record._id,
    reference: record.reference,
    title: getTemplate(template.id, template.version)?.title ?? template.id,
    dossier: { id: record.dossierId, label },
    status: statusOf(state),
    signed: state.signatures.length,
    parties: state.parties.length,
    questions: state.questions.length - state.answered.length,
    updatedAt: record.updatedAt.toISOString(),
    deadline: deadlineOf(state) ?? state.deadline,
  };
}

async function dossierLabels(
  { keyring }: Services,
  organisationId: string,
  records: readonly DocumentRecord[],
): Promise<Map<string, string>> {
  const ids = [...new Set(records.map(({ dossierId }) => dossierId))];
  const dossiers = await Dossiers.find({ organisationId, _id: trusted({ $in: ids }) }).lean<
    DossierRecord[]
  >();
  return new Map(
    dossiers.map((dossier) => [dossier._id, dossier.wrappedKey ? dossierDto(keyring, dossier).label : '']),
  );
}
