import { can, complaintsFilter, type StaffUser } from '#app/domain/access.ts';
import { chooseHandler } from '#app/domain/complaint.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { intakeSteps, plainText, visibleFields, type Answers, type DueStep } from '#app/forms/index.ts';
import type { Template } from '#templates/definition/template.ts';
import type { ComplaintEntry, ComplaintRecord } from '#app/models/complaint.server.ts';
import { findStaffNames } from '#app/models/user.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { colleaguesOf, findComplaint } from './open-complaint.server.ts';

/** A step with what became of it. */
export interface StepView extends DueStep {
  /** ISO 8601, UTC. */
  doneAt: string | null;
  isLate: boolean;
}

/** What the page of who handles a complaint shows. */
export interface ComplaintView {
  id: string;
  reference: string;
  isUrgent: boolean;
  isClosed: boolean;
  createdAt: string;
  handler: { id: string; name: string } | null;
  isMine: boolean;
  canHandle: boolean;
  steps: StepView[];
  canClose: boolean;
  /** Oldest first, with the name of who did it. */
  entries: (ComplaintEntry & { by: string | null })[];
  /** How answers reach whoever filed it: by mail, not confirmed yet, or as the form says. */
  mail: 'none' | 'unconfirmed' | 'confirmed';
  /** What was told, by section: the questions that were answered. */
  told: { title: string; facts: { label: string; text: string }[] }[];
  /** Who else may handle it, and who may still be kept out. */
  colleagues: { id: string; name: string; mayHandle: boolean }[];
  barred: string[];
}

/** @throws AppError `not-found` also when it is not theirs, or about them */
export async function readComplaintPage(
  services: Services,
  user: StaffUser,
  id: string,
): Promise<ComplaintView> {
  const { record, log, contact } = await findComplaint(services, user, id, 'complaint.read');
  const { organisationId, handlerId, barredIds } = record;
  const loaded = await loadRecord(services, organisationId, record.documentId);
  const { template, answers, organisation } = await composeRecord(services, loaded);
  const steps = stepViews(
    intakeSteps(template, answers, { country: organisation.country }),
    { record, log },
    localDateOf(services.clock(), organisation.timeZone),
  );
  const ids = [
    ...log.flatMap(({ staffId }) => staffId ?? []),
    ...barredIds,
    ...(handlerId ? [handlerId] : []),
  ];
  const names = await findStaffNames(services.keyring, organisationId, [...new Set(ids)]);
  const staff = await colleaguesOf(services, organisationId);
  const isOpen = record.status === 'open';
  return {
    id: record._id,
    reference: record.reference,
    isUrgent: record.isUrgent,
    isClosed: !isOpen,
    createdAt: record.createdAt.toISOString(),
    handler: handlerId === null ? null : { id: handlerId, name: names[handlerId] ?? '' },
    isMine: handlerId === user.id,
    canHandle: isOpen && can(user, 'complaint.handle') && complaintsFilter(user, 'complaint.handle') !== null,
    steps,
    canClose: steps.filter(({ isAnswer }) => isAnswer).every(({ doneAt }) => doneAt !== null),
    entries: log.map((entry) => ({ ...entry, by: entry.staffId && (names[entry.staffId] ?? null) })),
    mail: contact === null ? 'none' : record.contactConfirmedAt ? 'confirmed' : 'unconfirmed',
    told: toldIn(template, answers, organisation.country),
    colleagues: staff
      .filter((one) => !barredIds.includes(one.id) && one.id !== handlerId)
      .map((one) => ({ id: one.id, name: one.name, mayHandle: chooseHandler([one], barredIds) !== null })),
    barred: barredIds.flatMap((one) => names[one] ?? []),
  };
}

/** @param today as `2026-05-12` */
export function stepViews(
  steps: readonly DueStep[],
  { record, log }: { record: ComplaintRecord; log: readonly ComplaintEntry[] },
  today: string,
): StepView[] {
  return steps.map((step) => {
    const doneAt = log.find(({ kind, step: id }) => kind === 'step' && id === step.id)?.at ?? null;
    const isLate = doneAt === null && record.status === 'open' && step.by < today;
    return { ...step, doneAt, isLate };
  });
}

function toldIn(template: Template, answers: Answers, country: 'NL' | 'BE'): ComplaintView['told'] {
  const shown = new Set(visibleFields(template, answers, { country }).map(({ id }) => id));
  return template.sections
    .filter(({ id }) => id !== template.intake?.received.section)
    .map(({ title, fields }) => ({
      title,
      facts: fields.flatMap((field) => {
        const value = answers[field.id];
        return value === undefined || !shown.has(field.id)
          ? []
          : [{ label: field.label, text: plainText(field, value) }];
      }),
    }));
}
