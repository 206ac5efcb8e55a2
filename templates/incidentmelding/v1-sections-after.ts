import type { Condition } from '../definition/condition.ts';
import type { Section } from '../definition/template.ts';

/** Only another answer hides these, so that the paper form has them. */
const mayBeCalamity: Condition = { not: { field: 'ernst', oneOf: ['bijna', 'licht', 'ernstig'] } };
const maySignal: Condition = { not: { field: 'signaal', is: 'no' } };

/** What a calamity and a signal of violence ask for, then actions and prevention (003, 5.4). */
export const afterSections: readonly Section[] = [
  {
    id: 'calamiteit',
    title: 'Bij een calamiteit',
    help: 'Meld een calamiteit uiterlijk de volgende werkdag bij de lokale toegang. Bel, en wacht niet op dit formulier.',
    visibleWhen: mayBeCalamity,
    fields: [
      {
        type: 'date',
        id: 'toegangOp',
        label: 'Wanneer is het gemeld bij de lokale toegang, of bij wie verwees?',
        required: true,
        data: 'ordinary',
      },
      {
        type: 'shortText',
        id: 'toegangWie',
        label: 'Wie nam de melding aan?',
        required: true,
        maxLength: 120,
        data: 'ordinary',
      },
      {
        type: 'longText',
        id: 'rollen',
        label: 'Wat is samen besloten, en wie doet wat?',
        required: true,
        maxLength: 1500,
        data: 'special',
      },
    ],
  },
  {
    id: 'geweld',
    title: 'Geweld thuis of kindermishandeling',
    help: 'Ook een vermoeden telt. U hoeft niets te bewijzen, en u onderzoekt niets zelf.',
    fields: [
      {
        type: 'yesNo',
        id: 'signaal',
        label: 'Is er een signaal van huiselijk geweld of kindermishandeling?',
        required: true,
        data: 'special',
      },
      {
        type: 'longText',
        id: 'stap1Feiten',
        label: 'Stap 1: wat zag of hoorde u precies?',
        help: 'Zo feitelijk mogelijk: wat, wanneer, waar. Zet woorden van een ander tussen aanhalingstekens.',
        required: true,
        maxLength: 2000,
        data: 'special',
        visibleWhen: maySignal,
      },
      {
        type: 'choice',
        id: 'stap1Bron',
        label: 'Stap 1: hoe weet u dit?',
        required: true,
        data: 'special',
        visibleWhen: maySignal,
        options: [
          { id: 'zelf', label: 'Ik zag of hoorde het zelf' },
          { id: 'client', label: 'De cliënt vertelde het' },
          { id: 'ander', label: 'Iemand anders vertelde het' },
        ],
      },
      {
        type: 'longText',
        id: 'stap1Vermoeden',
        label: 'Stap 1: wat denkt u dat het betekent?',
        help: 'Uw eigen gedachte, apart van de feiten. Mag open blijven.',
        maxLength: 1000,
        data: 'special',
        visibleWhen: maySignal,
      },
      {
        type: 'date',
        id: 'stap2Op',
        label: 'Stap 2: wanneer droeg u het over aan de lokale toegang, of aan wie verwees?',
        required: true,
        data: 'ordinary',
        visibleWhen: maySignal,
      },
      {
        type: 'shortText',
        id: 'stap2Wie',
        label: 'Stap 2: aan wie?',
        required: true,
        maxLength: 120,
        data: 'ordinary',
        visibleWhen: maySignal,
      },
      {
        type: 'longText',
        id: 'stap2Verder',
        label: 'Stap 2: wie onderzoekt het verder, en wat blijft u zelf doen?',
        required: true,
        maxLength: 1000,
        data: 'special',
        visibleWhen: maySignal,
      },
    ],
  },
  {
    id: 'leren',
    title: 'Wat doen wij, en hoe voorkomen wij dit?',
    fields: [
      {
        type: 'longText',
        id: 'oorzaak',
        label: 'Hoe kon dit gebeuren?',
        help: 'Zoek geen schuldige. Kijk naar werkplek, afspraken, drukte en uitleg.',
        required: true,
        maxLength: 1500,
        data: 'special',
      },
      {
        type: 'longText',
        id: 'nazorg',
        label: 'Welke nazorg krijgen de mensen die erbij waren?',
        maxLength: 1000,
        data: 'special',
      },
      { type: 'actions', id: 'acties', label: 'Acties', required: true, maxRows: 12, data: 'ordinary' },
      {
        type: 'longText',
        id: 'voorkomen',
        label: 'Hoe zorgen wij dat het niet nog eens gebeurt?',
        required: true,
        maxLength: 1500,
        data: 'ordinary',
      },
      {
        type: 'date',
        id: 'nakijken',
        label: 'Wanneer kijken wij na of dat werkt?',
        required: true,
        data: 'none',
      },
      {
        type: 'yesNo',
        id: 'verteld',
        label: 'Weet de cliënt wat er is opgeschreven en gemeld?',
        required: true,
        data: 'ordinary',
        explain: { when: 'no', label: 'Waarom nog niet?', required: true },
      },
    ],
  },
];
