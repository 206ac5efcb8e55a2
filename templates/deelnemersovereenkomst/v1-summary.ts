import type { Summary } from '../definition/template.ts';

export const summary: Summary = {
  title: 'Dit staat erin, in het kort',
  points: [
    'Organisaties willen samen overleggen over uw vraag. Dat mag alleen als u het goedvindt.',
    'U kiest zelf: wat mag, welke organisatie het mag en tot wanneer.',
    'Er staan geen vinkjes. Waar u niets aanvinkt, zegt u nee.',
    'Zegt u nee, dan gaat uw gewone hulp door.',
    'U mag later van gedachten veranderen. Vertel het aan {{contact}}, telefoon {{contactTelefoon}}.',
    'Binnen tien werkdagen na het overleg hoort u wat er is afgesproken.',
  ],
  pictograms: ['people', 'choose', 'stop', 'help', 'talk', 'calendar'],
  questions: [
    {
      id: 'verplicht',
      question: 'Moet u bij alles ja zeggen?',
      options: [
        { id: 'ja', label: 'Ja, anders krijg ik geen hulp meer' },
        { id: 'nee', label: 'Nee, ik mag bij alles zelf kiezen' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'nee',
      explanation:
        'U hoeft nergens ja te zeggen. U kiest per organisatie wat u goedvindt. Uw gewone hulp gaat door, ook als u nee zegt.',
    },
    {
      id: 'geen-vinkje',
      question: 'U zet geen vinkje bij een organisatie. Wat betekent dat?',
      options: [
        { id: 'nee', label: 'Die organisatie mag het niet' },
        { id: 'ja', label: 'Die organisatie mag het wel' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'nee',
      explanation:
        'Geen vinkje betekent nee. De organisatie mag dan niet doen wat daar staat. Alleen een vinkje is ja.',
    },
    {
      id: 'intrekken',
      question: 'U zegt nu ja. Volgende maand wilt u het toch niet meer. Kan dat?',
      options: [
        { id: 'nee', label: 'Nee, ja blijft ja' },
        { id: 'ja', label: 'Ja, ik mag altijd stoppen' },
        { id: 'weetniet', label: 'Dat weet ik niet' },
      ],
      understood: 'ja',
      explanation:
        'U mag altijd stoppen en u hoeft niet te zeggen waarom. Vertel het aan uw contactpersoon. Vanaf dan mag het niet meer.',
    },
  ],
};
