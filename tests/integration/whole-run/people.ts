import { demoParties, type DemoParty } from '#app/cli/demo/parties.ts';
import type { Template } from '#templates/definition/template.ts';
import { fold } from './scan.ts';

/** Names that no text of the product holds, with letters that encodings trip over. */
const firstNames = ['Wilhelmína', 'Bartholoméus', 'Gülşennur', 'Łukaszek', 'Dieuwertje', 'Chaïmaëlle'];
const surnames = ['Kwartelsma', 'Ødegaardstra', 'van Vuurvliegen', 'Şahintürkoğlu', 'Zwaluwnestra'];

/** The parties that a form needs, each with a name and an address that can be found back wherever they stand. */
export function findableParties(template: Template, run: number): DemoParty[] {
  return demoParties(template, 2).map((party, index) => {
    const first = firstNames[(run + index) % firstNames.length] ?? '';
    const last = surnames[(2 * run + index) % surnames.length] ?? '';
    const local = fold(`${first}.${last}`).replace(/[^a-z.]/g, '');
    return {
      ...party,
      name: `${first} ${last}`,
      email: `${local}.${run}${index}@brievenbus-proef.example`,
      organisation: party.organisation && `Stichting ${last} Werkplaats`,
    };
  });
}
