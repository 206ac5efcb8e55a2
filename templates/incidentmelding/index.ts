import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { incidentmeldingV1 } from './v1.ts';

const heading = '5.4 Productdefinities Werkt mee';

export const form: Form = {
  versions: [incidentmeldingV1],
  examples,
  about: {
    family: 'werkt-mee',
    filledBy: 'medewerker die het zag of hoorde',
    minutes: 20,
    needs: [
      'Er ging iets mis, of bijna',
      'Een calamiteit melden, met de uiterste dag',
      'Een signaal van geweld vastleggen en overdragen',
    ],
    subjects: [
      {
        source: '003',
        heading,
        subject: 'registratie van incidenten: datum, wie, wat',
        at: ['gebeurdOp', 'betrokkenen', 'soort', 'verloop'],
      },
      { source: '003', heading, subject: 'bij wie gemeld', at: ['gemeld', 'meldingen'] },
      { source: '003', heading, subject: 'welke acties', at: ['meteen', 'acties', 'nazorg'] },
      {
        source: '003',
        heading,
        subject: 'hoe het nogmaals gebeuren wordt voorkomen',
        at: ['oorzaak', 'voorkomen', 'nakijken', 'qualityCoordinator'],
      },
      {
        source: '003',
        heading,
        subject: 'calamiteit uiterlijk de volgende werkdag bij de lokale toegang',
        at: ['ernst', 'bekendOp', 'termijnen', 'calamiteit', 'toegangOp', 'toegangWie'],
      },
      {
        source: '003',
        heading,
        subject: 'samen het vervolg en de rollen bepalen',
        at: ['rollen'],
      },
      {
        source: '003',
        heading,
        subject: 'meldcode stap 1: signaal zo objectief mogelijk vastleggen',
        at: ['signaal', 'stap1Feiten', 'stap1Bron', 'stap1Vermoeden', 'meldcode'],
      },
      {
        source: '003',
        heading,
        subject: 'meldcode stap 2: overdragen aan de lokale toegang',
        at: ['stap2Op', 'stap2Wie', 'meldcode'],
      },
      {
        source: '003',
        heading,
        subject: 'de lokale toegang bepaalt wie verder onderzoekt',
        at: ['stap2Verder', 'meldcode'],
      },
    ],
    smk: {},
  },
};
