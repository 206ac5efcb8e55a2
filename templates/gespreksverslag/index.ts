import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { gespreksverslagV1 } from './v1.ts';

export const form: Form = {
  versions: [gespreksverslagV1],
  examples,
  about: {
    family: 'gesloten-aanpak',
    filledBy: 'wie de samenwerking opzet',
    minutes: 15,
    needs: [
      'Wij spreken met een mogelijke partner',
      'Vastleggen waarom een organisatie wel of niet meedoet',
      'Bijhouden met wie is gesproken',
    ],
    subjects: [
      {
        source: '002',
        heading: 'Stap 2',
        subject: 'gesprek met uitvoerende, beslisser of allebei',
        at: ['route', 'aanwezigen'],
      },
      {
        source: '002',
        heading: 'Stap 2',
        subject: 'contactenoverzicht: wie is gesproken en wat is afgesproken',
        at: ['gesprek', 'aanwezigen', 'acties'],
      },
      {
        source: '002',
        heading: 'Stap 2',
        subject: 'gesprekslijst als leidraad, met onderwerpen uit de regio',
        at: ['gesprekslijst'],
      },
      {
        source: '002',
        heading: 'Stap 2',
        subject: 'instrumenten en de bereidheid om die te delen',
        at: ['instrumenten', 'drempels'],
      },
      {
        source: '002',
        heading: 'Stap 2',
        subject: 'go of no-go, met de redenen',
        at: ['besluit', 'redenen', 'animo', 'besluitInHetKort'],
      },
      {
        source: '002',
        heading: 'Stap 1',
        subject: 'geen commercieel belang',
        at: ['commercieel', 'noGoSoort'],
      },
      {
        source: '002',
        heading: 'Stap 3',
        subject: 'uitnodigen voor de startbijeenkomst, antwoord vóór een vaste dag, redenen bij nee',
        at: ['startbijeenkomst', 'antwoordVoor', 'noGoSoort'],
      },
      {
        source: '002',
        heading: 'Sluitende aanpak',
        subject: 'elke partner vindt een eigen meerwaarde',
        at: ['meerwaarde', 'overbruggen'],
      },
    ],
    smk: {},
  },
};
