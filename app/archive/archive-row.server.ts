import type { LocalDate } from '#app/domain/events.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import type { OrganisationRecord } from '#app/models/organisation.server.ts';
import { stateOf } from '#app/record/load-record.server.ts';
import { keptUntil, retentionRule } from '#app/record/retention.server.ts';
import type { Services } from '#app/record/services.ts';
import { openPeople, type Surroundings } from './open-records.server.ts';

/** What terms follow from. */
export type OrganisationOf = Pick<OrganisationRecord, 'timeZone' | 'settings'>;

/** `kept`: its term runs or has not begun; `ended`: it may be destroyed; the rest speak for themselves. */
export type ArchiveStatus = 'kept' | 'ended' | 'held' | 'proposed' | 'approved' | 'destroyed';

/** One document in the archive's list. Of what was destroyed only the stub is left: no names. */
export interface ArchiveRow {
  id: string;
  reference: string;
  title: string;
  templateId: string;
  version: number;
  parties: string[];
  /** Days on the organisation's calendar. */
  completedOn: LocalDate | null;
  destroyedOn: LocalDate | null;
  keptUntil: LocalDate | null;
  /** "5 jaar na sluiten dossier". */
  rule: string;
  status: ArchiveStatus;
  phase: string;
}

export function archiveRow(
  services: Pick<Services, 'keyring' | 'clock'>,
  organisation: OrganisationOf,
  { dossiers, templates }: Surroundings,
  record: DocumentRecord,
): ArchiveRow {
  const state = stateOf(record);
  const template = templates.get(record.template.sha256);
  const dossier = dossiers.get(record.dossierId);
  const rule = template && retentionRule(template, organisation);
  const until = rule ? keptUntil(state, rule, organisation, dossier) : null;
  const { timeZone } = organisation;
  const day = (moment: string | null | undefined) => (moment ? localDateOf(moment, timeZone) : null);
  const isOver = until !== null && localDateOf(services.clock(), timeZone) > until;
  const destroyed = record.events.findLast(({ type }) => type === 'destroyed');
  return {
    id: record._id,
    reference: record.reference,
    title: template?.title ?? record.template.id,
    templateId: record.template.id,
    version: record.template.version,
    parties: openPeople(services, record, dossier).map(({ person }) =>
      person.organisation ? `${person.name} (${person.organisation})` : person.name,
    ),
    completedOn: day(state.completedAt),
    destroyedOn: day(destroyed?.at),
    keptUntil: until,
    rule: rule?.words ?? '',
    phase: state.phase,
    status:
      state.phase === 'destroyed'
        ? 'destroyed'
        : state.held !== null
          ? 'held'
          : (state.destruction?.step ?? (isOver ? 'ended' : 'kept')),
  };
}
