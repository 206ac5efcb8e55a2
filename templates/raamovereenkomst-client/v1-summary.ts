import type { Summary } from '../definition/template.ts';

export const summary: Summary = {
  title: 'Dit staat erin, in het kort',
  points: [
    '{{dienst.name}} helpt u om werk te vinden dat bij u past.',
    'Uw jobcoach is {{jobcoach}}, telefoon {{jobcoachTelefoon}}.',
    'U kiest zelf welk werk u wilt proberen. Nee zeggen mag.',
    'Wij vertellen een werkgever alleen iets over u als u dat goedvindt.',
    'Om de {{evaluatieMaanden}} kijken wij samen hoe het gaat.',
    'U mag altijd stoppen. U mag ook altijd een klacht indienen.',
  ],
  pictograms: ['work', 'person', 'choose', 'shield', 'calendar', 'stop'],
  questions: [
    {
      id: 'kiezen',
      question: 'De jobcoach vindt een werkplek. U vindt die plek niet leuk. Wat kunt u doen?',
      options: [
        { id: 'moet', label: 'Niets, ik moet daar werken' },
        { id: 'nee', label: 'Ik mag nee zeggen' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'nee',
      explanation:
        'U mag nee zeggen. U kiest zelf welk werk u wilt proberen. De jobcoach zoekt dan met u verder.',
    },
    {
      id: 'vertellen',
      question: 'Mag de jobcoach alles over u vertellen aan een werkgever?',
      options: [
        { id: 'ja', label: 'Ja, alles' },
        { id: 'nee', label: 'Nee, alleen wat ik goedvind' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'nee',
      explanation:
        'De jobcoach vraagt u eerst wat hij of zij mag vertellen. U zegt ja of nee. Alleen bij gevaar of als de wet het vraagt, kan het anders zijn.',
    },
    {
      id: 'stoppen',
      question: 'U wilt over een half jaar stoppen met de begeleiding. Mag dat?',
      options: [
        { id: 'nee', label: 'Nee, ik heb getekend' },
        { id: 'ja', label: 'Ja, ik mag altijd stoppen' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'ja',
      explanation: 'U mag altijd stoppen, ook als u hebt getekend. U hoeft niet te zeggen waarom.',
    },
  ],
};
