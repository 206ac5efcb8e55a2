import type { ExampleValue, TemplateExample } from '../definition/example.ts';
import { goalNumbers } from './v1-goals.ts';

/** Without what is only asked in the Netherlands. */
const base = {
  client: { firstName: 'Milan' },
  dienst: { name: 'Dienst Meedoen' },
  begeleider: { firstName: 'Noor', lastName: 'de Wit' },
  verantwoordelijke: { firstName: 'Noor', lastName: 'de Wit' },
  opleidingBegeleider: 'hbo',
  toegang: { name: 'Wijkteam Voorbeeldwijk' },
  product: 'ontwikkeling3',
  leeftijd: { answer: 'yes' },
  periode: { from: '2026-05-04', until: '2026-11-03' },
  hoeveelste: 'eerste',
  wil: 'Ik wil mensen zien en iets nuttigs doen.',
  starttrede: 2,
  doeltrede: 3,
  werkplek: { name: 'Kwekerij De Proeftuin' },
  plaats: 'Voorbeeldstad',
  taken: 'Zaaien, planten en water geven.',
  dagen: 'Dinsdag en donderdag, van 9 tot 12 uur',
  richting: ['structuur'],
  methode: 'Noor doet een taak voor. Daarna doet Milan die zelf.',
  regie: 'Milan kiest zelf met welke taak hij begint.',
  aantalDoelen: 1,
  doel1: 'Ik kom twee ochtenden per week op tijd.',
  doel1Specifiek: 'Ik kom dinsdag en donderdag om 9 uur bij de kwekerij.',
  doel1Meetbaar: 'Ik ben vier weken achter elkaar op tijd.',
  doel1Acceptabel: 'Ik wil een vast ritme.',
  doel1Realistisch: 'De bus stopt voor de deur. Mijn zus belt mij wakker.',
  doel1Tijd: '2026-09-01',
  doel1Start: 2,
  doel1Activiteiten: [{ wat: 'Samen de busreis oefenen', hoeVaak: 'De eerste twee weken', wie: 'Noor' }],
  overleg: 'tweeWeken',
  momenten: [{ datum: '2026-08-04' }],
  evaluatieOp: '2026-10-20',
  iemandMee: { answer: 'no' },
};

const { opleidingBegeleider: _development, ...common } = base;

