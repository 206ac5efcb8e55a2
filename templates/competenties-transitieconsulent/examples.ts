import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  naam: 'Sluitende aanpak Voorbeeldstreek',
  regio: 'Voorbeeldstreek',
  begin: '2026-09-01',
  herzien: '2027-09-07',
  competenties: ['deelnemer', 'regie', 'vertrouwelijk'],
  partners: [
    { name: 'Dienst Meedoen', aantal: 2 },
    { name: 'Vakschool De Werkbank', aantal: 1 },
  ],
  hoogste: 6,
  leren: ['inwerken'],
};

const all = [
  'deelnemer',
  'bereikbaar',
  'vraag',
  'netwerk',
  'regie',
  'verbinden',
  'regels',
  'beperking',
  'vastleggen',
  'vertrouwelijk',
  'overdragen',
  'leren',
];

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      competenties: all,
      eigen: [
        {
          competentie: 'Tweetalig werken',
          gedrag: 'Spreekt met de deelnemer in de taal van thuis, of zorgt voor een tolk.',
        },
      ],
      partners: [
        { name: 'Dienst Meedoen', aantal: 2, sterk: 'Werk zoeken en begeleiden op de werkvloer' },
        { name: 'UWV Voorbeeldstreek', aantal: 2, sterk: 'Wetten en voorzieningen' },
        { name: 'MEE Voorbeeldstreek', aantal: 3, sterk: 'Gesprekken in gewone taal' },
        { name: 'Vakschool De Werkbank', aantal: 1, sterk: 'Stages' },
      ],
      leren: ['inwerken', 'intervisie', 'bezoek'],
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...minimal,
      naam: 'Netwerk “Iedereen aan de slag” Zuiderkempen en Voorbeeldvallei – sluitende aanpak met doorzettingsmacht',
      regio: 'Zuiderkempen, Voorbeeldvallei en de gemeenten daartussen',
      competenties: all,
      eigen: Array.from({ length: 12 }, (_, index) => ({
        competentie: `Eigen competentie ${index + 1}: omgaan met veranderingen in het gezin`,
        gedrag:
          'Merkt een verandering op en vraagt ernaar.\nZegt wat dat voor het plan betekent, en past het plan samen met de deelnemer aan.',
      })),
      partners: Array.from({ length: 60 }, (_, index) => ({
        name: `Partner ${index + 1} voor ondersteuning, zorg en tewerkstelling vzw`,
        aantal: index % 7,
        sterk:
          'Begeleiden op de werkvloer, overleg met de familie en kennis van niet-aangeboren hersenletsel',
      })),
      hoogste: 12,
      leren: ['inwerken', 'intervisie', 'cursus', 'bezoek', 'ervaring'],
      afspraken:
        'De voorzitter houdt bij hoeveel deelnemers iedere transitieconsulent heeft.\nWie ziek wordt, krijgt binnen een week een vervanger van de eigen organisatie.',
    },
  },
];
