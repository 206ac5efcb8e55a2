import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { arbeidsinteressetestV1 } from './v1.ts';

export const form: Form = {
  versions: [arbeidsinteressetestV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'cliënt, met hulp van de jobcoach als dat fijn is',
    minutes: 30,
    needs: [
      'Ontdekken welk werk iemand leuk lijkt',
      'Praten over werk met plaatjes in plaats van veel woorden',
      'Kiezen welk werk iemand wil proberen',
    ],
    subjects: [
      {
        source: '001',
        heading: 'I.1 Beeldvorming cliënt',
        subject: 'interessepeiling',
        at: ['plaatjes', 'werk'],
      },
      {
        source: '001',
        heading: 'I.1 Beeldvorming cliënt',
        subject: 'jobcoach en cliënt, en iemand uit het netwerk als dat gewenst is',
        at: ['jobcoach', 'client', 'erbij'],
      },
      {
        source: '001',
        heading: 'II.4 Formulieren, werkinstructies, praktische documenten',
        subject: 'arbeidsinteressetest (AiT)',
        at: ['werk'],
      },
      {
        source: '001',
        heading: 'II.1 Doel en SMK’s',
        subject: 'keuzevrijheid in het aanbod waar mogelijk',
        at: ['proberen', 'anders', 'rechten'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'eigen oordeel van de cliënt',
        at: ['werk', 'herkent', 'opvalt'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'wensen en mogelijkheden',
        at: ['wensen', 'liever', 'ervaring'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'afspraken over acties: wie, met wie, wanneer',
        at: ['acties'],
      },
      { source: '000', heading: 'Registratiesysteem', subject: 'evaluatiemomenten', at: ['opnieuw'] },
    ],
    smk: {
      '1.4.1': 'peilt met plaatjes wat de cliënt wil, en legt dat vast in zijn of haar eigen woorden',
      '1.4.4': 'laat de cliënt zelf kiezen wat hij of zij wil proberen, ook iets wat niet bovenaan staat',
    },
  },
};
