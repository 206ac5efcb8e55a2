import { StyleSheet, View } from '@react-pdf/renderer';
import type { Block } from '#app/forms/content/blocks.ts';
import { colors, sizes, space, weights } from '../theme.server.ts';
import { isSmallTable } from './keep-together.ts';
import { Words } from './text.server.tsx';

type TableBlock = Extract<Block, { type: 'table' }>;

const longCell = 500;
/** Rows to write on when the form is printed empty. */
const blankRows = 4;

/** A table; its head is repeated on each page that it goes on on, and a row stays whole unless it is very long. */
export function Table({
  block,
  isBlank,
  structKey,
}: {
  block: TableBlock;
  isBlank: boolean;
  structKey: string;
}) {
  const total = block.columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const widths = block.columns.map((column) => ({
    width: `${String((column.width / total) * 100)}%` as const,
  }));
  const rows = block.rows.length === 0 && isBlank ? emptyRows(block.columns.length) : block.rows;
  return (
    <View role="Table" structKey={structKey} style={styles.table} wrap={!isSmallTable(rows)}>
      <Words role="Caption" style={styles.caption} minPresenceAhead={44} wrap={false}>
        {block.caption}
      </Words>
      <View
        role="TR"
        structKey={`${structKey}.head`}
        style={[styles.row, styles.head]}
        fixed
        wrap={false}
        minPresenceAhead={22}
      >
        {block.columns.map((column, index) => (
          <View key={index} role="TH" style={[styles.cell, widths[index] ?? {}]}>
            <Words style={[styles.text, styles.headText]}>{column.label}</Words>
          </View>
        ))}
      </View>
      {rows.map((row, rowIndex) => (
        <View
          key={rowIndex}
          role="TR"
          structKey={`${structKey}.${String(rowIndex)}`}
          style={isBlank ? [styles.row, styles.blankRow] : styles.row}
          wrap={row.some((cell) => cell.length > longCell)}
        >
          {block.columns.map((_, index) => (
            <View
              key={index}
              role="TD"
              structKey={`${structKey}.${String(rowIndex)}.${String(index)}`}
              style={[styles.cell, widths[index] ?? {}]}
            >
              <Words style={styles.text}>{row[index] ?? ''}</Words>
            </View>
          ))}
        </View>
      ))}
      {rows.length === 0 ? <EmptyRow columns={block.columns.length} /> : null}
    </View>
  );
}

function EmptyRow({ columns }: { columns: number }) {
  return (
    <View role="TR" style={styles.row}>
      <View role="TD" style={[styles.cell, { width: '100%' }]}>
        <Words style={[styles.text, styles.empty]}>Niets ingevuld</Words>
      </View>
      {Array.from({ length: columns - 1 }, (_, index) => (
        <View key={index} role="TD" />
      ))}
    </View>
  );
}

function emptyRows(columns: number): string[][] {
  return Array.from({ length: blankRows }, () => Array.from({ length: columns }, () => ''));
}

const styles = StyleSheet.create({
  table: { marginTop: space.s, marginBottom: space.xl },
  text: { fontSize: sizes.small + 0.5, lineHeight: 1.4 },
  headText: { fontWeight: weights.semibold, color: colors.accent },
  caption: { fontSize: sizes.body, fontWeight: weights.semibold, marginBottom: space.s },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: colors.rule },
  head: {
    backgroundColor: colors.tint,
    borderTopWidth: 0.5,
    borderBottomWidth: 0.75,
    borderColor: colors.writing,
  },
  blankRow: { minHeight: 26, borderColor: colors.writing },
  cell: { paddingVertical: space.s, paddingHorizontal: space.s + 2 },
  empty: { color: colors.muted },
});
