import type { ExampleValue, TemplateExample } from '../definition/example.ts';

const minimal = {
  client: { firstName: 'Milan' },
  dienst: { name: 'Dienst Meedoen' },
  begeleider: { firstName: 'Noor', lastName: 'de Wit' },
  toegang: { name: 'Wijkteam Voorbeeldwijk' },
  product: 'ontwikkeling3',
  periode: { from: '2026-05-04', until: '2026-11-03' },
  moment: 'na3',
  datum: '2026-08-03',
  aanwezig: 'meestal',
  werk: 'Milan werkt rustig. Hij eet met de anderen mee.',
  groei: 'Hij komt nu alleen met de bus.',
  portfolio: { answer: 'no' },
  starttrede: 2,
  trede: 2,
  doeltrede: 3,
  aantalDoelen: 1,
  doel1Start: 2,
  doel1Nu: 3,
  doel1: 'Ik kom twee ochtenden per week op tijd.',
  doel1Gedaan: 'Milan was de laatste vier weken zes van de acht keer op tijd.',
  doel1Verder: 'zo',
  dreigt: { answer: 'no' },
  vragen: { answer: 'no' },
  incidenten: { answer: 'no' },
  doorstroom: { answer: 'no', explanation: 'Eerst het ritme vasthouden.' },
};

const typical = {
  ...minimal,
  client: { firstName: 'Sanne', lastName: 'Bakker-Öztürk' },
  product: 'opTrede3',
  periode: { from: '2026-05-01', until: '2028-04-30' },
  moment: 'na12',
  datum: '2027-04-28',
  aanwezig: 'altijd',
  werk: 'Sanne kent alle taken in de keuken. Gasten vragen naar haar. Met de nieuwe kok is het nog wennen.',
  groei: 'Sanne zegt het nu zelf als zij moe is. De dagkaart heeft nog vier plaatjes in plaats van tien.',
  portfolio: { answer: 'yes' },
  starttrede: 3,
  trede: 3,
  doeltrede: 4,
  aantalDoelen: 2,
  doel1Start: 3,
  doel1Vorige: 4,
  doel1Nu: 5,
  doel1: 'Ik schenk koffie zonder hulp.',
  doel1Meetbaar: 'Tien keer achter elkaar hoeft niemand mij te helpen.',
  doel1Tijd: '2026-10-01',
  doel1Gedaan: 'Sanne schonk in maart twaalf keer achter elkaar koffie zonder hulp. De kok hield het bij.',
  doel1Verder: 'klaar',
  doel2Start: 1,
  doel2Vorige: 2,
  doel2Nu: 3,
  doel2: 'Ik vraag zelf om een pauze.',
  doel2Meetbaar: 'In een maand ga ik hooguit één keer te moe naar huis.',
  doel2Tijd: '2027-01-15',
  doel2Gedaan: 'In maart ging Sanne drie keer te moe naar huis. In januari was dat acht keer.',
  doel2Verder: 'anders',
  doel2Anders: 'Het doel loopt door tot september. De kok krijgt uitleg over het kaartje op tafel.',
  vragen: {
    answer: 'yes',
    explanation: 'Kan Sanne in het najaar een dag minder komen? Zij wil de cursus doen.',
  },
  doorstroom: {
    answer: 'yes',
    explanation: 'Op maandag kan de begeleider op afstand zijn. Dat proberen wij in juni.',
  },
  mening: 4,
  eigenWoorden: 'Ik ben trots op de koffie. De nieuwe kok praat te snel.',
  acties: [
    { what: 'Uitleg over het kaartje', who: 'Noor', withWhom: 'de kok', when: '2027-05-10' },
    { what: 'Inschrijven voor de cursus', who: 'Sanne', withWhom: 'haar zus', when: '2027-06-01' },
  ],
};

