import type { Field } from '../definition/fields.ts';
import type { BodyPart, Section } from '../definition/template.ts';
import type { Condition } from '../definition/condition.ts';

/** Each topic on the same steps for every view, so that the views can stand side by side. */
export const steps = ['Lukt nog niet', 'Lukt met veel hulp', 'Lukt met wat hulp', 'Lukt zelf'] as const;

export interface Area {
  id: string;
  title: string;
  help: string;
  data: 'ordinary' | 'special';
  topics: readonly { id: string; label: string; help?: string }[];
  /** What the client likes or wants here, what goes well, and what is hard: the questions in this area's words. */
  wish: string;
  strength: string;
  limit: string;
  seen: string;
}

/** Words first, then the steps; two pages to fill in. */
export function areaSections(area: Area): Section[] {
  const { id, title, help, data } = area;
  const visibleWhen = isChosen(id);
  return [
    {
      id,
      title,
      help,
      visibleWhen,
      fields: [
        text(`${id}Graag`, area.wish, data, true),
        text(`${id}Kan`, area.strength, data),
        text(`${id}Grens`, area.limit, data),
        text(`${id}Gezien`, area.seen, data),
        {
          ...text(`${id}Gehoord`, 'Wat vertelden anderen hierover?', data),
          help: 'Schrijf erbij wie het vertelde.',
          visibleWhen: { not: { field: 'anderen', is: 'no' } },
        },
      ],
    },
    {
      id: `${id}Schaal`,
      title: `${title}: hoe gaat het?`,
      help: 'De cliënt kiest eerst. Daarna kiest de jobcoach. Wat niemand zag of hoorde, blijft open.',
      visibleWhen,
      fields: area.topics.flatMap((topic) => scales(area, topic)),
    },
  ];
}

/**
 * The words, and the views side by side. The chart with its table says on paper what was chosen; the questions with
 * their boxes stand only on the form to fill in by hand.
 */
export function areaBody(area: Area): BodyPart[] {
  const { id, title, topics } = area;
  const first = topics[0]?.id ?? '';
  const chart = (views: number, visibleWhen: Condition): BodyPart => ({
    kind: 'chart',
    id: views === 3 ? `${id}DrieBeelden` : `${id}TweeBeelden`,
    heading: `${title}: de beelden naast elkaar`,
    look: 'bars',
    series: ['Eigen oordeel', 'Gezien door jobcoach', 'Gehoord van anderen'].slice(0, views),
    points: topics.map((topic) => ({
      label: topic.label,
      fields: sources.slice(0, views).map((view) => `${id}${topic.id}${view}`),
    })),
    visibleWhen: { all: [isChosen(id), visibleWhen] },
  });
  return [
    { kind: 'section', section: id },
    {
      kind: 'section',
      section: `${id}Schaal`,
      visibleWhen: { field: `${id}${first}Zelf`, answered: false },
    },
    chart(2, { not: { field: 'anderen', is: 'yes' } }),
    chart(3, { field: 'anderen', is: 'yes' }),
  ];
}

const sources = ['Zelf', 'Coach', 'Anderen'] as const;

function scales({ id, data }: Area, topic: Area['topics'][number]): Field[] {
  const scale = { type: 'scale', steps, data } as const;
  return [
    {
      ...scale,
      id: `${id}${topic.id}Zelf`,
      label: `${topic.label}: wat vindt de cliënt zelf?`,
      ...(topic.help && { help: topic.help }),
      required: true,
    },
    { ...scale, id: `${id}${topic.id}Coach`, label: `${topic.label}: wat zag de jobcoach?` },
    {
      ...scale,
      id: `${id}${topic.id}Anderen`,
      label: `${topic.label}: wat zeggen anderen?`,
      visibleWhen: { field: 'anderen', is: 'yes' },
    },
  ];
}

function text(id: string, label: string, data: Area['data'], required = false): Field {
  return { type: 'longText', id, label, maxLength: 1500, data, ...(required && { required }) };
}

/** The empty form shows every area, to choose from. */
function isChosen(id: string): Condition {
  return {
    any: [
      { field: 'gebieden', includes: id },
      { field: 'gebieden', answered: false },
    ],
  };
}
