import type { ExampleValue, TemplateExample } from '../definition/example.ts';

const minimal = {
  client: { firstName: 'Milan' },
  dienst: { name: 'Dienst Meedoen' },
  begeleider: { firstName: 'Noor', lastName: 'de Wit' },
  toegang: { name: 'Wijkteam Voorbeeldwijk' },
  product: 'ontwikkeling3',
  periode: { from: '2026-05-04', until: '2026-11-03' },
  hoeveelste: 'eerste',
  klaarOp: '2026-09-22',
  gesprekOp: '2026-09-29',
  aanwezig: ['client', 'begeleider'],
  starttrede: 2,
  eindtrede: 3,
  doeltrede: 3,
  aantalDoelen: 1,
  doel1Nu: 5,
  doel1: 'Ik kom twee ochtenden per week op tijd.',
  doel1Uitkomst: 'bereikt',
  doel1Waardoor: 'Milan was vijf weken achter elkaar op tijd. De vaste bus hielp.',
  geleerd: 'Milan reist alleen en houdt een vast ritme.',
  portfolio: { answer: 'yes' },
  begeleiding: 'Voordoen en daarna zelf doen werkte goed.',
  gestopt: { answer: 'no' },
  voorstel: 'ander',
  waarom: 'Milan wil op trede 3 blijven werken, met iemand in de buurt.',
  eens: { answer: 'yes' },
};

const typical = {
  ...minimal,
  client: { firstName: 'Sanne', lastName: 'Bakker-Öztürk' },
  product: 'opTrede3',
  periode: { from: '2026-05-01', until: '2028-04-30' },
  hoeveelste: 'verlenging',
  klaarOp: '2028-03-17',
  gesprekOp: '2028-03-27',
  aanwezig: ['client', 'naaste', 'begeleider', 'toegang'],
  starttrede: 3,
  eindtrede: 4,
  doeltrede: 4,
  aantalDoelen: 2,
  doel1Start: 3,
  doel1Vorige: 5,
  doel1Nu: 5,
  doel2Start: 1,
  doel2Vorige: 3,
  doel2Nu: 4,
  doel1: 'Ik schenk koffie zonder hulp.',
  doel1Meetbaar: 'Tien keer achter elkaar hoeft niemand mij te helpen.',
  doel1Waardoor:
    'Sanne schenkt sinds maart 2027 elke dag koffie zonder hulp. Oefenen op een rustig moment hielp.',
  doel2: 'Ik vraag zelf om een pauze.',
  doel2Meetbaar: 'In een maand ga ik hooguit één keer te moe naar huis.',
  doel2Uitkomst: 'deels',
  doel2Waardoor: 'Op gewone dagen lukt het. Bij drukte vergeet Sanne het kaartje nog.',
  geleerd:
    'Sanne werkt zelfstandig in de keuken en helpt nieuwe vrijwilligers op weg. Zij durft nee te zeggen.',
  certificaten: [{ name: 'Hygiëne in de keuken', wanneer: '2027-11-18' }],
  begeleiding: 'De dagkaart met plaatjes werkte. Uitleg in een groep werkte niet, daar werd Sanne moe van.',
  tevreden: 5,
  werkTevreden: 4,
  eigenWoorden: 'Noor legt het rustig uit. Ik had eerder de kassa willen leren.',
  wens: 'Ik wil blijven, en op maandag achter de kassa.',
  waarom: 'Sanne kan nu zelfstandig werken. Met begeleiding op afstand kan zij de kassa leren.',
  overdracht: 'Noor blijft de begeleider. In mei is er een gesprek met de kok over bellen als het nodig is.',
  acties: [
    {
      what: 'Afspraken over begeleiding op afstand',
      who: 'Noor',
      withWhom: 'Sanne en de kok',
      when: '2028-04-10',
    },
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
    [`doel${goal}Uitkomst`]: ['niet', 'vervallen', 'deels', 'bereikt'][goal - 1] ?? 'deels',
    [`doel${goal}Waardoor`]:
      'In maart telden wij twintig bestellingen. Zeventien waren in één keer goed.\nDe verhuizing naar het nieuwe magazijn kostte twee maanden. Ελένη Παραδείγματος oefende daarna opnieuw van voren af aan.\nEen vaste plek voor de kar en kleuren op de dozen hielpen het meest, zei Jean-Baptiste zelf.',
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
      hoeveelste: 'vaker',
      klaarOp: '2028-04-19',
      gesprekOp: '2028-05-08',
      aanwezig: ['client', 'naaste', 'vertegenwoordiger', 'begeleider', 'toegang', 'werkplek'],
      starttrede: 4,
      eindtrede: 5,
      doeltrede: 6,
      aantalDoelen: 4,
      ...Object.fromEntries([1, 2, 3, 4].flatMap((goal) => Object.entries(longGoal(goal)))),
      geleerd:
        'Jean-Baptiste werkt zelfstandig in het magazijn en leidt nieuwe collega’s rond.\nHij belt zelf als hij hulp wil. Hij legt uit waarom hij een koptelefoon draagt.\nThuis kookt hij nu twee keer per week, omdat hij minder moe is.',
      certificaten: Array.from({ length: 10 }, (_one, index) => ({
        name: `Module ${index + 1} van de opleiding tot reachtruckbestuurder, met aangepast materiaal`,
        ...(index % 2 === 0 && { wanneer: `2027-09-${index + 10}` }),
      })),
      begeleiding:
        'Een vaste begeleider die elke vrijdag komt, werkte. Wisselende invallers werkten niet.\nKleine stappen met beelden waren genoeg. Lange gesprekken in het kantoor niet.',
      gestopt: { answer: 'yes', explanation: 'Op 12 mei 2028, omdat hij een contract kreeg.' },
      tevreden: 2,
      werkTevreden: 5,
      eigenWoorden:
        'Анна hielp mij goed. De invallers kenden mij niet, en dat was elke keer opnieuw beginnen.\nIk ben blij met mijn contract. شكرا',
      wens: 'Ik wil mijn contract houden. Ik wil iemand kunnen bellen als het tegenzit.',
      voorstel: 'betaald',
      waarom:
        'Het magazijn biedt een contract van negentien uur. Nodig zijn een tegemoetkoming voor de werkgever en begeleiding op de werkvloer, één keer per maand.',
      eens: { answer: 'no', explanation: 'Hij wil elke twee weken begeleiding, het eerste half jaar.' },
      overdracht:
        'አበበ ምሳሌ van de begeleiding op de werkvloer neemt het over. Er zijn drie gesprekken samen, op de werkplek.',
      acties: Array.from({ length: 15 }, (_one, index) => ({
        what: `Afspraak ${index + 1}: bespreken wie de planning leest en wie er belt bij een slechte dag`,
        who: 'Nguyễn-Żółkiewska',
        withWhom: ['Анна Примерова', 'አበበ ምሳሌ'][index % 2] ?? 'Yıldız',
        when: `2028-05-${index + 10}`,
      })),
    },
  },
];
