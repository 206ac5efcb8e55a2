import type { Summary } from '../definition/template.ts';

export const summary: Summary = {
  title: 'Dit staat erin, in het kort',
  points: [
    'Dit is uw plan voor werk. U maakte het samen met {{begeleider}}.',
    'U werkt bij {{werkplek.name}}, in {{plaats}}.',
    'Uw eerste doel is: {{doel1}}',
    'U praat op vaste momenten over uw doelen. U mag ze veranderen.',
    'Op {{calculated:evaluatie}} is de evaluatie voorbereid.',
    'Uw werkplek krijgt dit plan niet.',
  ],
  pictograms: ['paper', 'place', 'goal', 'talk', 'calendar', 'shield'],
  questions: [
    {
      id: 'anders',
      question: 'U wilt na een maand een ander doel. Mag dat?',
      options: [
        { id: 'ja', label: 'Ja, dan praten wij over een nieuw plan' },
        { id: 'nee', label: 'Nee, een plan staat vast' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'ja',
      explanation: 'U mag uw plan veranderen. Zeg het tegen uw begeleider. Dan maakt u samen een nieuw plan.',
    },
    {
      id: 'lukt',
      question: 'Een doel lukt niet. Wat gebeurt er?',
      options: [
        { id: 'straf', label: 'Dan krijg ik straf' },
        { id: 'praten', label: 'Dan praten wij erover en passen wij het aan' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'praten',
      explanation: 'U krijgt geen straf. U kijkt samen wat er nodig is. Soms is een ander doel beter.',
    },
    {
      id: 'lezen',
      question: 'Wie krijgt de verslagen over uw plan?',
      options: [
        { id: 'toegang', label: 'Wie de hulp heeft toegewezen, en ik lees ze eerst' },
        { id: 'werkplek', label: 'Iedereen op mijn werkplek' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'toegang',
      explanation:
        'De verslagen gaan naar wie de hulp heeft toegewezen. U leest ze eerst. Uw werkplek krijgt ze niet.',
    },
  ],
};
