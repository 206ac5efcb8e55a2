import { localDateOf } from '#app/domain/local-date.ts';
import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import type { TypedMandate } from '#app/record/draft-parties.server.ts';
import { partyPath, type LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { readMandate } from '#app/record/typed-mandate.ts';
import { rightsProblems } from '../rights-rules.ts';
import type { StaffTarget } from '../targets.ts';
import { seenMandate } from './seen-mandates.server.ts';

/**
 * A staff member saw what shows that a party may sign for another. Who stood before it gets a mail.
 *
 * @throws AppError `invalid-input` (details.problem: a problem of `rights-rules.ts`, or `mandate-shown` when nothing was
 *   seen), and what the document's state forbids
 */
export async function checkMandate(
  services: Services,
  { partyId, typed, ...target }: StaffTarget & { partyId: string; typed: TypedMandate },
): Promise<LoadedRecord> {
  const { staffId: by } = target;
  return changeRecord(services, target, { kind: 'staff', id: by }, async (loaded) => {
    const { template, organisation, answers, parties } = await composeRecord(services, loaded);
    const party = parties.find((one) => one.partyId === partyId);
    const rule = template.parties.find(({ role }) => role === party?.role);
    if (!party || !rule) throw new AppError('not-found');
    const { timeZone } = organisation;
    const today = localDateOf(services.clock(), timeZone);
    const { mandate } = readMandate(typed, today);
    const [problem] = mandate
      ? rightsProblems(rule, parties, { ...party, mandate: typed }, { answers, today }).filter((one) =>
          one.startsWith('mandate-'),
        )
      : ['mandate-shown'];
    if (!mandate || problem)
      throw new AppError('invalid-input', 'mandate', { details: { problem: problem ?? '' } });
    const seen = seenMandate(loaded, { partyId, by, mandate, timeZone });
    return {
      command: { type: 'checkMandate', ...seen.event },
      set: () => ({ [partyPath(loaded, partyId, 'mandate')]: seen.sealed }),
    };
  });
}
