import type { Condition } from '../definition/condition.ts';
import type { Rule } from '../definition/template.ts';

/** The participation ladder (003, 5.4). */
export const ladder = [
  'Geïsoleerd',
  'Ontmoeten',
  'Bijdrage leveren',
  'Onbetaald werk',
  'Betaald werk met ondersteuning',
  'Betaald werk',
] as const;

export const quadrants = [
  { id: 'c', label: 'C: crisis' },
  { id: 'i', label: 'I: intensief' },
  { id: 'p', label: 'P: perspectief' },
  { id: 'd', label: 'D: duurzaam' },
] as const;

/** From low to high, so that a product can ask for one and everything above it. */
export const educations = [
  { id: 'lager', label: 'Lager dan mbo-3 (Vlaanderen: geen diploma secundair)' },
  { id: 'mbo3', label: 'Mbo-3 (Vlaanderen: secundair onderwijs)' },
  { id: 'mbo4', label: 'Mbo-4 (Vlaanderen: graduaat)' },
  { id: 'hbo', label: 'Hbo (Vlaanderen: bachelor)' },
  { id: 'wo', label: 'Universiteit' },
] as const;

/** The five products with their rules (003, 3.3 and 3.4, which say the same of both laws, and 5.4). */
export const products = [
  {
    id: 'ontwikkeling3',
    label: 'Werkt mee ontwikkeling naar trede 3',
    start: [2],
    goal: [3],
    quadrants: ['i', 'p'],
    months: 6,
    educations: ['hbo', 'wo'],
  },
  {
    id: 'ontwikkeling4',
    label: 'Werkt mee ontwikkeling naar trede 4',
    start: [2, 3],
    goal: [4],
    quadrants: ['i', 'p'],
    months: 6,
    educations: ['hbo', 'wo'],
  },
  {
    id: 'ontwikkeling5',
    label: 'Werkt mee ontwikkeling naar trede 5',
    start: [2, 3, 4],
    goal: [5, 6],
    quadrants: ['p'],
    months: 6,
    educations: ['hbo', 'wo'],
  },
  {
    id: 'opTrede3',
    label: 'Werkt mee op trede 3',
    start: [3],
    goal: [3, 4, 5, 6],
    quadrants: ['i', 'p', 'd'],
    months: 24,
    educations: ['mbo3', 'mbo4', 'hbo', 'wo'],
  },
  {
    id: 'opTrede4',
    label: 'Werkt mee op trede 4',
    start: [4],
    goal: [4, 5, 6],
    quadrants: ['p', 'd'],
    months: 24,
    educations: ['mbo3', 'mbo4', 'hbo', 'wo'],
  },
] as const;

export const isOnStep: Condition = { field: 'product', oneOf: ['opTrede3', 'opTrede4'] };
export const isDevelopment: Condition = {
  field: 'product',
  oneOf: ['ontwikkeling3', 'ontwikkeling4', 'ontwikkeling5'],
};

/** What each product asks, at the field that does not fit it. */
export const productRules: readonly Rule[] = products.flatMap((product): Rule[] => {
  const when: Condition = { field: 'product', is: product.id };
  return [
    {
      id: `${product.id}-start`,
      when,
      must: { field: 'starttrede', oneOf: product.start },
      field: 'starttrede',
      message: `Bij “${product.label}” staat de cliënt bij de start op trede ${inWords(product.start)}. Kies een andere trede of een ander product.`,
    },
    {
      id: `${product.id}-doel`,
      when,
      must: { field: 'doeltrede', oneOf: product.goal },
      field: 'doeltrede',
      message: `Bij “${product.label}” is het doel trede ${inWords(product.goal)}. Kies een andere trede of een ander product.`,
    },
    {
      id: `${product.id}-kwadrant`,
      when,
      must: { field: 'kwadrant', oneOf: product.quadrants },
      field: 'kwadrant',
      message: `“${product.label}” mag alleen in kwadrant ${inWords(product.quadrants.map((id) => id.toUpperCase()))}. Overleg met de lokale toegang.`,
    },
    {
      id: `${product.id}-duur`,
      when,
      must: { field: 'periode', monthsAtMost: product.months },
      field: 'periode',
      message: `“${product.label}” duurt ten hoogste ${product.months === 24 ? 'twee jaar' : 'zes maanden'} per keer. Maak de periode korter.`,
    },
    {
      id: `${product.id}-opleiding`,
      when,
      must: { field: educationOf(product.months), oneOf: product.educations },
      field: educationOf(product.months),
      message:
        product.months === 24
          ? 'Wie eindverantwoordelijk is, heeft minstens mbo-3 afgerond. Kies een andere eindverantwoordelijke.'
          : 'Wie bij ontwikkeling begeleidt, heeft minstens hbo afgerond. Kies een andere begeleider.',
    },
  ];
});

/** Development asks it of who carries it out, a step of who is responsible for that in the end (003, 5.4). */
function educationOf(months: number): string {
  return months === 24 ? 'opleidingVerantwoordelijke' : 'opleidingBegeleider';
}

function inWords(values: readonly (string | number)[]): string {
  const last = values.at(-1);
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} of ${last}` : `${last}`;
}
