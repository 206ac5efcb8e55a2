import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  melder: { firstName: 'Noor', lastName: 'de Wit' },
  gebeurdOp: '2026-05-12',
  bekendOp: '2026-05-12',
  plaats: 'De kas van de kwekerij',
  soort: ['ongeval'],
  ernst: 'bijna',
  betrokkenen: [{ rol: 'client', letsel: 'schrik' }],
  verloop: 'Een plank schoof van de stelling. De plank viel naast de cliënt.',
  meteen: 'De stelling is leeggehaald en afgezet.',
  meldingen: [{ bij: 'leiding', op: '2026-05-12' }],
  signaal: { answer: 'no' },
  oorzaak: 'De plank zat niet vast.',
  acties: [{ what: 'Alle planken vastzetten', who: 'De beheerder', when: '2026-05-13' }],
  voorkomen: 'De beheerder controleert de stellingen elke maand.',
  nakijken: '2026-06-12',
  verteld: { answer: 'yes' },
};

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      // The Friday before Easter Monday 2026: the next working day is the Tuesday.
      gebeurdOp: '2026-04-03',
      gebeurdOm: '15:20',
      bekendOp: '2026-04-03',
      plaats: 'Keuken van het buurthuis',
      soort: ['ongeval'],
      ernst: 'calamiteit',
      betrokkenen: [
        { rol: 'client', wie: 'S. B.', letsel: 'ziekenhuis' },
        { rol: 'medewerker', wie: 'kok', letsel: 'schrik' },
      ],
      verloop:
        'Om 15.20 uur liep de cliënt met een pan naar de spoelbak. De vloer was nat. De cliënt gleed uit en kreeg heet water over de arm.\nDe kok stond op drie meter en hoorde de pan vallen.',
      meteen: 'De kok koelde de arm twintig minuten en belde 112. De ambulance kwam om 15.35 uur.',
      meldingen: [
        { bij: 'politie', wie: 'Meldkamer', op: '2026-04-03' },
        { bij: 'naaste', wie: 'Zus', op: '2026-04-03' },
        { bij: 'leiding', wie: 'Teamleider', op: '2026-04-03' },
        { bij: 'toegang', wie: 'Wijkteam Voorbeeldwijk', op: '2026-04-07' },
        { bij: 'toezicht', wie: 'Toezichthouder Wmo', op: '2026-04-07' },
      ],
      toegangOp: '2026-04-07',
      toegangWie: 'Consulent van het wijkteam',
      rollen:
        'Het wijkteam belt de cliënt en de zus. De dienst onderzoekt de keuken en stuurt het verslag vóór 21 april.',
      oorzaak:
        'De afvoer was verstopt, dus stond er water. Er was geen vaste plek om een hete pan neer te zetten.',
      nazorg: 'Noor bezoekt de cliënt elke week. De kok praat met de bedrijfsarts.',
      acties: [
        { what: 'Afvoer repareren', who: 'Beheerder', when: '2026-04-08' },
        { what: 'Hittebestendige tafel naast het fornuis', who: 'Kok', withWhom: 'Noor', when: '2026-04-20' },
      ],
      voorkomen: 'Bij een natte vloer stopt het koken. Hete pannen gaan met twee mensen of met de kar.',
      nakijken: '2026-07-03',
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...minimal,
      melder: { firstName: 'Maximiliaan Alexander', lastName: 'Vanden Broucke-Ćirković' },
      gebeurdOp: '2026-11-09',
      gebeurdOm: '23:55',
      bekendOp: '2026-11-10',
      plaats:
        'Kleedkamer en laadplaats van het magazijn “Draad & Daad”, Onze-Lieve-Vrouw-Waver-aan-de-Grote-Nete',
      soort: ['ongeval', 'agressie', 'grens', 'weg', 'ziek', 'schade', 'gegevens', 'anders'],
      ernst: 'calamiteit',
      betrokkenen: Array.from({ length: 12 }, (_one, index) => ({
        rol:
          ['client', 'anderClient', 'medewerker', 'vrijwilliger', 'collega', 'ander'][index % 6] ?? 'ander',
        wie: ['Ż. Ć.', 'Α. Π.', 'А. П.', 'ploegbaas van de namiddag', 'أ. م.', 'አ. ም.'][index % 6] ?? 'N.',
        letsel: ['geen', 'schrik', 'licht', 'arts', 'ziekenhuis', 'overleden'][index % 6] ?? 'geen',
      })),
      verloop: Array.from(
        { length: 8 },
        (_one, index) =>
          `Stap ${index + 1}. De cliënt kwam uit de kleedkamer en riep dat iemand zijn tas had gepakt. Twee collega’s liepen weg. De ploegbaas vroeg iedereen om buiten te wachten. Er lag een kast om en er was glas.`,
      ).join('\n'),
      meteen:
        'De ploegbaas haalde iedereen naar buiten en belde 112.\nEen collega bleef bij de cliënt tot de ambulance kwam.\nDe begeleider zocht de tweede cliënt, die om 1.10 uur veilig thuis bleek.',
      meldingen: Array.from({ length: 12 }, (_one, index) => ({
        bij:
          [
            'leiding',
            'toegang',
            'naaste',
            'werkplek',
            'politie',
            'toezicht',
            'privacy',
            'verzekeraar',
            'ander',
          ][index % 9] ?? 'ander',
        wie: 'Dienstdoende verantwoordelijke, afdeling Zuiderkempen',
        op: '2026-11-10',
      })),
      toegangOp: '2026-11-12',
      toegangWie: 'Maatschappelijk werker van het OCMW Voorbeeldvallei',
      rollen:
        'Het OCMW spreekt met de familie. De preventieadviseur onderzoekt de kleedkamer. De dienst regelt vervoer en een andere werkplek tot het onderzoek klaar is.',
      signaal: { answer: 'yes' },
      stap1Feiten:
        'Op 10 november om 9 uur zag de begeleider blauwe plekken op beide armen. De cliënt zei: “Dat mag ik niet vertellen.”\nOp 3 november kwam de cliënt zonder jas, bij vier graden. De cliënt zei: “Die is op slot.”',
      stap1Bron: 'client',
      stap1Vermoeden:
        'Misschien wordt de cliënt thuis geslagen of opgesloten. Het kan ook van de val in de kleedkamer zijn.',
      stap2Op: '2026-11-10',
      stap2Wie: 'Vertrouwenspersoon van het CAW Voorbeeldvallei',
      stap2Verder:
        'Het CAW onderzoekt het verder, samen met de huisarts. De begeleider blijft elke dag bellen en vraagt niet door.',
      oorzaak:
        'De kleedkamer heeft geen toezicht en geen sloten op de kastjes.\nIn de late ploeg is er één begeleider voor twaalf mensen.\nDe papieren met telefoonnummers hingen open aan de muur.',
      nazorg: 'Een gesprek in de groep, met een psycholoog. Wie dat wil, krijgt drie gesprekken alleen.',
      acties: Array.from({ length: 12 }, (_one, index) => ({
        what: `Actie ${index + 1}: sloten, verlichting en een tweede begeleider regelen voor de late ploeg`,
        who: 'Nguyễn-Żółkiewska',
        withWhom: 'preventieadviseur',
        when: `2026-11-${index + 16}`,
      })),
      voorkomen:
        'Elke late ploeg heeft twee begeleiders.\nTelefoonnummers staan alleen nog in het systeem.\nElke maand loopt de preventieadviseur mee.',
      nakijken: '2027-02-10',
      verteld: {
        answer: 'no',
        explanation: 'De cliënt ligt in het ziekenhuis. De begeleider vertelt het samen met de huisarts.',
      },
    },
  },
];
