import { Path, StyleSheet, Svg, Text, View } from '@react-pdf/renderer';
import type { ChartBlock } from '#app/forms/content/blocks.ts';
import { chartShapes, type ChartShapes } from '#app/forms/content/chart-shapes.ts';
import { tableOfChart } from '#app/forms/content/chart.ts';
import { fontFamily } from '../fonts.server.ts';
import { colors, sizes, space } from '../theme.server.ts';
import { Table } from './table.server.tsx';
import { Words } from './text.server.tsx';

// Text in a drawing takes over no font from its page, and one that is not embedded is no PDF/A.
const labelFont = fontFamily[0] ?? '';

/** A drawing, what its colours mean, and the table with the same numbers. */
export function Chart({
  block,
  isBlank,
  structKey,
}: {
  block: ChartBlock;
  isBlank: boolean;
  structKey: string;
}) {
  const shapes = chartShapes(block);
  return (
    <>
      <View wrap={false} style={styles.block}>
        <Svg
          role="Figure"
          alt={`Grafiek: ${block.caption}. De getallen staan in de tabel hieronder.`}
          viewBox={`0 0 ${String(shapes.width)} ${String(shapes.height)}`}
          style={{ width: shapes.width, height: shapes.height }}
        >
          <Drawing shapes={shapes} isFilled={block.look === 'bars'} />
        </Svg>
        {block.series.length > 1 && <Legend series={block.series} isDashed={block.look === 'radar'} />}
      </View>
      <Table block={tableOfChart(block)} isBlank={isBlank} structKey={structKey} />
    </>
  );
}

function Drawing({ shapes, isFilled }: { shapes: ChartShapes; isFilled: boolean }) {
  return (
    <>
      {shapes.areas.map(({ d, series }, index) => {
        if (series === 'grid')
          return <Path key={index} d={d} fill="none" stroke={colors.rule} strokeWidth={0.75} />;
        const { color, dash } = lookOf(series);
        return isFilled ? (
          <Path key={index} d={d} fill={color} />
        ) : (
          <Path key={index} d={d} fill="none" stroke={color} strokeWidth={1.8} strokeDasharray={dash} />
        );
      })}
      {shapes.labels.map(({ x, y, anchor, text, size }, index) => (
        <Text
          key={index}
          x={x}
          y={y}
          textAnchor={anchor}
          fill={colors.ink}
          style={{ fontFamily: labelFont, fontSize: size }}
        >
          {text}
        </Text>
      ))}
    </>
  );
}

function Legend({ series, isDashed }: { series: readonly string[]; isDashed: boolean }) {
  return (
    <View style={styles.legend}>
      {series.map((label, index) => {
        const { color, dash } = lookOf(index);
        return (
          <View key={label} style={styles.entry}>
            <Svg role="Artifact" viewBox="0 0 18 8" style={styles.mark}>
              <Path d="M0 4H18" stroke={color} strokeWidth={5} strokeDasharray={isDashed ? dash : ''} />
            </Svg>
            <Words style={styles.word}>{label}</Words>
          </View>
        );
      })}
    </View>
  );
}

/** Light and dark tell them apart in grey too; on a radar the dashes do. */
function lookOf(series: number): { color: string; dash: string } {
  const looks = [
    { color: colors.accent, dash: '' },
    { color: '#8db4d3', dash: '5 3' },
    { color: '#4b5563', dash: '1.5 2.5' },
  ];
  return looks[series % looks.length] ?? { color: colors.ink, dash: '' };
}

const styles = StyleSheet.create({
  block: { marginBottom: space.m },
  legend: { flexDirection: 'row', flexWrap: 'wrap', gap: space.l, marginTop: space.s },
  entry: { flexDirection: 'row', alignItems: 'center', gap: space.s },
  mark: { width: 18, height: 8 },
  word: { fontSize: sizes.small, color: colors.muted },
});
