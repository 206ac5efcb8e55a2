import type { Chart } from '#templates/definition/template.ts';
import { printNumber } from '../dutch/number.ts';
import { answerOf } from '../visible.ts';
import type { Block, ChartBlock } from './blocks.ts';
import type { SentenceContext } from './sentence.ts';

/** A chart of what was answered; nothing where nothing was. */
export function chartBlocks(
  { heading, look, series, points }: Chart,
  { template, answers, visibility }: SentenceContext,
): Block[] {
  const fields = template.sections.flatMap((section) => section.fields);
  const valueOf = (id: string | null): number | null => {
    const value = id !== null && visibility.field(id) ? answerOf(answers, id) : undefined;
    return typeof value === 'number' ? value : null;
  };
  const shown = points
    .map(({ label, fields: ids }) => ({ label, values: ids.map(valueOf) }))
    .filter(({ values }) => values.some((value) => value !== null));
  if (shown.length === 0) return [];
  const scale = fields.find(
    (field) => field.type === 'scale' && points.some((point) => point.fields.includes(field.id)),
  );
  const steps = scale?.type === 'scale' ? scale.steps : [];
  return [
    { type: 'heading', level: 1, text: heading },
    { type: 'chart', look, caption: heading, series, points: shown, max: steps.length, steps },
  ];
}

/** The same numbers as a table, with the words of the scale where it has them. */
export function tableOfChart({
  caption,
  series,
  points,
  steps = [],
  table,
}: ChartBlock): Extract<Block, { type: 'table' }> {
  if (table) return { type: 'table', ...table };
  const inWords = (value: number | null) => {
    if (value === null) return '–';
    const step = steps[value - 1];
    return step === undefined ? printNumber(value) : `${value}. ${step}`;
  };
  return {
    type: 'table',
    caption: `${caption}: de getallen`,
    columns: [{ label: 'Onderwerp', width: 4 }, ...series.map((label) => ({ label, width: 3 }))],
    rows: points.map(({ label, values }) => [label, ...values.map(inWords)]),
  };
}
