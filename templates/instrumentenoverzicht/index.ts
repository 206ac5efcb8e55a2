import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { instrumentenoverzichtV1 } from './v1.ts';

export const form: Form = {
  versions: [instrumentenoverzichtV1],
  examples,
  about: {
    family: 'gesloten-aanpak',
    filledBy: 'coördinerende partner, in gesprek met elke partner',
    minutes: 30,
    needs: ['Weten wat partners kunnen inzetten', 'Afspreken wat een transitieconsulent zelf mag inzetten'],
    subjects: [
      {
        source: '002',
        heading: 'Stap 2',
        subject: 'instrumenten die in de regio worden gedeeld',
        at: ['instrumenten'],
      },
      {
        source: '002',
        heading: 'Stap 2',
        subject: 'mandaat van de transitieconsulent per instrument',
        at: ['mandaat', 'instrumentenNl', 'instrumentenBe'],
      },
      {
        source: '002',
        heading: 'Stap 2',
        subject: 'vooraf ingevuld met mogelijke instrumenten',
        at: ['instrumentenNl', 'instrumentenBe'],
      },
      {
        source: '002',
        heading: 'Stap 2',
        subject: 'juridische en bureaucratische mogelijkheden',
        at: ['belemmeringen'],
      },
      {
        source: '002',
        heading: 'Stap 2',
        subject: 'eerste beeld in het gesprek met een partner',
        at: ['stand'],
      },
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'vaststellen door het management',
        at: ['stand', 'vastgesteldOp', 'bijhouden'],
      },
      {
        source: '002',
        heading: 'Stap 8',
        subject: 'gezamenlijke instrumenten met volledig mandaat',
        at: ['mandaat'],
      },
      {
        source: '002',
        heading: 'De inzet van een transitieconsulent',
        subject: 'partners houden de regie over hun budget',
        at: ['mandaat'],
      },
      {
        source: '002',
        heading: 'Geen commercieel belang',
        subject: 'geen commercieel belang',
        at: ['mandaat'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'gezamenlijk gebruik van instrumenten',
        at: ['instrumenten'],
      },
    ],
    smk: {
      '4.2': 'iedereen weet wat een ander beroep of een andere organisatie kan inzetten',
      '5.3': 'hulp van anderen die klaarstaat als de eigen dienst die niet heeft',
    },
  },
};
