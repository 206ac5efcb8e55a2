import type { Reach } from '#app/domain/events.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { incompleteSections, openedSections, staffSections, visibleSections } from '#app/forms/index.ts';
import { signaturePlace, type ComposedRecord } from '#app/record/compose-record.server.ts';
import { heldSections, isClosed, type GateView } from '../gates/find-gates.server.ts';
import { partyProblems, type PartyProblem } from '../party-rules.ts';

/** What is done and what is not yet, before a document can be sent. */
export interface DraftView {
  /** `isOpen`: false while an earlier section must be filled in first. */
  sections: { id: string; title: string; isComplete: boolean; isOpen: boolean }[];
  /** False where nobody signs: the organisation seals what it made. */
  isSigned: boolean;
  parties: { name: string; title: string }[];
  /** What must be signed first, elsewhere, and is not. */
  gates: GateView[];
  partyProblems: (PartyProblem & { title: string; name: string })[];
  canSend: boolean;
}

/**
 * @param gates what the form waits for, by `gatesOf`
 * @param ways in which this portal can reach somebody, by `waysOf`
 */
export function draftOf(
  { template, organisation, answers, parties }: ComposedRecord,
  gates: readonly GateView[],
  ways: readonly Reach[],
  now: Date,
): DraftView {
  const today = localDateOf(now, organisation.timeZone);
  const ctx = { country: organisation.country };
  const shown = new Set(visibleSections(template, answers, ctx).map(({ id }) => id));
  const incomplete = incompleteSections(template, answers, ctx);
  const opened = openedSections(template, answers, ctx, incomplete);
  const held = heldSections(template, gates);
  const closed = gates.filter(isClosed);
  const sections = staffSections(template)
    .filter(({ id }) => shown.has(id))
    .map(({ id, title }) => ({
      id,
      title,
      isComplete: !incomplete.has(id),
      isOpen: opened.has(id) && !held.has(id),
    }));
  const problems = partyProblems(template, parties, { ways, answers, today }).map((problem) => ({
    ...problem,
    title: template.parties.find(({ role }) => role === problem.role)?.title ?? problem.role,
    name: parties.find(({ partyId }) => partyId === problem.partyId)?.person.name ?? '',
  }));
  return {
    sections,
    isSigned: template.parties.length > 0,
    parties: parties.map((party) => ({
      name: party.person.name,
      title: signaturePlace(template, party).title,
    })),
    gates: closed,
    partyProblems: problems,
    canSend: sections.every(({ isComplete }) => isComplete) && problems.length === 0 && closed.length === 0,
  };
}
