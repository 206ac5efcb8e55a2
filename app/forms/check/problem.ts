/** One line for the maker of a template: where, and what is wrong there. */
export function problem(place: string, what: string): string {
  return `${place}: ${what}`;
}

/** Ids that stand at more than one place. */
export function duplicates(items: readonly { id: string; place: string }[]): string[] {
  return items
    .filter(({ id }, index) => items.findIndex((other) => other.id === id) !== index)
    .map(({ id, place }) => problem(`${place}.id`, `'${id}' bestaat al`));
}

/** Texts that are empty. */
export function blanks(texts: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(texts)
    .filter(([, text]) => text?.trim() === '')
    .map(([place]) => problem(place, 'is leeg'));
}
