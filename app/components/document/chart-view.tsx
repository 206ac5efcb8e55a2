import type { ChartBlock } from '#app/forms/content/blocks.ts';
import { tableOfChart } from '#app/forms/content/chart.ts';
import { chartShapes } from '#app/forms/content/chart-shapes.ts';
import { TableView } from './table-view.tsx';

/** A drawing for who sees, with what its colours mean; the table under it says the same to everybody. */
export function ChartView({ block }: { block: ChartBlock }) {
  const { width, height, areas, labels } = chartShapes(block);
  return (
    <figure className={`chart chart--${block.look}`}>
      <svg className="chart__drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {areas.map(({ d, series }, index) => (
          <path
            key={index}
            d={d}
            className={`chart__${series === 'grid' ? 'grid' : `series-${series % 3}`}`}
          />
        ))}
        {labels.map(({ x, y, anchor, text, size }, index) => (
          <text key={index} x={x} y={y} textAnchor={anchor} fontSize={size}>
            {text}
          </text>
        ))}
      </svg>
      {block.series.length > 1 && (
        <ul className="chart__legend" aria-hidden="true">
          {block.series.map((label, index) => (
            <li key={label}>
              <svg viewBox="0 0 18 8" width="18" height="8" focusable="false">
                <path d="M0 4H18" className={`chart__mark chart__series-${index % 3}`} />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
      <TableView block={tableOfChart(block)} />
    </figure>
  );
}