function longGoal(goal: number): Record<string, ExampleValue> {
  return {
    [`doel${goal}Start`]: 1,
    [`doel${goal}Vorige`]: goal,
    [`doel${goal}Nu`]: goal + 1,
    [`doel${goal}`]: `Ik zet de bestellingen van afdeling ${goal} alleen klaar, van de eerste tot de laatste doos, en ik zeg het als er iets ontbreekt`,
    [`doel${goal}Meetbaar`]:
      'Van elke twintig bestellingen zijn er negentien in één keer goed. De chauffeur zet een kruis op de lijst als er iets ontbreekt.',
    [`doel${goal}Tijd`]: `2027-0${goal + 4}-15`,
    [`doel${goal}Gedaan`]:
      'In oktober telden wij twintig bestellingen. Zestien waren in één keer goed. In november waren dat er achttien.\nΕλένη Παραδείγματος oefende twee keer per week met de kleurenlijst. سارة النموذجية nam het over tijdens haar verlof.\nNa een uur was er telkens een pauze van vijf minuten in de stille ruimte. Dat hielp, zei Jean-Baptiste zelf.',
    [`doel${goal}Verder`]: ['zo', 'anders', 'stopt', 'klaar'][goal - 1] ?? 'zo',
    ...((goal === 2 || goal === 3) && {
      [`doel${goal}Anders`]:
        'De afdeling verhuist in maart. Daarom oefenen wij eerst met de nieuwe rekken, en schuift de einddatum op met twee maanden.',
    }),
  };
}

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  { name: 'typical', country: 'NL', answers: typical },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...typical,
      client: { firstName: 'Jean-Baptiste Étienne Maximiliaan', lastName: 'Vandenbroucke-Ćirković' },
      dienst: { name: 'Dienst voor begeleid werken en arbeidszorg Zuiderkempen en Voorbeeldvallei vzw' },
      begeleider: { lastName: 'Yıldız' },
      toegang: { name: 'Openbaar Centrum voor Maatschappelijk Welzijn Voorbeeldvallei' },
      product: 'opTrede4',
      periode: { from: '2026-06-01', until: '2028-05-31' },
      moment: 'na6',
      datum: '2026-11-30',
      aanwezig: 'soms',
      werk: 'Jean-Baptiste werkt stipt en nauwkeurig. Nieuwe collega’s vragen hem om raad.\nOp drukke dagen loopt hij weg van het lawaai. Dan is hij soms een halve dag niet te bereiken.\nHet contact met de chauffeurs is goed. Met de kantoorploeg is er weinig contact.',
      groei:
        'Hij belt nu zelf als hij hulp wil. In juni gebeurde dat nooit, in november vier keer.\nHij gebruikt de koptelefoon zonder zich te schamen.\nDe begeleider komt nog één keer per week in plaats van drie keer.',
      starttrede: 4,
      trede: 4,
      doeltrede: 6,
      aantalDoelen: 4,
      ...Object.fromEntries([1, 2, 3, 4].flatMap((goal) => Object.entries(longGoal(goal)))),
      dreigt: {
        answer: 'yes',
        explanation: 'Doel 3. Er is vervoer nodig op woensdag, en een collega die de kleurenlijst kent.',
      },
      vragen: {
        answer: 'yes',
        explanation: 'De bewindvoerder vraagt wat loon betekent voor de tegemoetkoming.',
      },
      incidenten: { answer: 'yes', explanation: 'Twee: SL-2026-0412 en SL-2026-0455' },
      mening: 2,
      eigenWoorden:
        'Ik wil betaald worden zoals de anderen. Dat zeg ik al een jaar.\nDe koptelefoon is goed.',
      acties: Array.from({ length: 15 }, (_one, index) => ({
        what: `Afspraak ${index + 1}: bespreken wie de planning leest en wie er belt bij een slechte dag`,
        who: 'Nguyễn-Żółkiewska',
        withWhom: ['Анна Примерова', 'አበበ ምሳሌ'][index % 2] ?? 'Yıldız',
        when: `2026-12-${index + 10}`,
      })),
    },
  },
];
