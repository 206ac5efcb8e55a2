import { earlierSections, nowScales, takenOver, themes } from '../evaluatie-client/v1-themes.ts';
import type { Section } from '../definition/template.ts';
import { adjustmentSections } from './v1-sections-adjustment.ts';

/** What the others said is taken over from their own evaluations; then the job coach's own view on the same themes. */
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
      {
        type: 'period',
        id: 'periode',
        label: 'Over welke periode gaat deze evaluatie?',
        required: true,
        data: 'ordinary',
      },
      { type: 'date', id: 'datum', label: 'Datum van deze evaluatie', required: true, data: 'ordinary' },
      { type: 'yesNo', id: 'eersteKeer', label: 'Is dit de eerste evaluatie?', required: true, data: 'none' },
    ],
  },
  {
    id: 'vanDeClient',
    title: 'Wat zei de cliënt?',
    help: 'Dit komt uit de evaluatie van de cliënt. Is die er nog niet, laat het dan open.',
    fields: takenOver('client', 'volgens de cliënt', (id) => `earlier.evaluatie-client.${id}`),
  },
  {
    id: 'vanDeOpdrachtgever',
    title: 'Wat zei de opdrachtgever?',
    help: 'Dit komt uit de evaluatie van de opdrachtgever. Is die er nog niet, laat het dan open.',
    fields: takenOver(
      'opdrachtgever',
      'volgens de opdrachtgever',
      (id) => `earlier.evaluatie-opdrachtgever.${id}`,
    ),
  },
  ...earlierSections('evaluatie-jobcoach'),
  {
    id: 'mening',
    title: 'Wat ziet u zelf?',
    help: 'Kies wat u zelf zag. Zag u iets niet, laat het dan open.',
    fields: nowScales({
      taken: 'Hoe gaat het met de taken en het tempo?',
      contact: 'Hoe gaat het contact met collega’s?',
      uitleg: 'Hoe goed is de uitleg op het werk?',
      uren: 'Hoe passen de dagen en tijden?',
      plek: 'Hoe veilig en geschikt is de werkplek?',
      groei: 'Hoe gaat het leren van nieuwe dingen?',
      begeleiding: 'Hoe gaat uw eigen begeleiding?',
      geheel: 'Hoe gaat het met alles bij elkaar?',
    }),
  },
  {
    id: 'uitlegBij',
    title: 'Wat zag u, en waar?',
    fields: [
      {
        type: 'table',
        id: 'toelichting',
        label: 'Toelichting per onderwerp',
        help: 'Schrijf op wat u zag of hoorde. Houd dat apart van wat u denkt.',
        required: true,
        minRows: 1,
        maxRows: themes.length,
        addLabel: 'Nog een onderwerp',
        data: 'special',
        columns: [
          {
            type: 'choice',
            id: 'onderwerp',
            label: 'Onderwerp',
            required: true,
            data: 'none',
            width: 4,
            options: themes.map(({ id, label }) => ({ id, label })),
          },
          {
            type: 'longText',
            id: 'tekst',
            label: 'Wat zag u?',
            required: true,
            maxLength: 800,
            data: 'special',
            width: 8,
          },
        ],
      },
    ],
  },
  ...adjustmentSections,
];
