import type { Template } from '#templates/definition/template.ts';

/** Another look of the same document, beside the one that counts. `cards`: a card ten times on A4. */
export type Edition = keyof typeof editionNames;

/** What each is called in an address and as a file. */
export const editionNames = { cards: 'tien-op-een-vel' } as const;

/** In which other looks a form can be had. */
export function editionsOf({ paper }: Pick<Template, 'paper'>): Edition[] {
  return paper?.layout === 'card' ? ['cards'] : [];
}

/** The edition of this name, if the form can be had in it. */
export function editionNamed(template: Pick<Template, 'paper'>, name: string): Edition | undefined {
  return editionsOf(template).find((edition) => editionNames[edition] === name);
}
