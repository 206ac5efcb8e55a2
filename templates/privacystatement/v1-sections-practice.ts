import type { Section } from '../definition/template.ts';

/** How information travels, is kept and ends; what not every conference does is switched by an answer. */
export const practiceSections: readonly Section[] = [
  {
    id: 'delen',
    title: 'Delen en bewaren',
    fields: [
      {
        type: 'choices',
        id: 'wegen',
        label: 'Hoe delen de partners het portfolio en het overzicht?',
        required: true,
        data: 'none',
        options: [
          { id: 'portaal', label: 'In een beveiligd portaal, met inloggen in twee stappen' },
          { id: 'post', label: 'Met beveiligde e-mail' },
          {
            id: 'papier',
            label: 'Op papier tijdens het overleg; na afloop gaat alles terug naar de voorzitter',
          },
          { id: 'scherm', label: 'Alleen op een scherm tijdens het overleg' },
        ],
      },
      {
        type: 'yesNo',
        id: 'anoniem',
        label: 'Mag een vraag ook zonder naam worden besproken?',
        help: 'Bijvoorbeeld om van te leren. De regel blijft: met naam en met toestemming.',
        required: true,
        data: 'none',
      },
      {
        type: 'yesNo',
        id: 'systeem',
        label: 'Mogen partners in hun eigen systeem opschrijven dat iemand meedoet?',
        required: true,
        data: 'none',
        explain: {
          when: 'yes',
          label: 'In welke systemen, en met welk voordeel voor de deelnemer?',
          required: true,
        },
      },
      {
        type: 'number',
        id: 'bewaarMaanden',
        label: 'Hoelang mag een partner een portfolio van een ander bewaren?',
        help: 'Geteld vanaf de dag dat de vraag is opgelost of niet meer wordt besproken.',
        required: true,
        min: 1,
        max: 60,
        unit: 'maanden',
        data: 'none',
        initial: 12,
      },
    ],
  },
  {
    id: 'bijzonder',
    title: 'Gasten, afstand en cijfers',
    fields: [
      {
        type: 'yesNo',
        id: 'gasten',
        label: 'Kunnen er gasten bij het overleg zijn?',
        help: 'Bijvoorbeeld een ervaringsdeskundige, een stagiair of een spreker.',
        required: true,
        data: 'none',
      },
      {
        type: 'yesNo',
        id: 'afstand',
        label: 'Wordt er soms met beeld en geluid op afstand overlegd?',
        required: true,
        data: 'none',
      },
      {
        type: 'yesNo',
        id: 'cijfers',
        label: 'Maken de partners cijfers over het overleg?',
        required: true,
        data: 'none',
        explain: { when: 'yes', label: 'Welke cijfers, en voor wie?', required: true },
      },
    ],
  },
  {
    id: 'naleving',
    title: 'Nagaan en bijstellen',
    fields: [
      {
        type: 'number',
        id: 'evaluatieMaanden',
        label: 'Om de hoeveel tijd kijken de partners of het statement goed werkt?',
        required: true,
        min: 1,
        max: 24,
        unit: 'maanden',
        data: 'none',
        initial: 12,
      },
      {
        type: 'shortText',
        id: 'bewaker',
        label: 'Wie bewaakt dat het gebeurt?',
        help: 'Een functie is genoeg, bijvoorbeeld de voorzitter.',
        required: true,
        maxLength: 150,
        data: 'none',
      },
      {
        type: 'longText',
        id: 'extra',
        label: 'Andere afspraken over privacy',
        maxLength: 4000,
        data: 'none',
      },
    ],
  },
];
