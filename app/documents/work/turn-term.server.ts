import { composeRecord } from '#app/record/compose-record.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { deadlineAfter } from '../deadline.ts';
import { reminderMoments } from '../reminder-moments.ts';

/**
 * Begins or ends the term of a round. The days count on the organisation's calendar, from when its parties are told;
 * what happens at the end, the sender chose.
 */
export async function turnTerm(
  services: Services,
  target: { organisationId: string; id: string },
  { kind, round }: { kind: 'beginTerm' | 'passTerm'; round: number },
): Promise<void> {
  await changeRecord(services, target, { kind: 'system' }, async (loaded) => {
    const { organisation, template } = await composeRecord(services, loaded);
    const term = loaded.state.terms.find((one) => one.round === round);
    const now = services.clock();
    const days = (kind === 'beginTerm' ? term?.days : term?.extendBy) ?? 1;
    const deadline = deadlineAfter(now, days, organisation.timeZone);
    const workingDays = template.reminders;
    const reminders = reminderMoments({ now, deadline, workingDays }, organisation);
    return { command: { type: kind, round, deadline: deadline.toISOString(), reminders } };
  });
}
