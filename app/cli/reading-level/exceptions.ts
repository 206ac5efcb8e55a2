import type { Aspect } from './limits.ts';

/** Words that count as known though the list of common words does not have them, and why. */
export const knownWords: readonly { reason: string; words: readonly string[] }[] = [
  {
    reason: 'The name of a form, said in full where it begins.',
    words: [
      'deelnemersovereenkomst',
      'arbeidsinteressetest',
      'assessmentlijst',
      'nota',
      'uitvoeringsplan',
      'portfolio',
      'curriculum',
      'vitae',
    ],
  },
  {
    reason: 'A law by its name: the reader may want to look it up.',
    words: [
      'avg',
      'wmo',
      'wlz',
      'wajong',
      'participatiewet',
      'arbeidsomstandighedenwet',
      'welzijnswet',
      'wetboek',
    ],
  },
  {
    reason: 'An agency by its name: it stands so on its letters and its door.',
    words: [
      'uwv',
      'vaph',
      'vdab',
      'gtb',
      'cak',
      'rva',
      'ocmw',
      'caw',
      'unia',
      'ombudsman',
      'ombudsdienst',
      'arbeidsinspectie',
      'inspectie',
      'geschillencommissie',
    ],
  },
  {
    reason: 'Countries and regions.',
    words: ['nederland', 'belgië', 'belgisch', 'vlaanderen', 'vlaamse'],
  },
  {
    reason: 'Who may decide for somebody: the law has one word for each, and who it concerns knows it.',
    words: ['bewindvoerder', 'curator', 'voogd', 'volmacht'],
  },
  {
    reason: 'Who and what the reader meets every week in supported work; explained in the agreement.',
    words: [
      'jobcoach',
      'vergoeding',
      'stage',
      'arbeidsovereenkomst',
      'evaluatie',
      'transitieconsulent',
      'afstemmingsoverleg',
      'participatieladder',
    ],
  },
  {
    reason: 'Work, on the picture beside the word.',
    words: [
      'harken',
      'maaien',
      'metselen',
      'plakken',
      'schroeven',
      'snoeien',
      'sorteren',
      'timmeren',
      'vouwen',
      'mappen',
      'etiketten',
      'kopiëren',
    ],
  },
  {
    reason: 'A step of the participation ladder by its name; the text beside it says what it means.',
    words: ['geïsoleerd'],
  },
  {
    reason: 'Education by its name, as it stands on a diploma.',
    words: ['certificaat', 'mbo', 'hbo', 'bachelor', 'graduaat', 'secundair'],
  },
  {
    reason: 'What the pages themselves are made of, said beside what they mean or seen on the screen.',
    words: ['pdf', 'png', 'jpeg', 'jpg', 'kvk', 'kbo', 'mb', 'kenmerk', 'vinkje', 'verzegeld'],
  },
];

/** Texts that are beyond a limit and stay so, and why. `text` is an id as the report prints it. */
export const knownTexts: readonly { text: string; aspect: Aspect; reason: string }[] = [];
