import type { PartyRole, Template } from '#templates/definition/template.ts';

/** Somebody who signs in the demonstration; nobody who exists. */
export interface DemoParty {
  role: PartyRole;
  name: string;
  email: string;
  organisation: string | null;
  round: number;
  /** Where a letter goes to who has no e-mail: street and town, a line each. */
  postal?: string;
}

const names = [
  'Anke',
  'Bram',
  'Chaïma',
  'Dirk',
  'Esra',
  'Femke',
  'Güney',
  'Hatice',
  'Imke',
  'Jurre',
  'Kübra',
  'Łukasz',
];

/** As many parties as the form needs, in the order in which they sign. A covenant's partners sign in two rounds. */
export function demoParties(template: Template, partners: number): DemoParty[] {
  // Where all may stay away, somebody comes: signing is what is shown.
  const least = template.parties.every(({ min }) => min === 0) ? 1 : 0;
  return template.parties
    .flatMap((rule) => {
      const fewest = Math.max(rule.min, least);
      const count = rule.max > 2 ? Math.min(rule.max, Math.max(fewest, partners)) : fewest;
      return Array.from({ length: count }, (_, index): DemoParty => {
        const name = `${names[index % names.length] ?? 'Noor'} ${rule.title.split(' ')[0] ?? ''}sma ${index + 1}`;
        return {
          role: rule.role,
          name,
          email: `${template.id}.${rule.role}.${index + 1}@party.example`.toLowerCase(),
          organisation:
            rule.capacities[0] === 'organisation' ? `Organisatie ${index + 1} Voorbeeldstreek` : null,
          round: rule.roundPerParty === true && index >= count / 2 ? rule.round + 1 : rule.round,
        };
      });
    })
    .sort((a, b) => a.round - b.round);
}
