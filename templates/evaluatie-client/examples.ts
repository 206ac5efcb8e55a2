import type { TemplateExample } from '../definition/example.ts';
import { themes, withPrefix } from './v1-themes.ts';

const minimal = {
  client: { firstName: 'Milan' },
  jobcoach: { firstName: 'Noor', lastName: 'de Wit' },
  werkgever: { name: 'Kwekerij De Proeftuin' },
  datum: '2026-09-15',
  volgende: '2027-03-16',
  eersteKeer: { answer: 'yes' },
  geheel: 4,
  blij: { answer: 'no' },
  anders: { answer: 'no' },
  onveilig: { answer: 'no' },
  blijven: 'ja',
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
      ...scores('vorige', [2, 4, 4, 3, 5, 2, 4, 3]),
      ...scores('', [3, 4, 4, 5, 5, 3, 5, 4]),
      blij: { answer: 'yes', explanation: 'Ik mag nu zelf de tomaten verzorgen.' },
      anders: { answer: 'yes', explanation: 'Ik wil leren om met de trekker te rijden.' },
      acties: [
        { what: 'Vragen of Milan mag meerijden', who: 'Noor', when: '2026-09-25' },
        { what: 'Elke week één nieuwe plant leren', who: 'Milan', withWhom: 'Ömer' },
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
      ...scores('eerder', [2, 3, 4, 5, 4, 3, 2, 1]),
      ...scores('vorige', [3, 4, 5, 5, 3, 2, 1, 2]),
      ...scores('', [4, 5, 5, 1, 2, 1, 5, 3]),
      blij: {
        answer: 'yes',
        explanation:
          'Ik heb een vaste plek bij het raam.\nMijn collega أمينة helpt mij met de machine. Wij eten samen.',
      },
      anders: {
        answer: 'yes',
        explanation:
          'De radio staat te hard. Ik wil liever om negen uur beginnen, want de eerste bus is altijd vol. Ik wil ook leren knippen.',
      },
      onveilig: { answer: 'yes', explanation: 'Iemand riep naar mij in de gang. Ik wil praten.' },
      blijven: 'anders',
      acties: Array.from({ length: 10 }, (_, index) => ({
        what: `Afspraak ${String(index + 1)}: samen kijken of de tijden en de plek in het atelier beter kunnen`,
        who: ['Nguyễn-Żółkiewska', 'Maria-Alexandra'][index % 2] ?? '',
        withWhom: 'أمينة المثال',
        when: `2026-10-${String(index + 10)}`,
      })),
    },
  },
];

function scores(prefix: string, values: readonly number[]): Record<string, number> {
  return Object.fromEntries(themes.map(({ id }, at) => [withPrefix(prefix, id), values[at] ?? 3]));
}
