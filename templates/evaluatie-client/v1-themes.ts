import type { Field } from '../definition/fields.ts';
import type { BodyPart, Calculation, Section } from '../definition/template.ts';

/** The same steps from each side and at each moment, or they could not be laid side by side. */
export const steps = ['Heel slecht', 'Niet goed', 'Gaat wel', 'Goed', 'Heel goed'] as const;

/** What client, employer and job coach each look at, under the same ids in their three forms. */
export const themes = [
  { id: 'taken', label: 'Taken en tempo' },
  { id: 'contact', label: 'Contact met collega’s' },
  { id: 'uitleg', label: 'Uitleg op het werk' },
  { id: 'uren', label: 'Dagen en tijden' },
  { id: 'plek', label: 'Een veilige werkplek' },
  { id: 'groei', label: 'Nieuwe dingen leren' },
  { id: 'begeleiding', label: 'Hulp van de jobcoach' },
  { id: 'geheel', label: 'Alles bij elkaar' },
] as const;

export type Questions = Readonly<Record<(typeof themes)[number]['id'], string>>;

/** The scales of now. Only the last is asked of everybody: who has no opinion leaves a theme open. */
export function nowScales(questions: Questions, look?: 'faces'): Field[] {
  return themes.map(({ id }) => ({
    type: 'scale',
    id,
    label: questions[id],
    steps,
    data: 'ordinary',
    ...(look && { look }),
    ...(id === 'geheel' && { required: true }),
  }));
}

/** The scores of the last two times, taken over from the same form. */
export function earlierSections(form: string): Section[] {
  const notFirst = { not: { field: 'eersteKeer', is: 'yes' } } as const;
  return [
    {
      id: 'vorigeKeer',
      title: 'De vorige keer',
      help: 'Deze antwoorden komen uit de vorige evaluatie. Zo ziet u wat er veranderde.',
      visibleWhen: notFirst,
      fields: takenOver('vorige', 'vorige keer', (id) => `earlier.${form}.${id}`),
    },
    {
      id: 'eerdereKeer',
      title: 'De keer daarvoor',
      help: 'Was er nog geen evaluatie vóór de vorige? Laat dit dan open.',
      visibleWhen: notFirst,
      fields: takenOver('eerder', 'de keer daarvoor', (id) => `earlier.${form}.${withPrefix('vorige', id)}`),
    },
  ];
}

/** Scales that hold what was said at another moment or by another side. */
export function takenOver(prefix: string, words: string, from: (id: string) => string): Field[] {
  return themes.map(({ id, label }) => ({
    type: 'scale',
    id: withPrefix(prefix, id),
    label: `${label}, ${words}`,
    steps,
    data: 'ordinary',
    prefill: from(id),
  }));
}

/**
 * What was answered now beside the last one or two times. On paper the charts with their tables say what was chosen;
 * the questions with their boxes stand only on the form to fill in by hand.
 */
export function progress(heading: string): BodyPart[] {
  const [before, last] = [answered('eerderGeheel'), answered('vorigeGeheel')];
  const chart = (id: string, series: readonly (readonly [string, string])[]) =>
    ({
      kind: 'chart',
      id,
      heading,
      look: 'bars',
      series: series.map(([name]) => name),
      points: themes.map((theme) => ({
        label: theme.label,
        fields: series.map(([, prefix]) => withPrefix(prefix, theme.id)),
      })),
    }) as const;
  const [two, one, now] = [
    ['Twee keer terug', 'eerder'],
    ['Vorige keer', 'vorige'],
    ['Nu', ''],
  ] as const;
  return [
    { kind: 'section', section: 'mening', visibleWhen: { field: 'geheel', answered: false } },
    { kind: 'section', section: 'vorigeKeer', visibleWhen: onlyWhileOpen },
    { kind: 'section', section: 'eerdereKeer', visibleWhen: onlyWhileOpen },
    { ...chart('nuVorigeEerder', [two, one, now]), visibleWhen: { all: [before, last] } },
    { ...chart('nuVorige', [one, now]), visibleWhen: { all: [{ not: before }, last] } },
    { ...chart('nu', [now]), visibleWhen: { not: last } },
    {
      kind: 'list',
      id: 'gemiddelden',
      visibleWhen: answered('geheel'),
      items: [
        { text: 'Gemiddeld nu: {{calculated:gemiddeldNu}} van 5.', visibleWhen: { not: last } },
        {
          text: 'Gemiddeld nu: {{calculated:gemiddeldNu}} van 5. De vorige keer: {{calculated:gemiddeldVorige}} van 5.',
          visibleWhen: last,
        },
      ],
    },
  ];
}

export const averages: readonly Calculation[] = [
  { id: 'gemiddeldNu', kind: 'average', fields: themes.map(({ id }) => id) },
  { id: 'gemiddeldVorige', kind: 'average', fields: themes.map(({ id }) => withPrefix('vorige', id)) },
];

/** `vorige` and `taken` give `vorigeTaken`; no prefix is the scale of now. */
export function withPrefix(prefix: string, id: string): string {
  return prefix === '' ? id : `${prefix}${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

function answered(field: string) {
  return { field, answered: true } as const;
}

/** A draft shows what was taken over; an empty form to print does not ask for it. */
const onlyWhileOpen = {
  all: [
    { field: 'eersteKeer', is: 'no' },
    { field: 'geheel', answered: false },
  ],
} as const;
