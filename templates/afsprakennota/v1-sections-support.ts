import type { Section } from '../definition/template.ts';

/** Who helps, and what to do when ill. */
export const supportSections: readonly Section[] = [
  {
    id: 'contact',
    title: 'Wie helpt u?',
    fields: [
      {
        type: 'person',
        id: 'contactpersoon',
        label: 'Uw contactpersoon op het werk',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.raamovereenkomst-werkgever.contactpersoon',
      },
      {
        type: 'phone',
        id: 'contactTelefoon',
        label: 'Telefoon van uw contactpersoon',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.raamovereenkomst-werkgever.contactTelefoon',
      },
      {
        type: 'shortText',
        id: 'vervanger',
        label: 'Wie helpt u als de contactpersoon er niet is?',
        required: true,
        maxLength: 150,
        data: 'ordinary',
      },
      {
        type: 'shortText',
        id: 'jobcoachBegin',
        label: 'Hoe vaak komt de jobcoach in het begin?',
        required: true,
        maxLength: 200,
        data: 'none',
      },
      {
        type: 'shortText',
        id: 'jobcoachLater',
        label: 'Hoe vaak komt of belt de jobcoach daarna?',
        required: true,
        maxLength: 200,
        data: 'none',
      },
      {
        type: 'longText',
        id: 'vertellen',
        label: 'Wat mogen collega’s van u weten?',
        help: 'U kiest zelf. U hoeft niets te vertellen over uw gezondheid of beperking.',
        maxLength: 1000,
        data: 'special',
      },
      {
        type: 'longText',
        id: 'hulpNodig',
        label: 'Wat helpt als het even niet gaat?',
        help: 'Bijvoorbeeld: een rustige plek, tien minuten naar buiten, mijn zus bellen.',
        maxLength: 1000,
        data: 'special',
      },
    ],
  },
  {
    id: 'ziek',
    title: 'Als u ziek bent of niet kunt komen',
    fields: [
      {
        type: 'choice',
        id: 'ziekWie',
        label: 'Wie meldt het?',
        required: true,
        data: 'ordinary',
        options: [
          { id: 'zelf', label: 'U zelf' },
          { id: 'thuis', label: 'Iemand thuis' },
          { id: 'jobcoach', label: 'U belt de jobcoach, en die meldt het' },
        ],
      },
      {
        type: 'choice',
        id: 'ziekHoe',
        label: 'Hoe?',
        required: true,
        data: 'none',
        options: [
          { id: 'bellen', label: 'Bellen' },
          { id: 'bericht', label: 'Een bericht sturen' },
          { id: 'allebei', label: 'Bellen of een bericht sturen' },
        ],
      },
      { type: 'time', id: 'ziekVoor', label: 'Vóór hoe laat?', required: true, data: 'none' },
      {
        type: 'phone',
        id: 'ziekTelefoon',
        label: 'Naar welk nummer?',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.raamovereenkomst-werkgever.contactTelefoon',
      },
    ],
  },
];
