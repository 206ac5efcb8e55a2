import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  client: { firstName: 'Sanne' },
  jobcoach: { firstName: 'Fien', lastName: 'van den Berg' },
  periode: { from: '2026-05-01', until: '2026-05-31' },
  stap: 'start',
  doel: 'Zelf broodjes beleggen voor de lunch.',
  begeleidingen: [
    {
      datum: '2026-05-04',
      duur: 3,
      soort: 'training',
      plaats: 'Bakkerij Korenaar',
      activiteit: 'Eerste werkdag. Samen brood ingepakt.',
    },
  ],
  gegaan: 'De start ging goed.',
  bijsturen: { answer: 'no' },
  gelezen: 'ja',
};

const soorten = ['gesprek', 'training', 'bezoek', 'telefoon', 'werkgever', 'netwerk', 'anderen', 'regelen'];

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      client: { firstName: 'Sanne', lastName: 'Bakker-Öztürk' },
      begeleidingen: [
        {
          datum: '2026-05-04',
          duur: 3.5,
          soort: 'training',
          plaats: 'Bakkerij Korenaar',
          activiteit: 'Eerste werkdag. Rondleiding en samen brood ingepakt.',
          vervolg: 'Kaart met foto’s maken voor het beleggen.',
        },
        {
          datum: '2026-05-06',
          duur: 0.25,
          soort: 'telefoon',
          plaats: 'Telefoon',
          activiteit: 'Sanne belde over de bus. De rit van acht uur is rustiger.',
        },
        {
          datum: '2026-05-12',
          duur: 2,
          soort: 'training',
          plaats: 'Bakkerij Korenaar',
          activiteit: 'Broodjes belegd met de kaart. De laatste drie zonder hulp.',
          vervolg: 'Volgende keer begint Sanne alleen.',
        },
        {
          datum: '2026-05-20',
          duur: 0.75,
          soort: 'werkgever',
          plaats: 'Bakkerij Korenaar',
          activiteit: 'Met Ömer besproken dat één opdracht tegelijk het best gaat.',
          vervolg: 'Ömer geeft elke dag een korte lijst.',
        },
        {
          datum: '2026-05-26',
          duur: 0.5,
          soort: 'gemist',
          plaats: 'Dienst Meedoen',
          activiteit: 'Sanne was ziek en meldde dat op tijd.',
        },
      ],
      gegaan:
        'Sanne komt op tijd en is trots op haar werk. Als het druk is in de winkel, raakt zij de volgorde kwijt. De kaart helpt.',
      bijsturen: {
        answer: 'yes',
        explanation: 'De jobcoach komt voortaan op vrijdag, want dan is het druk.',
      },
      afspraken: [
        { what: 'Kaart met foto’s uitbreiden', who: 'Fien', withWhom: 'Sanne', when: '2026-06-05' },
        { what: 'Alleen met de bus van acht uur', who: 'Sanne', when: '2026-06-09' },
      ],
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      client: { firstName: 'Jean-Baptiste Étienne Maximiliaan', lastName: 'Vandenbroucke-Ćirković' },
      jobcoach: { firstName: 'Ngọc Ánh', lastName: 'Nguyễn' },
      periode: { from: '2026-01-01', until: '2026-06-30' },
      stap: 'opvolging',
      doel: 'In een bakkerij werken, vier dagen per week.\nZelf zeggen wanneer het te druk is.\nDe naam van elke collega kennen.',
      begeleidingen: Array.from({ length: 120 }, (_, index) => ({
        datum: `2026-${String((index % 6) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
        duur: 0.25 + (index % 8) * 0.5,
        soort: soorten[index % soorten.length] ?? 'gesprek',
        plaats:
          index % 2 === 0 ? 'Bakkerij ’t Warme Noorden, Laakdal' : 'Woonhuis ’t Anker, met Анна Примерова',
        activiteit: `Begeleiding ${index + 1}: samen het deeg afgewogen, daarna de bakplaten geteld en met Άρης besproken hoe de ochtend ging.`,
        ...(index % 3 === 0 && { vervolg: 'Volgende week zonder hulp proberen, met de kaart erbij.' }),
      })),
      gegaan: Array.from(
        { length: 6 },
        (_, index) =>
          `Maand ${index + 1}. Het afwegen lukt zonder hulp. Op drukke dagen is de stille ruimte nodig. De collega’s wachten tot hij zelf terugkomt, en dat werkt goed.`,
      ).join('\n'),
      bijsturen: {
        answer: 'yes',
        explanation: 'Minder bezoeken op maandag.\nMeer bellen op vrijdag, met drie gezichtjes als antwoord.',
      },
      afspraken: Array.from({ length: 30 }, (_, index) => ({
        what: `Afspraak ${index + 1}: oefenen met de kassa, eerst samen en dan alleen`,
        who: index % 2 === 0 ? 'Jean-Baptiste' : 'أمينة المثالية',
        withWhom: 'አበበ ምሳሌ',
        when: `2026-07-${String((index % 28) + 1).padStart(2, '0')}`,
      })),
      gelezen: 'aanvulling',
      eigenWoorden: 'Ik wil niet dat iemand kijkt als ik tel.\nDe nieuwe collega is leuk.',
    },
  },
];
