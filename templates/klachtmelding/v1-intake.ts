import type { Intake } from '../definition/intake.ts';

/** How a complaint comes in from outside, and the steps of the procedure with their terms. */
export const intake: Intake = {
  received: { section: 'ontvangst', date: 'ingediendOp', answers: { ingediendHoe: 'formulier' } },
  about: 'overWie',
  stories: ['gebeurd', 'gevolg', 'wens'],
  keepsOut: [{ role: 'qualityCoordinator', when: { field: 'onderwerpen', includes: 'coordinator' } }],
  urgent: { field: 'gevaar', is: 'yes' },
  mailTo: 'klagerMail',
  steps: [
    {
      id: 'ontvangst',
      title: 'Laten weten dat de klacht binnen is, en wie haar behandelt',
      words: 'U hoort dat uw klacht binnen is en wie haar behandelt.',
      by: 'bevestiging',
    },
    {
      id: 'gesprek',
      title: 'Praten met wie de klacht meldde',
      words: 'Wij praten met u. Wij vragen wat er is gebeurd en wat u wilt.',
      by: 'gesprekVoor',
    },
    {
      id: 'onderzoek',
      title: 'De andere kant horen en uitzoeken wat er is gebeurd',
      words: 'Wij horen de andere kant en zoeken uit wat er is gebeurd.',
      by: 'antwoordNL',
      country: 'NL',
    },
    {
      id: 'onderzoek',
      title: 'De andere kant horen en uitzoeken wat er is gebeurd',
      words: 'Wij horen de andere kant en zoeken uit wat er is gebeurd.',
      by: 'antwoordBE',
      country: 'BE',
    },
    {
      id: 'antwoord',
      title: 'Antwoord geven: wat is gevonden, is de klacht terecht, wat gaan wij doen',
      words: 'U krijgt ons antwoord: wat wij vonden, en wat wij gaan doen.',
      by: 'antwoordNL',
      country: 'NL',
      isAnswer: true,
    },
    {
      id: 'antwoord',
      title: 'Antwoord geven: wat is gevonden, is de klacht terecht, wat gaan wij doen',
      words: 'U krijgt ons antwoord: wat wij vonden, en wat wij gaan doen.',
      by: 'antwoordBE',
      country: 'BE',
      isAnswer: true,
    },
    {
      id: 'terugblik',
      title: 'Nagaan of is gedaan wat is beloofd',
      words: 'Wij vragen u of wij hebben gedaan wat wij beloofden.',
      by: 'terugblik',
    },
  ],
};
