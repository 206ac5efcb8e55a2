import type { Section } from '../definition/template.ts';

/** Little room: each text is one line on the card. */
export const sections: readonly Section[] = [
  {
    id: 'voorkant',
    title: 'Begeleid werken',
    help: 'Dit staat op de voorkant. Schrijf niets op over gezondheid: iedereen kan het pasje lezen.',
    fields: [
      {
        type: 'person',
        id: 'client',
        label: 'Naam',
        required: true,
        data: 'ordinary',
        prefill: 'dossier.person',
      },
      {
        type: 'organisation',
        id: 'dienst',
        label: 'Dienst',
        required: true,
        data: 'none',
        prefill: 'organisation',
      },
      {
        type: 'shortText',
        id: 'hulp',
        label: 'Zo helpt u mij',
        help: 'Bijvoorbeeld: Praat rustig. Bel mijn jobcoach.',
        maxLength: 70,
        data: 'ordinary',
      },
      { type: 'date', id: 'geldigTot', label: 'Geldig tot en met', required: true, data: 'none' },
    ],
  },
  {
    id: 'achterkant',
    title: 'Wie kunt u bellen?',
    fields: [
      {
        type: 'person',
        id: 'jobcoach',
        label: 'Jobcoach',
        required: true,
        data: 'ordinary',
        prefill: 'user.person',
      },
      {
        type: 'phone',
        id: 'jobcoachTelefoon',
        label: 'Telefoon jobcoach',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.raamovereenkomst-client.jobcoachTelefoon',
      },
      {
        type: 'phone',
        id: 'dienstTelefoon',
        label: 'Telefoon dienst',
        required: true,
        data: 'none',
        prefill: 'earlier.raamovereenkomst-client.dienstTelefoon',
      },
      {
        type: 'shortText',
        id: 'noodNaam',
        label: 'Bij nood',
        help: 'Een voornaam of een rol, zoals “mijn zus”. Vraag die persoon eerst of het mag.',
        maxLength: 40,
        data: 'ordinary',
      },
      {
        type: 'phone',
        id: 'noodTelefoon',
        label: 'Telefoon bij nood',
        data: 'ordinary',
        requiredWhen: { field: 'noodNaam', answered: true },
      },
    ],
  },
];
