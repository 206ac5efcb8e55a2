import type { Summary } from '../definition/template.ts';

export const summary: Summary = {
  title: 'Dit staat erin, in het kort',
  points: [
    '{{client}} gaat werken bij {{werkgever.name}}, {{uren}} per week, vanaf {{looptijd.from}}.',
    'De taken, dagen en uren staan op papier. Een andere taak mag alleen na overleg.',
    'Hulp op het werk is er van {{contactpersoon}}. De jobcoach is {{jobcoach}}, telefoon {{jobcoachTelefoon}}.',
    'Ziek? Dat meldt u vóór {{ziekVoor}}, bij {{ziekTelefoon}}.',
    'Het werk is verzekerd en moet veilig zijn. Wie iets onveilig vindt, mag stoppen met die taak.',
    'De begeleid werker mag altijd stoppen. De werkgever en de dienst zeggen het {{opzegWeken}} van tevoren.',
  ],
  pictograms: ['work', 'paper', 'help', 'calendar', 'shield', 'stop'],
  questions: [
    {
      id: 'ziek',
      question: 'De begeleid werker wordt ziek wakker. Wat is de afspraak?',
      options: [
        { id: 'niets', label: 'Niets doen en thuisblijven' },
        { id: 'melden', label: 'Laten weten dat hij of zij ziek is' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'melden',
      explanation:
        'Wie ziek is, blijft thuis en laat het weten. In de afspraken staat wie het meldt, hoe, en vóór hoe laat.',
    },
    {
      id: 'taak',
      question: 'De werkgever vraagt om een heel andere taak te doen. Wat mag de begeleid werker?',
      options: [
        { id: 'moet', label: 'Niets zeggen, het moet' },
        { id: 'nee', label: 'Eerst erover praten, en nee zeggen mag' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'nee',
      explanation:
        'Een andere taak komt er alleen bij na overleg. Nee zeggen mag. De jobcoach kan helpen om erover te praten.',
    },
    {
      id: 'kapot',
      question: 'Er gaat op het werk per ongeluk iets kapot. Wie betaalt dat?',
      options: [
        { id: 'zelf', label: 'De begeleid werker' },
        { id: 'verzekering', label: 'Niet de begeleid werker, daarvoor is een verzekering' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'verzekering',
      explanation:
        'Schade per ongeluk betaalt de begeleid werker niet zelf. In de afspraken staat wie de verzekering regelt.',
    },
  ],
};
