import type { TemplateExample } from '../definition/example.ts';
import { themes, withPrefix } from '../evaluatie-client/v1-themes.ts';

const minimal = {
  werkgever: { name: 'Kwekerij De Proeftuin' },
  contactpersoon: { lastName: 'Yıldız' },
  client: { firstName: 'Milan' },
  jobcoach: { firstName: 'Noor', lastName: 'de Wit' },
  datum: '2026-09-15',
  volgende: '2027-03-16',
  eersteKeer: { answer: 'yes' },
  geheel: 4,
  blij: 'Milan is er altijd.',
  anders: { answer: 'no' },
  aanpassen: { answer: 'no' },
  hulpGenoeg: { answer: 'yes' },
  verder: 'ja',
};

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      werkgever: { name: 'Kwekerij De Proeftuin', registration: '12345678' },
      contactpersoon: { firstName: 'Ömer', lastName: 'Yıldız' },
      client: { firstName: 'Milan', lastName: 'Tuinders' },
      eersteKeer: { answer: 'no' },
      ...scores('vorige', [3, 3, 2, 4, 4, 3, 4, 3]),
      ...scores('', [4, 4, 3, 4, 5, 4, 4, 4]),
      toelichting: [
        {
          onderwerp: 'uitleg',
          tekst: 'Voordoen werkt goed. Twee opdrachten tegelijk geven werkt niet.',
        },
        { onderwerp: 'groei', tekst: 'Milan herkent nu zelf welke planten water nodig hebben.' },
      ],
      blij: 'Milan is op tijd en werkt precies. Klanten vragen naar hem.',
      anders: { answer: 'yes', explanation: 'Wij willen weten wie wij bellen als de jobcoach vrij is.' },
      aanpassen: { answer: 'yes', explanation: 'Een bord met foto’s van de taken van de dag.' },
      verder: 'meer',
      acties: [
        { what: 'Bord met foto’s ophangen', who: 'Ömer', withWhom: 'Milan', when: '2026-09-30' },
        { what: 'Nummer van de vervanger doorgeven', who: 'Noor', when: '2026-09-18' },
      ],
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...minimal,
      werkgever: {
        name: 'Naaiatelier “Draad & Daad” Voorbeeldvallei en Zuiderkempen bv',
        registration: '0123456749',
      },
      contactpersoon: { firstName: 'Анна', lastName: 'Примерова' },
      client: { firstName: 'Maria-Alexandra Élisabeth', lastName: 'Παραδείγματος-Vandenbroucke' },
      jobcoach: { lastName: 'Nguyễn-Żółkiewska' },
      eersteKeer: { answer: 'no' },
      ...scores('eerder', [1, 2, 3, 4, 5, 4, 3, 2]),
      ...scores('vorige', [2, 3, 4, 5, 5, 3, 2, 3]),
      ...scores('', [3, 4, 5, 5, 1, 2, 5, 4]),
      toelichting: themes.map(({ id }) => ({
        onderwerp: id,
        tekst:
          'Op rustige dagen loopt dit goed. Als er een spoedopdracht is, helpt het om de planning opnieuw samen te lezen. Een vaste collega in de buurt maakt veel verschil.',
      })),
      blij: 'De naden zijn recht en netjes.\nZij ziet eerder dan anderen dat een machine hapert.\nIn de pauze zit zij graag bij de groep.',
      anders: {
        answer: 'yes',
        explanation: 'Wij weten soms pas op de dag zelf dat er geen vervoer is. Dat willen wij eerder horen.',
      },
      aanpassen: {
        answer: 'yes',
        explanation: 'Een plek bij het raam, de radio zachter, en een half uur later beginnen.',
      },
      hulpGenoeg: { answer: 'no', explanation: 'Bij een nieuwe machine is één ochtend uitleg te weinig.' },
      verder: 'anders',
      acties: Array.from({ length: 10 }, (_, index) => ({
        what: `Afspraak ${String(index + 1)}: de planning van de week op maandag samen lezen en ophangen`,
        who: ['Анна', 'Nguyễn-Żółkiewska'][index % 2] ?? '',
        withWhom: 'Maria-Alexandra',
        when: `2026-10-${String(index + 10)}`,
      })),
    },
  },
];

function scores(prefix: string, values: readonly number[]): Record<string, number> {
  return Object.fromEntries(themes.map(({ id }, at) => [withPrefix(prefix, id), values[at] ?? 3]));
}
