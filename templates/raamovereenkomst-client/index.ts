import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { raamovereenkomstClientV1 } from './v1.ts';

export const form: Form = {
  versions: [raamovereenkomstClientV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'jobcoach, samen met de cliënt',
    minutes: 30,
    needs: [
      'Iemand gaat beginnen met begeleid werken',
      'Vastleggen wat cliënt en dienst van elkaar verwachten',
      'Iemand tekent met of namens een cliënt',
    ],
    subjects: [
      {
        source: '001',
        heading: 'I.4 Tweede bijeenkomst',
        subject: 'samenwerking vastleggen door raamovereenkomsten te ondertekenen',
        at: ['partijen', 'afspraak', 'client', 'service'],
      },
      {
        source: '001',
        heading: 'I.4 Tweede bijeenkomst',
        subject: 'vertegenwoordiger uit het eigen netwerk doet mee',
        at: ['beslissen', 'vertegenwoordiger', 'steun', 'representative'],
      },
      {
        source: '001',
        heading: 'I.1 tot en met I.6',
        subject: 'de zes stappen van de begeleiding',
        at: ['stappen', 'jobcoach'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 1.2.1',
        subject: 'rechten en plichten van beide, samen opgesteld en ondertekend',
        at: ['dienst-doet', 'u-doet', 'rechten', 'overwegingen'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 1.1.1 tot en met 1.1.6',
        subject: 'informatie, advies, medezeggenschap en mondigheid',
        at: ['dienst-doet', 'rechten', 'uitleg'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 1.4.1 tot en met 1.4.5',
        subject: 'wensen, maatwerk, zelf beslissen, keuze en aanpassen',
        at: ['doel', 'hulp', 'afspraak', 'evaluatie'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 2.2 en 2.4',
        subject: 'geen ongelijke behandeling; veiligheid en gezondheid',
        at: ['rechten', 'veilig'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 5.3',
        subject: 'andere organisaties zoeken als de dienst iets niet kan geven',
        at: ['dienst-doet'],
      },
      {
        source: '001',
        heading: 'II.5 Registraties',
        subject: 'bewaartermijn van 5 jaar',
        at: ['privacy'],
      },
    ],
    smk: {
      '1.2.1':
        'rechten en plichten van begeleid werker en dienst, samen besproken, opgeschreven en door beide ondertekend',
    },
  },
};
