import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { presentielijstV1 } from './v1.ts';

export const form: Form = {
  versions: [presentielijstV1],
  examples,
  about: {
    family: 'gesloten-aanpak',
    filledBy: 'voorzitter',
    minutes: 5,
    needs: [
      'Vastleggen wie er bij een bijeenkomst is',
      'Laten zien wie erbij was toen een vraag werd besproken',
    ],
    subjects: [
      { source: '002', heading: 'Bijlage 4', subject: 'presentielijst', at: ['aanwezigen', 'practitioner'] },
      {
        source: '002',
        heading: 'Stap 3',
        subject: 'naam, functie en organisatie van wie meedoet',
        at: ['aanwezigen', 'soort'],
      },
      {
        source: '002',
        heading: 'Stap 5',
        subject: 'wie afwezig is en wie vervangt',
        at: ['afwezigen'],
      },
      {
        source: '002',
        heading: 'Stap 6',
        subject: 'datum, tijd en plaats van het overleg, met een voorzitter',
        at: ['bijeenkomst', 'datum', 'plaats', 'voorzitter'],
      },
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'vertrouwen: wie hoorde wat over een deelnemer',
        at: ['besproken', 'verklaring'],
      },
      {
        source: '002',
        heading: 'Stap 1',
        subject: 'vertegenwoordiging van jongeren aan tafel',
        at: ['aanwezigen'],
      },
    ],
    smk: {},
  },
};
