import { localDateOf } from '#app/domain/local-date.ts';
import { diffAnswers, validateAnswers, type Answers, type Message } from '#app/forms/index.ts';
import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import type { PartyVisit } from './party-session.server.ts';

/**
 * Keeps the choices that are the party's own to make. They make a new revision, which is rendered before anybody signs.
 *
 * @param choices answers to the sections that the party fills
 * @returns errors by path; none when it was kept
 */
export async function saveChoices(
  services: Services,
  visit: PartyVisit,
  choices: Answers,
): Promise<Record<string, Message>> {
  const { partyId, link } = visit;
  let problems: Record<string, Message> = {};
  await changeRecord(services, visit, { kind: 'party', id: partyId }, async (loaded) => {
    const { template, organisation, answers } = await composeRecord(services, loaded);
    const role = loaded.record.parties.find((party) => party.partyId === partyId)?.role;
    const sections = template.sections.filter(({ filledBy }) => filledBy !== undefined && filledBy === role);
    const own = new Set(sections.flatMap(({ fields }) => fields.map(({ id }) => id)));
    const foreign = Object.keys(choices).find((id) => !own.has(id));
    if (foreign !== undefined) throw new AppError('invalid-input', 'not a choice of this party');
    // Today counts: how long a consent lasts is reckoned from it.
    const today = localDateOf(services.clock(), organisation.timeZone);
    const ctx = { country: organisation.country, today };
    const { value, errors } = validateAnswers(template, { ...answers, ...choices }, ctx, {
      mode: 'complete',
      sections: sections.map(({ id }) => id),
    });
    problems = errors;
    if (Object.keys(errors).length > 0) return null;
    const changed = diffAnswers(template, answers, value).map(({ fieldId }) => fieldId);
    return {
      command: {
        type: 'choose',
        partyId,
        link,
        commitment: loaded.secrets.commit({ answers: value }),
        changed,
      },
      set: (_, next) => ({ answers: loaded.secrets.sealAnswers(value), revision: next.revision }),
    };
  });
  return problems;
}
