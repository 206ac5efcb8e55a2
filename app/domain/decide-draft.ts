import type { CommandOf } from './commands.ts';
import type { Decisions } from './decide.ts';
import type { EventBody, Need, SentParty } from './events.ts';
import { isInstant, refuse } from './refuse.ts';
import { isFor } from './rounds.ts';
import { isOther, isSound } from './decide-mandate.ts';
import { hasEnded, type State } from './state.ts';

/** Until the parties are asked. */
export const draftDecisions: Decisions<'create' | 'saveAnswers' | 'send'> = {
  create: (state, { organisationId, dossierId, template, follows }) => {
    if (state.phase !== 'new') refuse('conflict');
    return [{ type: 'created', data: { organisationId, dossierId, template, ...(follows && { follows }) } }];
  },

  saveAnswers: (state, { basedOn, changed, commitment }) => {
    mustBeDraft(state);
    if (basedOn !== state.revision) refuse('changed-meanwhile', { revision: state.revision });
    if (state.revision > 0 && changed.length === 0) return [];
    return [{ type: 'answersSaved', data: { revision: state.revision + 1, changed, commitment } }];
  },

  send: (state, command, now) => {
    mustBeDraft(state);
    if (command.revision !== state.revision) refuse('changed-meanwhile', { revision: state.revision });
    if (state.revision === 0) refuse('not-allowed-in-state', { step: 'answers' });
    if (!isInstant(command.deadline) || command.deadline <= now)
      refuse('invalid-input', { field: 'deadline' });
    if (!isCount(command.daysToSign)) refuse('invalid-input', { field: 'daysToSign' });
    if (!command.reminders.every(isInstant)) refuse('invalid-input', { field: 'reminders' });
    checkParties(command.parties, command.needs);
    checkTerms(command);
    const mandates = command.mandates ?? [];
    if (!mandates.every((mandate) => isSound(mandate, now) && isOther(command.parties, mandate.partyId)))
      refuse('invalid-input', { field: 'mandates' });
    return [sentEvent(command), ...mandates.map((data) => ({ type: 'mandateChecked' as const, data }))];
  },
};

function sentEvent(command: CommandOf<'send'>): EventBody {
  const { type: _type, mandates: _mandates, ...data } = command;
  return { type: 'sent', data };
}

function mustBeDraft(state: State): void {
  if (hasEnded(state)) refuse('document-ended', { phase: state.phase });
  if (state.phase !== 'draft') refuse('not-allowed-in-state', { phase: state.phase });
  if (state.destruction?.step === 'approved') refuse('not-allowed-in-state', { step: 'destruction' });
}

/** Every party belongs to exactly one need, every need can be met, and choices come before every signature. */
function checkParties(parties: readonly SentParty[], needs: readonly Need[]): void {
  const firstRound = Math.min(...parties.map((party) => party.round));
  const fillers = parties.filter((party) => party.fills);
  // Without parties the organisation seals what it made: it is complete as soon as it is rendered.
  const isSound =
    parties.every((party) => isCount(party.round)) &&
    new Set(parties.map((party) => party.partyId)).size === parties.length &&
    parties.every((party) => needs.filter((need) => isFor(need, party)).length === 1) &&
    needs.every((need) => isReachable(need, parties)) &&
    (needs.length === 0 || needs.some(({ least, needed }) => (least ?? needed) > 0)) &&
    fillers.length <= 1 &&
    fillers.every((party) => party.round === firstRound);
  if (!isSound) refuse('invalid-input', { field: 'parties' });
}

/** As many as it asks for are there, in its round; `of` names each once. */
function isReachable(need: Need, parties: readonly SentParty[]): boolean {
  const own = parties.filter((party) => isFor(need, party));
  const { needed, least = needed, of } = need;
  return (
    isCount(needed) &&
    needed <= own.length &&
    Number.isSafeInteger(least) &&
    least >= 0 &&
    least <= needed &&
    own.every(({ round }) => round === need.round) &&
    (of === undefined || of.length === own.length)
  );
}

/** A term for every round, or for none. */
function checkTerms({ parties, terms = [] }: CommandOf<'send'>): void {
  if (terms.length === 0) return;
  const rounds = new Set(parties.map(({ round }) => round));
  const isSound =
    terms.length === rounds.size &&
    terms.every(
      ({ round, days, then, extendBy }) =>
        rounds.delete(round) &&
        isCount(days) &&
        (then !== 'extend' || (extendBy !== undefined && isCount(extendBy))),
    );
  if (!isSound) refuse('invalid-input', { field: 'terms' });
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 1;