const more = {
  ...common,
  client: { firstName: 'Sanne', lastName: 'Bakker-Öztürk' },
  begeleiderTelefoon: '+31612345678',
  opleidingVerantwoordelijke: 'mbo4',
  product: 'opTrede3',
  periode: { from: '2026-05-01', until: '2028-04-30' },
  hoeveelste: 'verlenging',
  uren: 6.5,
  wil: 'Ik wil in de keuken blijven werken. Later wil ik ook de kassa leren.',
  kan: 'Sanne werkt netjes en is vriendelijk voor gasten. Zij weet waar alles staat.',
  lastig: 'Drukte maakt Sanne moe. Een pauze op een vaste tijd helpt.',
  starttrede: 3,
  doeltrede: 4,
  werkplek: { name: 'Buurthuis De Eik' },
  taken: 'Groente snijden, tafels dekken en koffie schenken.',
  dagen: 'Maandag, woensdag en vrijdag, van 10 tot 14 uur',
  nabijheid: 'nabij',
  richting: ['structuur', 'werknemer', 'persoonlijk'],
  methode:
    'Wij werken met een dagkaart met plaatjes. Elke maand halen wij een plaatje weg dat niet meer nodig is.',
  regie: 'Sanne vult zelf de dagkaart in. Zij zegt wanneer zij pauze wil.',
  scholing: 'De cursus hygiëne in de keuken, in het najaar.',
  dagelijks: { answer: 'no' },
  vrijwilligers: { answer: 'yes', explanation: 'Twee vrijwilligers koken mee. Noor stuurt hen aan.' },
  helpers: [
    { wie: 'Meryem Öztürk, zus', waarover: 'Op tijd vertrekken en medicijnen', mag: 'ja' },
    { wie: 'Ambulant begeleider', waarover: 'De dagen van de woonbegeleiding', mag: 'samen' },
  ],
  aantalDoelen: 2,
  doel1: 'Ik schenk koffie zonder hulp.',
  doel1Specifiek: 'Ik schenk tussen 10 en 11 uur koffie voor de gasten, alleen.',
  doel1Meetbaar: 'Tien keer achter elkaar hoeft niemand mij te helpen.',
  doel1Acceptabel: 'Ik vind gasten leuk. Mijn zus en de kok zijn het ermee eens.',
  doel1Realistisch: 'Ik kan de machine al vullen. Ik oefen op een rustig moment.',
  doel1Tijd: '2026-10-01',
  doel1Start: 3,
  doel1Activiteiten: [
    { wat: 'Oefenen met de koffiemachine', hoeVaak: 'Elke maandag', wie: 'Noor' },
    { wat: 'Schenken met iemand in de buurt', hoeVaak: 'Drie keer per week', wie: 'De kok' },
  ],
  doel2: 'Ik vraag zelf om een pauze.',
  doel2Specifiek: 'Als ik moe word, zeg ik het tegen de kok of tegen Noor.',
  doel2Meetbaar: 'In een maand ga ik hooguit één keer te moe naar huis.',
  doel2Acceptabel: 'Ik wil na het werk nog energie hebben.',
  doel2Realistisch: 'Ik voel het aankomen. Een kaartje op tafel helpt mij om het te zeggen.',
  doel2Tijd: '2027-01-15',
  doel2Start: 1,
  doel2Activiteiten: [{ wat: 'Na het werk praten over hoe moe ik ben', hoeVaak: 'Elke week', wie: 'Noor' }],
  overleg: 'maand',
  momenten: [
    { datum: '2026-11-02', wat: 'De doelen, met Noor en mijn zus' },
    { datum: '2027-05-03', wat: 'De doelen en het verslag, met Noor' },
    { datum: '2027-11-01' },
  ],
  evaluatieOp: '2028-03-27',
  iemandMee: { answer: 'yes', explanation: 'Mijn zus' },
};

const typical = {
  ...more,
  kwadrant: 'd',
  dichtbij: { answer: 'yes' },
  vergoeding: 'Het buurthuis verdient niets aan het werk. Daarom is er geen vergoeding.',
};

