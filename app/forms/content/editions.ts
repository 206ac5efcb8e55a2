import type { Template } from '#templates/definition/template.ts';

/**
 * Another look of the same document, beside the one that counts. `cards`: a card ten times on A4; to read, and never
 * signed: `large`: large print; `easy`: short lines, a thought each.
 */
export type Edition = keyof typeof editionNames;

/** What each is called in an address and as a file. */
export const editionNames = {
  cards: 'tien-op-een-vel',
  large: 'grote-letters',
  easy: 'korte-regels',
} as const;

type About = Pick<Template, 'paper' | 'parties'>;

/** In which other looks a form can be had: what a client or a complainant signs, they can read in two more. */
export function editionsOf({ paper, parties }: About): Edition[] {
  if (paper?.layout === 'card') return ['cards'];
  const isForClients = parties.some(({ role }) => role === 'client' || role === 'complainant');
  return isForClients ? ['large', 'easy'] : [];
}

/** The edition of this name, if the form can be had in it. */
export function editionNamed(template: About, name: string): Edition | undefined {
  return editionsOf(template).find((edition) => editionNames[edition] === name);
}
