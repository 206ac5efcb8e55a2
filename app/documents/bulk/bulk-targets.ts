import { answerColumns, isSame } from '#app/forms/index.ts';
import type { Mapping } from '#app/models/bulk.server.ts';
import type { PartyRole, Template } from '#templates/definition/template.ts';

/** Something that a column of a list can hold. */
export interface BulkTarget {
  /** `dossier`, `party.<role>.<part>`, `answer.<field>` or `answer.<field>.birthDate`. */
  id: string;
  kind: 'dossier' | 'party' | 'answer';
  /** In words; of `dossier`, the page's own words say it. */
  label: string;
  role?: PartyRole;
  part?: PartyPart;
  fieldId?: string;
}

export type PartyPart = (typeof partyParts)[number];

export const partyParts = ['name', 'email', 'phone', 'organisation', 'capacityWords'] as const;

/** All that the columns of a list can be for, for a form: whose dossier, who signs, and answers. */
export function bulkTargets(template: Template, partWords: (part: PartyPart) => string): BulkTarget[] {
  const parties = template.parties
    .filter(({ max }) => max > 0)
    .flatMap(({ role, title, capacities }) =>
      partyParts
        .filter((part) => part !== 'organisation' || capacities.includes('organisation'))
        .filter((part) => part !== 'capacityWords' || capacities.some((capacity) => capacity !== 'self'))
        .map((part): BulkTarget => ({
          id: `party.${role}.${part}`,
          kind: 'party',
          label: `${title}: ${partWords(part)}`,
          role,
          part,
        })),
    );
  const answers = answerColumns(template).map(({ fieldId, part, label }): BulkTarget => ({
    id: part ? `answer.${fieldId}.${part}` : `answer.${fieldId}`,
    kind: 'answer',
    label,
    fieldId,
  }));
  return [{ id: 'dossier', kind: 'dossier', label: '' }, ...parties, ...answers];
}

/** Which column is for what, by its head; nothing is guessed that the head does not say. */
export function guessMapping(
  targets: readonly Pick<BulkTarget, 'id' | 'label'>[],
  heads: readonly string[],
): Mapping {
  const found = targets.flatMap(({ id, label }) => {
    const column = heads.findIndex((head) => isSame(head, label));
    return label === '' || column === -1 ? [] : [[id, column] as const];
  });
  return Object.fromEntries(found);
}
