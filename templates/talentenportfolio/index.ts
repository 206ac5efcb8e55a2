import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { talentenportfolioV1 } from './v1.ts';

const heading = '5.4 Productdefinities Werkt mee';

export const form: Form = {
  versions: [talentenportfolioV1],
  examples,
  about: {
    family: 'werkt-mee',
    filledBy: 'de cliënt, met hulp van de begeleider',
    minutes: 30,
    needs: ['Laten zien wat iemand kan', 'Een cliënt voorstellen aan een werkgever'],
    subjects: [
      {
        source: '003',
        heading,
        subject: 'talenten in beeld brengen',
        at: ['talenten', 'talentenEerst', 'talentenLater'],
      },
      { source: '003', heading, subject: 'opgedane kennis', at: ['geleerd', 'kennis'] },
      { source: '003', heading, subject: 'werkzaamheden', at: ['gewerkt', 'werk'] },
      { source: '003', heading, subject: 'behaalde certificaten', at: ['papieren', 'certificaten'] },
      {
        source: '003',
        heading,
        subject: 'zo passend mogelijk: kracht, kwaliteiten en mogelijkheden voorop',
        at: ['wens', 'zoWerkIk', 'trots'],
      },
      { source: '003', heading, subject: 'waar mogelijk de regie bij de cliënt', at: ['akkoord', 'opmaak'] },
    ],
    smk: {},
  },
};
