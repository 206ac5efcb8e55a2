import type { CommandOf } from './commands.ts';
import type { Decisions } from './decide.ts';
import type { EventBody, Need, SentParty } from './events.ts';
import { isInstant, refuse } from './refuse.ts';
import { hasEnded, type State } from './state.ts';

/** Until the parties are asked. */
export const draftDecisions: Decisions<'create' | 'saveAnswers' | 'send'> = {
  create: (state, { organisationId, dossierId, template }) => {
    if (state.phase !== 'new') refuse('conflict');
    return [{ type: 'created', data: { organisationId, dossierId, template } }];
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
    return [sentEvent(command)];
  },
};

function sentEvent(command: CommandOf<'send'>): EventBody {
  const { type: _type, ...data } = command;
  return { type: 'sent', data };
}

function mustBeDraft(state: State): void {
  if (hasEnded(state)) refuse('document-ended', { phase: state.phase });
  if (state.phase !== 'draft') refuse('not-allowed-in-state', { phase: state.phase });
  if (state.destruction?.step === 'approved') refuse('not-allowed-in-state', { step: 'destruction' });
}

/** Every party belongs to exactly one need, every need can be met, and choices come before every signature. */
function checkParties(parties: readonly SentParty[], needs: readonly Need[]): void {
  const groupOf = (one: { round: number; role: string }) => `${one.round} ${one.role}`;
  const groups = new Map<string, number>();
  for (const party of parties) groups.set(groupOf(party), (groups.get(groupOf(party)) ?? 0) + 1);

  const firstRound = Math.min(...parties.map((party) => party.round));
  const fillers = parties.filter((party) => party.fills);
  // Without parties the organisation seals what it made: it is complete as soon as it is rendered.
  const isSound =
    parties.every((party) => isCount(party.round)) &&
    new Set(parties.map((party) => party.partyId)).size === parties.length &&
    new Set(needs.map(groupOf)).size === needs.length &&
    needs.length === groups.size &&
    needs.every((need) => isCount(need.needed) && need.needed <= (groups.get(groupOf(need)) ?? 0)) &&
    fillers.length <= 1 &&
    fillers.every((party) => party.round === firstRound);
  if (!isSound) refuse('invalid-input', { field: 'parties' });
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 1;
