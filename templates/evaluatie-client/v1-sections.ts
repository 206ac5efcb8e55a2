import type { Section } from '../definition/template.ts';
import { earlierSections, nowScales } from './v1-themes.ts';

/** The job coach says who and when; the client chooses the faces and says in their own words what they think. */
export const sections: readonly Section[] = [
  {
    id: 'wie',
    title: 'Over wie en wanneer?',
    fields: [
      {
        type: 'person',
        id: 'client',
        label: 'Cliënt',
        required: true,
        data: 'ordinary',
        prefill: 'dossier.person',
      },
      {
        type: 'person',
        id: 'jobcoach',
        label: 'Jobcoach',
        required: true,
        data: 'ordinary',
        prefill: 'user.person',
      },
      {
        type: 'organisation',
        id: 'werkgever',
        label: 'Waar werkt de cliënt?',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.raamovereenkomst-werkgever.werkgever',
      },
      { type: 'date', id: 'datum', label: 'Datum van deze evaluatie', required: true, data: 'ordinary' },
      {
        type: 'date',
        id: 'volgende',
        label: 'Datum van de volgende evaluatie',
        required: true,
        data: 'ordinary',
      },
      {
        type: 'yesNo',
        id: 'eersteKeer',
        label: 'Is dit de eerste evaluatie?',
        required: true,
        data: 'none',
      },
    ],
  },
  ...earlierSections('evaluatie-client'),
  {
    id: 'mening',
    title: 'Wat vindt u ervan?',
    help: 'Kies het gezicht dat bij u past. Weet u het niet? Sla de vraag dan over. Geen antwoord is fout.',
    filledBy: 'client',
    fields: nowScales(
      {
        taken: 'Hoe gaat het met uw taken en het tempo?',
        contact: 'Hoe gaat het met uw collega’s?',
        uitleg: 'Hoe goed legt men op het werk iets uit?',
        uren: 'Hoe vindt u uw dagen en tijden?',
        plek: 'Hoe veilig voelt u zich op het werk?',
        groei: 'Hoe gaat het met nieuwe dingen leren?',
        begeleiding: 'Hoe vindt u de hulp van uw jobcoach?',
        geheel: 'Hoe gaat het met alles bij elkaar?',
      },
      'faces',
    ),
  },
  {
    id: 'woorden',
    title: 'Vertel het zelf',
    filledBy: 'client',
    fields: [
      {
        type: 'yesNo',
        id: 'blij',
        label: 'Is er iets waar u blij mee bent?',
        required: true,
        data: 'ordinary',
        explain: { when: 'yes', label: 'Waar bent u blij mee?', required: true },
      },
      {
        type: 'yesNo',
        id: 'anders',
        label: 'Wilt u dat er iets verandert?',
        required: true,
        data: 'ordinary',
        explain: { when: 'yes', label: 'Wat wilt u anders?', required: true },
      },
      {
        type: 'yesNo',
        id: 'onveilig',
        label: 'Is er op het werk iets gebeurd wat niet fijn was?',
        help: 'Opschrijven hoeft niet. Kies ja, dan praat uw jobcoach met u.',
        required: true,
        data: 'special',
        explain: { when: 'yes', label: 'Wat wilt u daarover kwijt?' },
      },
      {
        type: 'choice',
        id: 'blijven',
        label: 'Wilt u op deze plek blijven werken?',
        required: true,
        data: 'ordinary',
        options: [
          { id: 'ja', label: 'Ja' },
          { id: 'anders', label: 'Ja, maar dan moet er iets anders' },
          { id: 'nee', label: 'Nee, ik wil iets anders' },
          { id: 'weetniet', label: 'Dat weet ik nog niet' },
        ],
      },
    ],
  },
  {
    id: 'afspraken',
    title: 'Wat spreken wij af?',
    help: 'Vul dit samen met uw jobcoach in. Zijn er geen nieuwe afspraken? Laat het dan open.',
    filledBy: 'client',
    fields: [
      {
        type: 'actions',
        id: 'acties',
        label: 'Onze afspraken',
        maxRows: 10,
        data: 'ordinary',
        proposes: 'dossier.record.agreements',
      },
    ],
  },
];
