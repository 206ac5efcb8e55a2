import type { TemplateExample } from '../definition/example.ts';
import { areas } from './v1-areas.ts';

/** Steps by area, in the order of its topics: the client's own, the coach's (0: not seen) and others' (0: not told). */
type Scores = Readonly<Record<string, readonly (readonly number[])[]>>;

const minimal = {
  client: { firstName: 'Milan' },
  jobcoach: { firstName: 'Noor', lastName: 'de Wit' },
  gesprekken: { from: '2026-04-07', until: '2026-04-07' },
  erbij: { answer: 'no' },
  anderen: { answer: 'no' },
  gebieden: ['werk'],
  werkGraag: 'Ik wil iets met planten doen.',
  ...scored({ werk: [[3, 3, 2, 3, 2]] }),
  hulpNodig: [{ gebied: 'werk', hulp: 'Elke nieuwe taak voordoen', hoeVaak: 'start', wie: 'De jobcoach' }],
  hulp: ['zoeken'],
  wensen: 'Milan wil buiten werken, met planten.',
  niveau: 'enkele',
  vastheid: 'proberen',
  doel: 'Ik wil een ochtend in een tuin werken.',
  acties: [{ what: 'Een proefochtend zoeken', who: 'Noor' }],
  opnieuw: '2026-10-06',
};

const typical = {
  ...minimal,
  client: { firstName: 'Milan', lastName: 'Tuinders' },
  gesprekken: { from: '2026-04-07', until: '2026-04-21' },
  erbij: { answer: 'yes', explanation: 'Zijn zus Jasmijn, bij het tweede gesprek.' },
  anderen: { answer: 'yes' },
  bronnen: [
    { name: 'Jasmijn Tuinders', wie: 'Zus', wanneer: '2026-04-21' },
    { name: 'Ömer Yıldız', wie: 'Leraar groen, vorige school', wanneer: '2026-04-15' },
  ],
  gebieden: ['werk', 'sociaal', 'vervoer', 'gezondheid'],
  gezondheidMag: { answer: 'yes' },
  werkGraag: 'Ik wil buiten werken, met planten of dieren. Op kantoor zitten wil ik niet.',
  werkKan: 'Schoffelen, snoeien en potten vullen. Milan onthoudt de namen van planten snel.',
  werkGrens: 'Werken met een machine vindt hij eng.',
  werkGezien: 'In de schooltuin werkte hij een uur zonder pauze door. Hij stopte toen de taak klaar was.',
  werkGehoord: 'Zijn leraar: hij werkt precies, maar wacht lang voor hij een vraag stelt.',
  sociaalGraag: 'Ik werk het liefst met één of twee vaste mensen.',
  sociaalKan: 'Milan is beleefd en maakt graag een grapje.',
  sociaalGezien: 'Bij de kennismaking gaf hij iedereen een hand.',
  sociaalGehoord: 'Zijn zus: in een grote groep wordt hij stil.',
  vervoerGraag: 'Met de fiets, ten hoogste een half uur.',
  vervoerKan: 'Hij fietst alleen naar zijn zus, tien kilometer.',
  vervoerGrens: 'Overstappen met de bus lukt nog niet.',
  gezondheidGraag: 'Een rustige plek om te eten.',
  gezondheidKan: 'Muziek luisteren in de pauze.',
  gezondheidGrens: 'Na vier uur werken is hij moe.',
  ...scored({
    werk: [
      [4, 4, 3, 3, 2],
      [3, 4, 3, 2, 2],
      [3, 4, 0, 2, 1],
    ],
    sociaal: [
      [3, 3, 2, 3, 3],
      [3, 3, 1, 3, 2],
      [2, 3, 1, 0, 2],
    ],
    vervoer: [
      [4, 2, 3, 1, 4],
      [4, 2, 3, 0, 4],
      [4, 1, 2, 1, 4],
    ],
    gezondheid: [
      [3, 4, 2, 2, 3],
      [2, 4, 2, 2, 2],
      [2, 0, 2, 3, 0],
    ],
  }),
  hulpNodig: [
    { gebied: 'werk', hulp: 'Elke nieuwe taak voordoen', hoeVaak: 'start', wie: 'De jobcoach' },
    { gebied: 'sociaal', hulp: 'Een vast aanspreekpunt op het werk', hoeVaak: 'dag', wie: 'Een collega' },
    { gebied: 'vervoer', hulp: 'De weg twee keer samen fietsen', hoeVaak: 'start', wie: 'Jasmijn' },
    { gebied: 'gezondheid', hulp: 'Een rustige plek voor de pauze', hoeVaak: 'dag', wie: 'De werkgever' },
  ],
  hulp: ['zoeken', 'leren', 'collegas'],
  uitleg: ['voordoen', 'beelden'],
  verschil: 'Milan vindt dat hij zelf verder werkt. Noor zag dat hij na een taak wacht. Hij wil dit oefenen.',
  wensen: 'Milan wil buiten werken met planten, met een paar vaste mensen, vier uur per dag.',
  vastheid: 'vast',
  belemmeringen: [
    { wat: 'Hulp vragen is spannend', actie: 'Oefenen met een kaartje', wie: 'Noor' },
    { wat: 'Geen bus zonder overstap', actie: 'Een plek zoeken op fietsafstand', wie: 'Noor' },
  ],
  doel: 'Ik wil twee dagen per week in een tuin of kwekerij werken.',
  acties: [
    { what: 'Twee kwekerijen bellen', who: 'Noor', when: '2026-05-08' },
    { what: 'Een dag meelopen', who: 'Milan', withWhom: 'Noor', when: '2026-05-29' },
  ],
};

