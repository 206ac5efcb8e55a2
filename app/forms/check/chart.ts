import type { Field } from '#templates/definition/fields.ts';
import type { Chart } from '#templates/definition/template.ts';
import { blanks, problem } from './problem.ts';

/** A chart has a scale for each point and series, all with as many steps, or they could not be compared. */
export function checkChart(chart: Chart, place: string, fields: ReadonlyMap<string, Field>): string[] {
  const named = chart.points.flatMap(({ fields: ids }, index) =>
    ids.flatMap((id) => (id === null ? [] : [{ id, place: `${place}.points[${index}].fields` }])),
  );
  const steps = named.flatMap(({ id }) => {
    const field = fields.get(id);
    return field?.type === 'scale' ? [field.steps.length] : [];
  });
  return [
    ...blanks({ [`${place}.heading`]: chart.heading }),
    ...(chart.points.length > 0 ? [] : [problem(`${place}.points`, 'is leeg')]),
    ...(chart.series.length > 0 ? [] : [problem(`${place}.series`, 'is leeg')]),
    ...(chart.look === 'radar' && chart.points.length < 3
      ? [problem(`${place}.points`, 'zijn te weinig voor een radar')]
      : []),
    ...chart.points.flatMap((point, index) =>
      point.fields.length === chart.series.length
        ? []
        : [problem(`${place}.points[${index}].fields`, 'zijn er niet evenveel als reeksen')],
    ),
    ...named
      .filter(({ id }) => fields.get(id)?.type !== 'scale')
      .map(({ id, place: at }) => problem(at, `'${id}' is geen vraag met een schaal`)),
    ...(new Set(steps).size > 1
      ? [problem(`${place}.points`, 'de schalen hebben niet evenveel stappen')]
      : []),
  ];
}
