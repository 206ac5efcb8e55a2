import type { TemplateExample } from '../definition/example.ts';
import { items, short } from './v1-items.ts';

/** Ratings per field of work, in the order of its pictures. */
const likes: Readonly<Record<string, readonly number[]>> = {
  groen: [3, 3, 2, 3, 3],
  dieren: [3, 3, 2, 3, 3],
  eten: [2, 1, 2, 1, 1],
  schoon: [2, 1, 1, 1, 2],
  techniek: [3, 2, 1, 2, 1],
  bouw: [2, 2, 3, 1, 2],
  winkel: [2, 1, 1, 1, 1],
  vervoer: [3, 3, 3, 1, 1],
  kantoor: [1, 1, 1, 1, 1],
  zorg: [1, 2, 1, 3, 1],
  maken: [2, 3, 1, 2, 3],
  inpakken: [1, 2, 2, 1, 1],
};

const all = rated(({ id, area }) => likes[area]?.[ofArea(area).indexOf(id)] ?? 2);

const minimal = {
  client: { firstName: 'Milan' },
  jobcoach: { firstName: 'Noor', lastName: 'de Wit' },
  datum: '2026-04-14',
  manier: 'zelf',
  erbij: { answer: 'no' },
  werk: {
    way: 'short',
    ratings: Object.fromEntries(Object.entries(all).filter(([id]) => short.includes(id))),
  },
  herkent: 'ja',
  wensen: 'Ik wil buiten werken.',
  proberen: ['later'],
  acties: [{ what: 'De lange reeks plaatjes bekijken', who: 'Milan' }],
  opnieuw: '2026-04-28',
};

const typical = {
  ...minimal,
  client: { firstName: 'Milan', lastName: 'Tuinders' },
  manier: 'samen',
  erbij: { answer: 'yes', explanation: 'Zijn zus Jasmijn' },
  werk: { way: 'whole', ratings: all },
  herkent: 'deels',
  opvalt: 'Dat buiten werken bovenaan staat, klopt. Muziek maken is leuk voor thuis, niet als werk.',
  ervaring: 'In de schooltuin hielp ik twee jaar. Op de manege van mijn tante gaf ik de dieren eten.',
  liever: 'De hele dag binnen zitten. Bellen vind ik spannend.',
  wensen: 'Ik wil buiten werken, met planten of dieren. Het liefst met een paar vaste mensen.',
  proberen: ['groen', 'dieren'],
  acties: [
    { what: 'Een kwekerij bellen voor een dag meekijken', who: 'Noor', when: '2026-04-24' },
    { what: 'Een ochtend meekijken', who: 'Milan', withWhom: 'Jasmijn', when: '2026-05-08' },
  ],
  opnieuw: '2026-05-12',
};

const long =
  'Maria-Alexandra vertelt dat zij graag met haar handen werkt en wil zien wat er klaar is aan het eind van de dag. Zij houdt van rustige plekken en van vaste mensen om zich heen. Als alles nieuw is, kijkt zij liever eerst een tijd mee. ';

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  { name: 'typical', country: 'NL', answers: typical },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...typical,
      client: { firstName: 'Maria-Alexandra Élisabeth', lastName: 'Παραδείγματος-Vandenbroucke' },
      jobcoach: { lastName: 'Nguyễn-Żółkiewska' },
      erbij: {
        answer: 'yes',
        explanation: 'Анна Примерова en سارة النموذجية, vriendinnen van de avondschool',
      },
      werk: { way: 'whole', ratings: rated((_item, index) => (index % 7 === 0 ? 2 : 3)) },
      herkent: 'nee',
      opvalt: long.repeat(6).trim(),
      ervaring: long.repeat(6).trim(),
      liever: long.repeat(4).trim(),
      wensen: long.repeat(6).trim(),
      proberen: ['maken', 'inpakken', 'anders'],
      anders: 'Helpen in het museum van Voorbeeldvallei, bij de balie of bij de rondleidingen voor kinderen',
      acties: Array.from({ length: 10 }, (_, index) => ({
        what: `Een halve dag meekijken in werkplaats ${index + 1} van maatwerkbedrijf De Voorbeeldige Onderneming`,
        who: 'Maria-Alexandra Élisabeth',
        withWhom: 'አበበ ምሳሌ en Łukasz Voorbeeldski',
        when: `2026-06-${String(index + 10)}`,
      })),
      opnieuw: '2026-07-01',
    },
  },
];

function rated(
  rate: (item: (typeof items)[number], index: number) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(items.map((item, index) => [item.id, rate(item, index)]));
}

function ofArea(id: string): string[] {
  return items.filter(({ area }) => area === id).map((item) => item.id);
}