const long =
  'Maria-Alexandra vertelt dat zij graag met haar handen werkt. Zij wil zien wat er klaar is aan het eind van de dag. Drukke ruimtes met harde muziek vindt zij vermoeiend. Op een rustige plek met een vaste begeleider gaat het goed.';

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
      gesprekken: { from: '2026-01-12', until: '2026-03-30' },
      bronnen: Array.from({ length: 10 }, (_, index) => ({
        name: ['سارة النموذجية', 'Анна Примерова', 'አበበ ምሳሌ', 'Łukasz Voorbeeldski'][index % 4] ?? '',
        wie: 'Begeleider van de dagbesteding en van het leerwerkbedrijf in Voorbeeldvallei',
        wanneer: `2026-02-${String(index + 10)}`,
      })),
      gebieden: areas.map(({ id }) => id),
      ...Object.fromEntries(
        areas.flatMap(({ id }) =>
          ['Graag', 'Kan', 'Grens', 'Gezien', 'Gehoord'].map((part) => [`${id}${part}`, long]),
        ),
      ),
      ...scored(
        Object.fromEntries(
          areas.map(({ id }, index) => [
            id,
            [0, 1, 2].map((view) => [0, 1, 2, 3, 4].map((at) => 1 + ((index + view + at) % 4))),
          ]),
        ),
      ),
      hulpNodig: Array.from({ length: 20 }, (_, index) => ({
        gebied: areas[index % areas.length]?.id ?? 'werk',
        hulp: `Hulp ${String(index + 1)}: samen de dag voorbereiden met beelden, en bespreken wat anders gaat dan gewoonlijk`,
        hoeVaak: ['start', 'soms', 'week', 'dag'][index % 4] ?? 'soms',
        wie: 'De begeleider van het maatwerkbedrijf, samen met de familie',
      })),
      hulp: ['ontdekken', 'zoeken', 'leren', 'collegas', 'reizen', 'plannen', 'regelen', 'volhouden'],
      uitleg: ['praten', 'voordoen', 'beelden', 'opschrijven', 'gebaren', 'tolk'],
      verschil: long,
      wensen: `${long}\n${long}`,
      niveau: 'wisselend',
      belemmeringen: Array.from({ length: 10 }, (_, index) => ({
        wat: `Drempel ${String(index + 1)}: de werkplek is ver weg en er rijdt ’s avonds geen bus`,
        actie: 'Met GTB bekijken welke aanpassing of welk vervoer mogelijk is',
        wie: 'Nguyễn-Żółkiewska',
      })),
      doel: 'Ik wil vier dagen werken in een naaiatelier. Ik wil mijn eigen geld verdienen.',
      acties: Array.from({ length: 15 }, (_, index) => ({
        what: `Actie ${String(index + 1)}: een bezoek aan een werkplek voorbereiden en daarna samen bespreken`,
        who: 'Nguyễn-Żółkiewska',
        withWhom: 'Maria-Alexandra',
        when: `2026-05-${String(index + 10)}`,
      })),
      opnieuw: '2026-11-30',
    },
  },
];

function scored(scores: Scores): Record<string, number> {
  const views = ['Zelf', 'Coach', 'Anderen'];
  return Object.fromEntries(
    Object.entries(scores).flatMap(([area, byView]) =>
      byView.flatMap((steps, view) =>
        steps.flatMap((step, at) => {
          const topic = areas.find(({ id }) => id === area)?.topics[at]?.id ?? '';
          return step === 0 ? [] : [[`${area}${topic}${views[view] ?? ''}`, step] as const];
        }),
      ),
    ),
  );
}
