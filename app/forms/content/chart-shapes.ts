import { printNumber } from '../dutch/number.ts';
import type { ChartBlock } from './blocks.ts';

/** A drawing in its own units, for the page and the paper alike. */
export interface ChartShapes {
  width: number;
  height: number;
  areas: readonly { d: string; series: number | 'grid' }[];
  labels: readonly { x: number; y: number; anchor: 'start' | 'middle' | 'end'; text: string; size: number }[];
}

/** The shapes of a chart. What they show is also said by `tableOfChart`. */
export function chartShapes(chart: ChartBlock): ChartShapes {
  return chart.look === 'radar' && chart.points.length >= 3 ? radar(chart) : bars(chart);
}

const width = 480;
const labelWidth = 190;
const barHeight = 9;
const barGap = 2.5;
const pointGap = 9;

/** Horizontal bars, grouped by point; each ends in its number. */
function bars({ points, series, max }: ChartBlock): ChartShapes {
  const pointHeight = series.length * (barHeight + barGap) + pointGap;
  const height = points.length * pointHeight + pointGap;
  const room = width - labelWidth - 28;
  const scale = (value: number) => (room * Math.min(value, max)) / Math.max(max, 1);
  const each = points.flatMap((point, index) =>
    point.values.flatMap((value, at) => (value === null ? [] : [{ value, at, y: top(index, at) }])),
  );
  function top(index: number, at: number) {
    return pointGap + index * pointHeight + at * (barHeight + barGap);
  }
  return {
    width,
    height,
    areas: [
      { series: 'grid', d: `M${labelWidth} 0V${round(height)}` },
      ...each.map(({ value, at, y }) => ({
        series: at,
        d: `M${labelWidth} ${round(y)}h${round(scale(value))}v${barHeight}h${round(-scale(value))}Z`,
      })),
    ],
    labels: [
      ...points.map(({ label }, index) => ({
        x: labelWidth - 8,
        y: round(top(index, 0) + (pointHeight - pointGap) / 2 + 3),
        anchor: 'end' as const,
        text: shorten(label, 38),
        size: 9,
      })),
      ...each.map(({ value, y }) => ({
        x: round(labelWidth + scale(value) + 5),
        y: round(y + barHeight - 1.5),
        anchor: 'start' as const,
        text: printNumber(value),
        size: 8,
      })),
    ],
  };
}

/** One line around per series, on rings for the steps. */
function radar({ points, series, max }: ChartBlock): ChartShapes {
  const [height, radius] = [270, 98];
  const [centreX, centreY] = [width / 2, height / 2];
  const at = (index: number, value: number) => {
    const angle = (2 * Math.PI * index) / points.length - Math.PI / 2;
    const length = (radius * value) / Math.max(max, 1);
    return [round(centreX + length * Math.cos(angle)), round(centreY + length * Math.sin(angle))] as const;
  };
  // What was not answered is left out, not drawn as nothing.
  const around = (valueOf: (index: number) => number | null) => {
    const corners = points.flatMap((_, index) => {
      const value = valueOf(index);
      return value === null ? [] : [at(index, value).join(' ')];
    });
    return corners.length === 0 ? '' : `M${corners.join('L')}Z`;
  };
  const rings = Array.from({ length: max }, (_, step) => around(() => step + 1));
  const spokes = points.map((_, index) => `M${centreX} ${centreY}L${at(index, max).join(' ')}`);
  return {
    width,
    height,
    areas: [
      { series: 'grid', d: [...rings, ...spokes].join('') },
      ...series.map((_, index) => ({
        series: index,
        d: around((point) => points[point]?.values[index] ?? null),
      })),
    ],
    labels: points.map(({ label }, index) => {
      const [x, y] = at(index, max * 1.12);
      const side = x - centreX;
      const anchor = Math.abs(side) < 8 ? 'middle' : side < 0 ? 'end' : 'start';
      return { x, y: round(y + 3), anchor, text: shorten(label, 28), size: 9 };
    }),
  };
}

/** The table has the whole words. */
function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
