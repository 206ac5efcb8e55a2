import type { InterestsField } from '#templates/definition/fields.ts';
import { isPicture } from '../fields/interests/pictures.ts';
import { blanks, duplicates, problem } from './problem.ts';

/** Every item has a word, a picture that was drawn and a known field of work; both ways have items of each field of work. */
export function checkInterests({ areas, items, short }: InterestsField, place: string): string[] {
  const placed = items.map((item, index) => ({ ...item, place: `${place}.items[${index}]` }));
  return [
    ...(areas.length > 1 ? [] : [problem(`${place}.areas`, 'zijn er minder dan twee')]),
    ...duplicates(areas.map(({ id }, index) => ({ id, place: `${place}.areas[${index}]` }))),
    ...blanks(Object.fromEntries(areas.map(({ label }, index) => [`${place}.areas[${index}].label`, label]))),
    ...duplicates(placed),
    ...blanks(Object.fromEntries(placed.map(({ label, place: at }) => [`${at}.label`, label]))),
    ...placed.flatMap(({ id, area, picture, place: at }) => [
      ...(/^[a-z][A-Za-z0-9]*$/.test(id) && !(id in Object.prototype)
        ? []
        : [problem(`${at}.id`, `'${id}' is geen id`)]),
      ...(areas.some((known) => known.id === area) ? [] : [problem(`${at}.area`, `'${area}' bestaat niet`)]),
      ...(isPicture(picture) ? [] : [problem(`${at}.picture`, `'${picture}' bestaat niet`)]),
    ]),
    ...duplicates(short.map((id, index) => ({ id, place: `${place}.short[${index}]` }))),
    ...short
      .filter((id) => !items.some((item) => item.id === id))
      .map((id) => problem(`${place}.short`, `'${id}' bestaat niet`)),
    ...areas
      .filter(({ id }) => !items.some((item) => item.area === id && short.includes(item.id)))
      .map(({ id }) => problem(`${place}.short`, `heeft niets van '${id}'`)),
  ];
}
