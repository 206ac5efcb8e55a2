import type { TemplateExample } from '../definition/example.ts';
import { themes, withPrefix } from '../evaluatie-client/v1-themes.ts';

const minimal = {
  client: { firstName: 'Milan' },
  jobcoach: { firstName: 'Noor', lastName: 'de Wit' },
  werkgever: { name: 'Kwekerij De Proeftuin' },
  periode: { from: '2026-03-16', until: '2026-09-15' },
  datum: '2026-09-22',
  eersteKeer: { answer: 'yes' },
  geheel: 4,
  toelichting: [{ onderwerp: 'geheel', tekst: 'Milan werkt met plezier.' }],
  doel: 'Ik wil twee dagen per week in een tuin of kwekerij werken.',
  doelStand: 'goed',
  hoeveelHulp: 'evenveel',
  hoe: 'Wij gaan zo door.',
  eens: { answer: 'yes' },
  acties: [{ what: 'Elke maand een bezoek op het werk', who: 'Noor' }],
  volgende: '2027-03-16',
};

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      client: { firstName: 'Milan', lastName: 'Tuinders' },
      eersteKeer: { answer: 'no' },
      ...scores('client', [3, 4, 4, 5, 5, 3, 5, 4]),
      ...scores('opdrachtgever', [4, 4, 3, 4, 5, 4, 4, 4]),
      ...scores('vorige', [3, 2, 3, 3, 4, 2, 3, 3]),
      ...scores('', [4, 4, 3, 4, 4, 4, 4, 4]),
      toelichting: [
        { onderwerp: 'taken', tekst: 'Milan begint zelf aan zijn vaste taken. Tussen twee taken wacht hij.' },
        { onderwerp: 'uitleg', tekst: 'Ömer doet nieuwe taken voor. Op drukke dagen schiet dat erbij in.' },
        { onderwerp: 'groei', tekst: 'Op 8 september verzorgde hij alleen de tomaten.' },
      ],
      doelStand: 'goed',
      gedaan: 'De weg oefenen is klaar. Milan fietst nu alleen. Het kaartje om hulp te vragen gebruikt hij.',
      verschil: 'Milan vindt de uitleg beter dan wij. Hij zegt dat hij het ook van kijken leert.',
      hoeveelHulp: 'minder',
      veranderen: ['taken', 'uitleg'],
      hoe: 'Er komt een bord met foto’s, zodat Milan zelf ziet wat de volgende taak is. Noor komt om de week.',
      acties: [
        { what: 'Bord met foto’s maken', who: 'Noor', withWhom: 'Milan en Ömer', when: '2026-09-30' },
        { what: 'Praten over meer uren', who: 'Noor', withWhom: 'Ömer', when: '2026-11-10' },
      ],
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...minimal,
      client: { firstName: 'Maria-Alexandra Élisabeth', lastName: 'Παραδείγματος-Vandenbroucke' },
      jobcoach: { lastName: 'Nguyễn-Żółkiewska' },
      werkgever: { name: 'Naaiatelier “Draad & Daad” Voorbeeldvallei en Zuiderkempen bv' },
      eersteKeer: { answer: 'no' },
      ...scores('client', [4, 5, 5, 1, 2, 1, 5, 3]),
      ...scores('opdrachtgever', [3, 4, 5, 5, 1, 2, 5, 4]),
      ...scores('eerder', [1, 2, 3, 4, 5, 4, 3, 2]),
      ...scores('vorige', [2, 3, 4, 5, 5, 3, 2, 3]),
      ...scores('', [3, 5, 4, 2, 2, 2, 4, 3]),
      toelichting: themes.map(({ id }) => ({
        onderwerp: id,
        tekst:
          'Gezien bij drie bezoeken in het atelier. In de ochtend gaat het vlot. Na de middag vraagt zij vaker om een pauze. Met de vaste collega أمينة erbij herpakt zij zich snel.',
      })),
      doel: 'Ik wil vier dagen werken in een naaiatelier. Ik wil mijn eigen geld verdienen.',
      doelStand: 'langzaam',
      gedaan:
        'De uren zijn aangepast.\nDe aanvraag bij GTB voor een aangepaste tafel loopt.\nHet gesprek over vervoer is uitgesteld, omdat de planner ziek was.',
      verschil:
        'De cliënt vindt de tijden slecht en de opdrachtgever vindt ze goed. Zij komt met de eerste bus en moet dan wachten. Dat wist de opdrachtgever niet.',
      hoeveelHulp: 'meer',
      veranderen: ['taken', 'uren', 'plek', 'uitleg', 'collega', 'reizen', 'werkgever', 'anderen'],
      hoe: 'Wij beginnen een half uur later en zoeken een rustige plek.\nMet GTB bekijken wij een aangepaste tafel.\nLukt het dan nog niet, dan zoeken wij samen een ander atelier.',
      eens: { answer: 'no', explanation: 'Zij wil eerst met haar zus praten. Wij spreken af op 5 oktober.' },
      acties: Array.from({ length: 15 }, (_, index) => ({
        what: `Afspraak ${String(index + 1)}: bespreken met wie de planning leest en wie er belt bij ziekte`,
        who: 'Nguyễn-Żółkiewska',
        withWhom: 'Анна Примерова',
        when: `2026-10-${String(index + 10)}`,
      })),
    },
  },
];

function scores(prefix: string, values: readonly number[]): Record<string, number> {
  return Object.fromEntries(themes.map(({ id }, at) => [withPrefix(prefix, id), values[at] ?? 3]));
}
