import type { Actor, Told } from '#app/domain/events.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { addWorkingDays } from '#app/forms/dutch/working-days.ts';
import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { consentsIn, isLive } from '#app/record/consents.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import { destroyableFrom, keptUntil, retentionRule } from '#app/record/retention.server.ts';
import type { Services } from '#app/record/services.ts';

/** Working days in which a recipient confirms that it stopped. */
const daysToConfirm = 5;

export interface WithdrawalInput {
  organisationId: string;
  id: string;
  /** The party whose consent it is. */
  partyId: string;
  /** Keys of `ConsentGiven`; those that do not hold any more are left out. */
  keys: readonly string[];
  /** Where a staff member writes down what the party told. */
  told?: Told;
}

/**
 * Takes consents back, all at once and from this moment on; no reason is asked. Mails to recipients and the sealed page
 * follow from the record. When nothing is left, the consent in the document ends, and its retention begins.
 *
 * @throws AppError `invalid-input` (details.field: `keys` when none of them holds; `on` for a day to come), `not-found`,
 *   `not-allowed-in-state`, `destroyed`
 */
export async function withdrawConsent(
  services: Services,
  input: WithdrawalInput,
  actor: Actor,
): Promise<LoadedRecord> {
  const { partyId, keys, told } = input;
  return changeRecord(services, input, actor, async (loaded) => {
    const composed = await composeRecord(services, loaded);
    const { organisation, template } = composed;
    const today = localDateOf(services.clock(), organisation.timeZone);
    const live = consentsIn(loaded, composed).filter((consent) => isLive(consent, today));
    const chosen = live.filter(({ key }) => keys.includes(key));
    if (chosen.length === 0) refuse('keys');
    if (told && told.on > today) refuse('on');
    return {
      command: {
        type: 'withdrawConsent',
        partyId,
        consents: chosen.map(({ purpose, recipient }) => ({
          purpose: purpose.id,
          recipient: recipient.commitment,
        })),
        tell: chosen.filter(({ recipient }) => !recipient.email).map(({ recipient }) => recipient.commitment),
        confirmBy: addWorkingDays(today, daysToConfirm, organisation.country),
        ...(told ? { told } : {}),
        isAll: chosen.length === live.length,
      },
      set: (_, next) => {
        const until = keptUntil(next, retentionRule(template, organisation), organisation);
        return { retainUntil: destroyableFrom(until, organisation) };
      },
    };
  });
}

function refuse(field: string): never {
  throw new AppError('invalid-input', field, { details: { field } });
}
