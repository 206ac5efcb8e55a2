import { parsePhone } from '#app/forms/dutch/phone.ts';
import { typedFromCell, validateAnswers, type Answers, type FormContext } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { firstNameOf } from '#app/lib/first-name.ts';
import type { Mapping } from '#app/models/bulk.server.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import { typedMandate } from '#app/record/typed-mandate.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Template } from '#templates/definition/template.ts';
import type { PartyPart } from './bulk-targets.ts';

/** What all documents of a list have in common: the draft that they are made after. */
export interface BulkModel {
  template: Template;
  /** Without what belongs to the draft's own dossier: that is different in each. */
  answers: Answers;
  /** The draft's parties, and an empty place for each who must be named. */
  parties: readonly DraftParty[];
}

/** A row, and what would be made of it. */
export interface PlannedRow {
  /** Whose dossier, as typed. */
  label: string;
  /** What the row says, checked; for the rest the model and the dossier. */
  answers: Answers;
  parties: DraftParty[];
  problems: RowProblem[];
}

export interface RowProblem {
  /** Of `bulk-targets.ts`; '' for the row as a whole. */
  target: string;
  /** A key below `bulk.problems` in the words. */
  problem: string;
}

/**
 * What would be made of a row; nothing is made yet.
 *
 * @param known answers that come from the dossier, the organisation or the sender
 * @param check holds the parties against the form's rules (`partyProblems`)
 */
export function planRow(
  { template, answers, parties }: BulkModel,
  { cells, mapping }: { cells: readonly string[]; mapping: Mapping },
  known: Answers,
  context: FormContext,
  check: (parties: readonly DraftParty[], answers: Answers) => readonly { problem: string; role: string }[],
): PlannedRow {
  const cellOf = (target: string): string => {
    const column = mapping[target];
    return column === undefined ? '' : (cells[column] ?? '');
  };
  const label = cellOf('dossier').replace(/\s+/g, ' ').slice(0, 200);
  const typed = typedAnswers(template, cellOf);
  const all = { ...known, ...answers, ...typed };
  const staffSections = template.sections.filter(({ filledBy }) => filledBy === undefined);
  const { value, errors } = validateAnswers(template, all, context, {
    mode: 'complete',
    sections: staffSections.map(({ id }) => id),
    stored: { ...known, ...answers },
  });
  const named = parties.map((party) => nameParty(party, cellOf, label));
  const wrong = [...new Set(Object.keys(errors).map((path) => path.split('.')[0] ?? path))];
  return {
    label,
    answers: Object.fromEntries(
      Object.keys({ ...answers, ...typed }).flatMap((id) => {
        const answer = value[id];
        return answer === undefined ? [] : [[id, answer] as const];
      }),
    ),
    parties: named,
    problems: [
      ...(label === '' ? [{ target: 'dossier', problem: 'dossier' }] : []),
      ...wrong.map((id) => ({ target: `answer.${id}`, problem: id in typed ? 'answer' : 'missing' })),
      ...check(named, value).map(({ problem, role }) => ({
        target: `party.${role}.${targetPart[problem] ?? 'name'}`,
        problem: `party-${problem}`,
      })),
    ],
  };
}

/** Which part of a party a problem of `party-rules.ts` is about. */
const targetPart: Readonly<Record<string, PartyPart>> = {
  email: 'email',
  mobile: 'phone',
  reach: 'email',
  organisation: 'organisation',
};

function typedAnswers(template: Template, cellOf: (target: string) => string): Record<string, Json> {
  const fields = template.sections.flatMap((section) => section.fields);
  return Object.fromEntries(
    fields.flatMap((field): [string, Json][] => {
      const cell = cellOf(`answer.${field.id}`);
      const birthDate = cellOf(`answer.${field.id}.birthDate`);
      if (cell === '' && birthDate === '') return [];
      return [[field.id, withBirthDate(field, cell, birthDate)]];
    }),
  );
}

function withBirthDate(field: Field, cell: string, birthDate: string): Json {
  const typed = cell === '' ? {} : typedFromCell(field, cell);
  if (birthDate === '' || typeof typed !== 'object' || typed === null || Array.isArray(typed)) return typed;
  return { ...typed, birthDate };
}

/** A party of the model, with what the row says instead. A name that changes takes its first name along. */
function nameParty(party: DraftParty, cellOf: (target: string) => string, label: string): DraftParty {
  const cell = (part: PartyPart) => cellOf(`party.${party.role}.${part}`);
  const { person, capacity } = party;
  // Whom they represent is different in each row, and so is what shows it.
  const isFor = capacity === 'representative';
  const name = cell('name') || person.name;
  const phone = cell('phone');
  return {
    ...party,
    ...(isFor && { mandate: typedMandate(null) }),
    person: {
      ...person,
      name,
      firstName: cell('name') === '' ? person.firstName : firstNameOf(name),
      email: cell('email') || person.email,
      phone: phone === '' ? person.phone : (parsePhone(phone) ?? phone),
      organisation: cell('organisation') || person.organisation,
      capacityWords: cell('capacityWords') || person.capacityWords,
      ...(isFor && person.represents && { represents: { ...person.represents, of: label } }),
    },
  };
}
