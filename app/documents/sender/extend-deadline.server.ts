import { findOrganisation } from '#app/models/organisation.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { deadlineAfter } from '../deadline.ts';
import { getTemplate } from '#templates/index.ts';
import { reminderMoments } from '../reminder-moments.ts';
import type { StaffTarget } from '../targets.ts';

/** Gives the parties more days, from today. @throws AppError `invalid-input`, `document-ended` */
export async function extendDeadline(
  services: Services,
  input: StaffTarget & { days: number },
): Promise<LoadedRecord> {
  const organisation = await findOrganisation(input.organisationId);
  if (!organisation) throw new AppError('not-found');
  const deadline = deadlineAfter(services.clock(), input.days, organisation.timeZone);
  return changeRecord(services, input, { kind: 'staff', id: input.staffId }, ({ record }) => {
    const workingDays = getTemplate(record.template.id, record.template.version)?.reminders;
    const reminders = reminderMoments({ now: services.clock(), deadline, workingDays }, organisation);
    return { command: { type: 'extendDeadline', deadline: deadline.toISOString(), reminders } };
  });
}