/** As long as each answer of a goal may reasonably be. */
function longGoal(goal: number): Record<string, ExampleValue> {
  return {
    [`doel${goal}`]: `Ik zet de bestellingen van afdeling ${goal} alleen klaar, van de eerste tot de laatste doos, en ik zeg het als er iets ontbreekt`,
    [`doel${goal}Specifiek`]:
      'Ik haal de bon op en lees wat er nodig is. Ik zoek de dozen bij elkaar en leg ze op volgorde.\nIk controleer samen met Ελένη of het klopt. Daarna rijd ik de kar naar de laadplaats.',
    [`doel${goal}Meetbaar`]:
      'Van elke twintig bestellingen zijn er negentien in één keer goed. De chauffeur zet een kruis op de lijst als er iets ontbreekt. Wij tellen elke vrijdag samen de kruisen.',
    [`doel${goal}Acceptabel`]:
      'Ik wil later zelf een ploeg helpen. Mijn moeder, mijn bewindvoerder en Анна van het magazijn vinden het een goed plan. Ik mag stoppen als het te veel wordt.',
    [`doel${goal}Realistisch`]:
      'Ik ken alle rekken al en ik onthoud nummers goed. Lezen gaat traag, daarom staan er kleuren op de dozen. Na een uur heb ik vijf minuten stilte nodig, met mijn koptelefoon op.',
    [`doel${goal}Tijd`]: `2027-0${goal + 4}-15`,
    [`doel${goal}Start`]: goal,
    [`doel${goal}Activiteiten`]: Array.from({ length: 10 }, (_one, index) => ({
      wat: `Oefening ${index + 1}: bestellingen klaarzetten met de kleurenlijst en daarna zelf nakijken`,
      hoeVaak: 'Twee keer per week, in de ochtend',
      wie: ['Ngọc Ánh Nguyễn', 'سارة النموذجية', 'አበበ ምሳሌ'][index % 3] ?? 'Yıldız',
    })),
  };
}

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: { ...base, kwadrant: 'p' } },
  { name: 'typical', country: 'NL', answers: typical },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...more,
      client: { firstName: 'Jean-Baptiste Étienne Maximiliaan', lastName: 'Vandenbroucke-Ćirković' },
      dienst: { name: 'Dienst voor begeleid werken en arbeidszorg Zuiderkempen en Voorbeeldvallei vzw' },
      begeleider: { lastName: 'Yıldız' },
      begeleiderTelefoon: '+32470123456',
      verantwoordelijke: { firstName: 'Maximiliaan Alexander', lastName: 'Vanden Broucke-Dewaele' },
      opleidingVerantwoordelijke: 'wo',
      toegang: { name: 'Openbaar Centrum voor Maatschappelijk Welzijn Voorbeeldvallei' },
      product: 'opTrede4',
      periode: { from: '2026-06-01', until: '2028-05-31' },
      hoeveelste: 'vaker',
      uren: 37.5,
      wil: 'Ik wil mijn eigen werk, waar ik trots op ben.\nIk wil later betaald worden, al is het een halve dag.\nIk wil niet meer elke keer opnieuw moeten uitleggen wat ik kan.',
      kan: 'Jean-Baptiste onthoudt alle nummers van het magazijn. Hij is stipt en eerlijk.\nHij leert nieuwe collega’s met veel geduld hoe de rekken werken.',
      lastig:
        'Harde geluiden en een plotse verandering van planning. Een bericht de avond voordien helpt, en een koptelefoon.',
      starttrede: 4,
      doeltrede: 6,
      werkplek: { name: 'Magazijn “Draad & Daad”, Voorbeeldvallei en Zuiderkempen bv' },
      plaats: 'Onze-Lieve-Vrouw-Waver-aan-de-Grote-Nete',
      taken:
        'Bestellingen klaarzetten, dozen plooien en etiketten kleven.\nDe laadplaats vegen en de lege paletten stapelen.\nNieuwe collega’s rondleiden in het magazijn.',
      dagen: 'Van maandag tot en met vrijdag, van 8.30 tot 16 uur, behalve woensdagnamiddag',
      nabijheid: 'afstand',
      richting: ['structuur', 'werknemer', 'vak', 'betaald', 'opleiding', 'persoonlijk'],
      methode:
        'De begeleider komt elke vrijdag langs en is elke dag te bellen. Wij werken met kleine stappen, beelden en veel herhaling.\nWat lukt, schrijven wij op in het portfolio. Wat niet lukt, doen wij eerst samen.',
      regie:
        'Jean-Baptiste kiest de volgorde van zijn taken. Hij belt zelf als hij hulp wil, en hij leidt het gesprek op vrijdag.',
      scholing:
        'De opleiding tot reachtruckbestuurder, met aangepast materiaal. Daarna misschien een erkend traject op de werkvloer.',
      dagelijks: {
        answer: 'yes',
        explanation: 'Hulp bij het smeren van boterhammen. Liefst van een vaste collega.',
      },
      vrijwilligers: {
        answer: 'yes',
        explanation: 'Eén vrijwilliger rijdt mee met de bus. De begeleider stuurt aan.',
      },
      helpers: Array.from({ length: 12 }, (_one, index) => ({
        wie: `Анна Примерова ${index + 1}, trajectbegeleider`,
        waarover: 'De planning van de week, het vervoer en wat er nodig is bij een slechte dag',
        mag: ['ja', 'samen', 'nee'][index % 3] ?? 'ja',
      })),
      aantalDoelen: 4,
      ...Object.fromEntries(goalNumbers.flatMap((goal) => Object.entries(longGoal(goal)))),
      overleg: 'week',
      momenten: Array.from({ length: 8 }, (_one, index) => ({
        datum: `2027-0${index + 1}-15`,
        wat: `Gesprek ${index + 1}: de doelen, de werkplek en de begeleiding, met Анна, Ελένη en mijn moeder erbij`,
      })),
      evaluatieOp: '2028-04-19',
      iemandMee: { answer: 'yes', explanation: 'Mijn moeder en mijn bewindvoerder, ieder om de beurt' },
    },
  },
];
