import type { InterestsField } from '../definition/fields.ts';

type Item = InterestsField['items'][number];

/** Twelve fields of work, with five pictures each, of which the first two make the short way. */
const work: readonly {
  id: string;
  label: string;
  items: readonly (readonly [id: string, label: string])[];
}[] = [
  {
    id: 'groen',
    label: 'Groen en tuin',
    items: [
      ['plant', 'Planten verzorgen'],
      ['maaien', 'Gras maaien'],
      ['harken', 'Bladeren harken'],
      ['snoeien', 'Takken snoeien'],
      ['oogsten', 'Groente oogsten'],
    ],
  },
  {
    id: 'dieren',
    label: 'Dieren',
    items: [
      ['voeren', 'Dieren eten geven'],
      ['hond', 'Honden uitlaten'],
      ['stal', 'Een stal schoonmaken'],
      ['eieren', 'Eieren rapen'],
      ['aquarium', 'Voor vissen zorgen'],
    ],
  },
  {
    id: 'eten',
    label: 'Koken en eten',
    items: [
      ['brood', 'Brood bakken'],
      ['koffie', 'Koffie schenken'],
      ['soep', 'Soep koken'],
      ['snijden', 'Groente snijden'],
      ['tafel', 'Tafels dekken'],
    ],
  },
  {
    id: 'schoon',
    label: 'Schoonmaken en was',
    items: [
      ['vegen', 'De vloer vegen'],
      ['was', 'De was ophangen'],
      ['ramen', 'Ramen wassen'],
      ['stofzuigen', 'Stofzuigen'],
      ['afwas', 'Afwassen'],
    ],
  },
  {
    id: 'techniek',
    label: 'Techniek',
    items: [
      ['fiets', 'Fietsen repareren'],
      ['machine', 'Met een machine werken'],
      ['lamp', 'Lampen ophangen'],
      ['schroeven', 'Schroeven vastdraaien'],
      ['band', 'Banden wisselen'],
    ],
  },
  {
    id: 'bouw',
    label: 'Bouwen en verven',
    items: [
      ['timmeren', 'Timmeren'],
      ['verven', 'Muren verven'],
      ['zagen', 'Hout zagen'],
      ['metselen', 'Een muur metselen'],
      ['boren', 'Gaten boren'],
    ],
  },
  {
    id: 'winkel',
    label: 'Winkel',
    items: [
      ['vakken', 'Vakken vullen'],
      ['kassa', 'Aan de kassa werken'],
      ['kleding', 'Kleding ophangen'],
      ['klanten', 'Klanten helpen'],
      ['prijs', 'Prijzen plakken'],
    ],
  },
  {
    id: 'vervoer',
    label: 'Magazijn en vervoer',
    items: [
      ['bus', 'Met een busje rijden'],
      ['post', 'Post rondbrengen'],
      ['pakjes', 'Pakjes bezorgen'],
      ['steekkar', 'Dozen verplaatsen'],
      ['scannen', 'Spullen scannen'],
    ],
  },
  {
    id: 'kantoor',
    label: 'Kantoor en computer',
    items: [
      ['typen', 'Typen op een computer'],
      ['telefoon', 'De telefoon opnemen'],
      ['kopieren', 'Papieren kopiëren'],
      ['mappen', 'Papieren in mappen doen'],
      ['agenda', 'Afspraken opschrijven'],
    ],
  },
  {
    id: 'zorg',
    label: 'Zorgen voor mensen',
    items: [
      ['rolstoel', 'Een rolstoel duwen'],
      ['voorlezen', 'Voorlezen'],
      ['bed', 'Bedden opmaken'],
      ['spel', 'Samen een spel doen'],
      ['rondbrengen', 'Eten rondbrengen'],
    ],
  },
  {
    id: 'maken',
    label: 'Creatief werk',
    items: [
      ['tekenen', 'Tekenen en schilderen'],
      ['muziek', 'Muziek maken'],
      ['naaien', 'Naaien'],
      ['klei', 'Potten maken van klei'],
      ['foto', 'Foto’s maken'],
    ],
  },
  {
    id: 'inpakken',
    label: 'Inpakken en in elkaar zetten',
    items: [
      ['vouwen', 'Dozen vouwen'],
      ['sorteren', 'Spullen sorteren'],
      ['potten', 'Potten vullen'],
      ['monteren', 'Dingen in elkaar zetten'],
      ['etiket', 'Etiketten plakken'],
    ],
  },
];

export const areas = work.map(({ id, label }) => ({ id, label }));

export const items: readonly Item[] = work.flatMap(({ id: area, items: own }) =>
  own.map(([id, label]) => ({ id, label, area, picture: id })),
);

export const short: readonly string[] = work.flatMap(({ items: own }) => own.slice(0, 2).map(([id]) => id));
