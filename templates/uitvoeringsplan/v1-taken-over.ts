import type { Field } from '../definition/fields.ts';
import type { BodyPart, Section } from '../definition/template.ts';
import { attainment, goalNumbers, hasGoal } from './v1-goals.ts';
import { ladder, products } from './v1-products.ts';

/** What report and evaluation take over from the plan: who, for whom, which product and how long. */
export const planFacts: readonly Field[] = [
  {
    type: 'person',
    id: 'client',
    label: 'Cliënt',
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
    prefill: 'earlier.uitvoeringsplan.dienst',
  },
  {
    type: 'person',
    id: 'begeleider',
    label: 'Begeleider',
    required: true,
    data: 'ordinary',
    prefill: 'user.person',
  },
  {
    type: 'organisation',
    id: 'toegang',
    label: 'Voor wie is dit verslag?',
    help: 'De lokale toegang van de gemeente, of wie de hulp in Vlaanderen toewees.',
    required: true,
    data: 'none',
    prefill: 'earlier.uitvoeringsplan.toegang',
  },
  {
    type: 'choice',
    id: 'product',
    label: 'Product',
    required: true,
    data: 'ordinary',
    options: products.map(({ id, label }) => ({ id, label })),
    prefill: 'earlier.uitvoeringsplan.product',
  },
  {
    type: 'period',
    id: 'periode',
    label: 'Looptijd van het plan',
    required: true,
    data: 'ordinary',
    prefill: 'earlier.uitvoeringsplan.periode',
  },
];

/** Where the client started, stands now and goes. */
export function ladderFields(now: { id: string; label: string }): Field[] {
  const scale = { type: 'scale', steps: ladder, required: true, data: 'ordinary' } as const;
  return [
    {
      ...scale,
      id: 'starttrede',
      label: 'Waar begon u?',
      prefill: 'earlier.uitvoeringsplan.starttrede',
    },
    { ...scale, ...now },
    {
      ...scale,
      id: 'doeltrede',
      label: 'Waar wilde u naartoe?',
      prefill: 'earlier.uitvoeringsplan.doeltrede',
    },
  ];
}

/** The same on paper: as questions while open, as bars with a table once answered. */
export function ladderParts(now: { id: string; point: string }): BodyPart[] {
  return [
    { kind: 'section', section: 'ladder', visibleWhen: { field: now.id, answered: false } },
    {
      kind: 'chart',
      id: 'opDeLadder',
      heading: 'Op de participatieladder',
      look: 'bars',
      series: ['Trede'],
      points: [
        { label: 'Bij de start', fields: ['starttrede'] },
        { label: now.point, fields: [now.id] },
        { label: 'Het doel', fields: ['doeltrede'] },
      ],
      visibleWhen: { field: now.id, answered: true },
    },
  ];
}

export const goalCount: Field = {
  type: 'number',
  id: 'aantalDoelen',
  label: 'Hoeveel doelen heeft het plan?',
  required: true,
  min: 1,
  max: 4,
  data: 'none',
  prefill: 'earlier.uitvoeringsplan.aantalDoelen',
};

/** How far each goal was at the start, in the last report, and is now. */
export const attainmentSection: Section = {
  id: 'standen',
  title: 'Hoe ver is elk doel?',
  help: 'De start komt uit het plan, de vorige keer uit het laatste voortgangsverslag.',
  fields: goalNumbers.flatMap((goal): Field[] => {
    const visibleWhen = hasGoal(goal);
    const scale = {
      type: 'scale',
      steps: attainment,
      data: 'ordinary',
      ...(visibleWhen && { visibleWhen }),
    } as const;
    return [
      {
        ...scale,
        id: `doel${goal}Start`,
        label: `Doel ${goal}, bij de start`,
        prefill: `earlier.uitvoeringsplan.doel${goal}Start`,
      },
      {
        ...scale,
        id: `doel${goal}Vorige`,
        label: `Doel ${goal}, de vorige keer`,
        help: 'Is dit het eerste verslag? Laat dit dan open.',
        prefill: `earlier.voortgangsrapportage.doel${goal}Nu`,
      },
      { ...scale, id: `doel${goal}Nu`, label: `Doel ${goal}, nu`, required: true },
    ];
  }),
};

/** The same on paper. Without a former report there is no column for it. */
export const attainmentParts: readonly BodyPart[] = [
  { kind: 'section', section: 'standen', visibleWhen: { field: 'doel1Nu', answered: false } },
  progressChart('startNu', [
    ['Bij de start', 'Start'],
    ['Nu', 'Nu'],
  ]),
  progressChart('startVorigeNu', [
    ['Bij de start', 'Start'],
    ['Vorige keer', 'Vorige'],
    ['Nu', 'Nu'],
  ]),
];

function progressChart(
  id: 'startNu' | 'startVorigeNu',
  series: readonly (readonly [string, string])[],
): BodyPart {
  return {
    kind: 'chart',
    id,
    heading: 'Hoe ver elk doel is',
    look: 'bars',
    series: series.map(([name]) => name),
    points: goalNumbers.map((goal) => ({
      label: `Doel ${goal}`,
      fields: series.map(([, suffix]) => `doel${goal}${suffix}`),
    })),
    visibleWhen: {
      all: [
        { field: 'doel1Nu', answered: true },
        { field: 'doel1Vorige', answered: id === 'startVorigeNu' },
      ],
    },
  };
}
