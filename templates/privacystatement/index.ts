import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { privacystatementV1 } from './v1.ts';

export const form: Form = {
  versions: [privacystatementV1],
  examples,
  about: {
    family: 'gesloten-aanpak',
    filledBy: 'coördinerende partner, samen met de partners',
    minutes: 25,
    needs: [
      'Afspreken hoe wij omgaan met wat wij over deelnemers horen',
      'Een nieuwe medewerker gaat meedoen aan het overleg',
    ],
    subjects: [
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'hoe het overleg omgaat met gedeelde informatie',
        at: ['omgang', 'nodig', 'bespreken', 'versturen', 'geheimhouding'],
      },
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'toestemming van de deelnemer in alle gevallen',
        at: ['toestemming'],
      },
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'opnemen van informatie in een systeem',
        at: ['vastleggen', 'systeem'],
      },
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'vertrouwen tussen partners versterken',
        at: ['overwegingen', 'aanspreken'],
      },
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'basis die per regio op maat wordt gemaakt',
        at: ['regio', 'extra'],
      },
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'vaststellen door het management van de partners',
        at: ['gebruik', 'partner', 'verklaring'],
      },
      {
        source: '002',
        heading: 'Stap 6',
        subject: 'geen inbreng zonder naam, toestemming vóór de bespreking',
        at: ['anoniem', 'zonderNaam', 'toestemming'],
      },
      { source: '002', heading: 'Stap 7', subject: 'portfolio als enige verslag', at: ['vastleggen'] },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'omgang met privacygevoelige informatie',
        at: ['omgang', 'zekerheid'],
      },
    ],
    smk: {},
  },
};
