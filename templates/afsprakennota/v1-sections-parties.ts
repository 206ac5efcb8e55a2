import type { Condition } from '../definition/condition.ts';
import type { Section } from '../definition/template.ts';

/** Somebody signs with the client, or for the client. */
export const isRepresented: Condition = { field: 'beslissen', oneOf: ['samen', 'namens'] };

/** Who agree, and where the work is. The employer's answers come from its framework agreement. */
export const partySections: readonly Section[] = [
  {
    id: 'partijen',
    title: 'Wie maken deze afspraken?',
    fields: [
      {
        type: 'person',
        id: 'client',
        label: 'Begeleid werker',
        required: true,
        data: 'ordinary',
        prefill: 'dossier.person',
      },
      {
        type: 'choice',
        id: 'beslissen',
        label: 'Wie tekent voor de begeleid werker?',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.raamovereenkomst-client.beslissen',
        options: [
          { id: 'zelf', label: 'De begeleid werker zelf' },
          { id: 'samen', label: 'De begeleid werker en een vertegenwoordiger, allebei' },
          { id: 'namens', label: 'Een vertegenwoordiger, namens de begeleid werker' },
        ],
      },
      {
        type: 'person',
        id: 'vertegenwoordiger',
        label: 'Vertegenwoordiger',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.raamovereenkomst-client.vertegenwoordiger',
        visibleWhen: isRepresented,
      },
      {
        type: 'organisation',
        id: 'werkgever',
        label: 'Werkgever',
        required: true,
        data: 'none',
        prefill: 'earlier.raamovereenkomst-werkgever.werkgever',
      },
      {
        type: 'person',
        id: 'werkgeverTekent',
        label: 'Namens de werkgever',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.raamovereenkomst-werkgever.werkgeverTekent',
      },
      {
        type: 'organisation',
        id: 'dienst',
        label: 'Dienst begeleid werken',
        required: true,
        data: 'none',
        prefill: 'organisation',
      },
      {
        type: 'person',
        id: 'jobcoach',
        label: 'Jobcoach',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.raamovereenkomst-werkgever.jobcoach',
      },
      {
        type: 'phone',
        id: 'jobcoachTelefoon',
        label: 'Telefoon van de jobcoach',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.raamovereenkomst-werkgever.jobcoachTelefoon',
      },
    ],
  },
  {
    id: 'plek',
    title: 'Waar werkt u?',
    fields: [
      {
        type: 'address',
        id: 'werkgeverAdres',
        label: 'Adres van de werkgever',
        required: true,
        data: 'none',
        prefill: 'earlier.raamovereenkomst-werkgever.werkgeverAdres',
      },
      {
        type: 'yesNo',
        id: 'andereWerkplek',
        label: 'Is het werk op een ander adres?',
        required: true,
        data: 'none',
        prefill: 'earlier.raamovereenkomst-werkgever.andereWerkplek',
      },
      {
        type: 'address',
        id: 'werkplekAdres',
        label: 'Adres van de werkplek',
        required: true,
        data: 'none',
        prefill: 'earlier.raamovereenkomst-werkgever.werkplekAdres',
        visibleWhen: { field: 'andereWerkplek', is: 'yes' },
      },
      {
        type: 'shortText',
        id: 'afdeling',
        label: 'Afdeling of plek in het gebouw',
        maxLength: 150,
        data: 'none',
      },
      {
        type: 'choice',
        id: 'reizen',
        label: 'Hoe komt u op uw werk?',
        required: true,
        data: 'ordinary',
        options: [
          { id: 'zelf', label: 'Zelf' },
          { id: 'leren', label: 'Eerst samen oefenen, dan zelf' },
          { id: 'samen', label: 'Met iemand samen' },
          { id: 'vervoer', label: 'Met vervoer dat wordt geregeld' },
        ],
      },
      {
        type: 'shortText',
        id: 'reizenWie',
        label: 'Wie helpt bij het reizen of regelt het vervoer?',
        required: true,
        maxLength: 200,
        data: 'ordinary',
        visibleWhen: { field: 'reizen', oneOf: ['leren', 'samen', 'vervoer'] },
      },
    ],
  },
];
