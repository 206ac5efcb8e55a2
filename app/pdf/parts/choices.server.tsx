import { Path, Rect, StyleSheet, Svg, View } from '@react-pdf/renderer';
import type { Styles } from '@react-pdf/renderer';
import type { Block } from '#app/forms/content/blocks.ts';
import { facePath } from '#app/forms/content/face.ts';
import { colors, sizes, space, weights } from '../theme.server.ts';
import { isSmallChoice } from './keep-together.ts';
import { Words } from './text.server.tsx';

type ChoicesBlock = Extract<Block, { type: 'choices' }>;

type Option = ChoicesBlock['options'][number];

/** All options with their boxes, so that the print also shows what was not chosen. */
export function Choices({ block, structKey }: { block: ChoicesBlock; structKey: string }) {
  if (block.look === 'row') return <RowOfChoices block={block} structKey={structKey} />;
  return (
    <View style={styles.block} wrap={block.look === 'grid' || !isSmallChoice(block)}>
      {block.label === '' ? null : (
        <Words style={styles.label} minPresenceAhead={30} wrap={false}>
          {block.label}
        </Words>
      )}
      <View role="L" structKey={structKey}>
        {block.look === 'grid'
          ? inRows(block.options).map((row, index) => (
              <View key={index} style={styles.gridRow} wrap={false}>
                {row.map((option) => (
                  <OptionView key={option.text} option={option} style={styles.cell} />
                ))}
              </View>
            ))
          : block.options.map((option, index) => (
              <OptionView key={index} option={option} style={styles.option} />
            ))}
      </View>
    </View>
  );
}

/** A drawing, its words and the boxes on one line: many of the same question under each other. */
function RowOfChoices({ block, structKey }: { block: ChoicesBlock; structKey: string }) {
  return (
    <View style={styles.line} wrap={false}>
      {block.drawing === undefined ? null : <Drawing path={block.drawing} />}
      <View style={styles.words}>
        <Words>{block.label}</Words>
      </View>
      <View role="L" structKey={structKey} style={styles.lineOptions}>
        {block.options.map((option, index) => (
          <OptionView key={index} option={option} style={styles.lineOption} />
        ))}
      </View>
    </View>
  );
}

function OptionView({ option, style }: { option: Option; style: Styles[string] }) {
  const { text, chosen, note = '', mood, drawing } = option;
  return (
    <View role="LI" style={style} wrap={false}>
      <View role="Lbl" style={styles.box}>
        <TickBox chosen={chosen} />
      </View>
      {mood === undefined ? null : <Face mood={mood} />}
      {drawing === undefined ? null : <Drawing path={drawing} />}
      <View role="LBody" style={styles.words}>
        <Words style={chosen === true ? styles.chosen : styles.other}>{text}</Words>
        {note === '' ? null : <Words style={styles.note}>{note}</Words>}
      </View>
    </View>
  );
}

function inRows(options: readonly Option[]): Option[][] {
  return Array.from({ length: Math.ceil(options.length / columns) }, (_, row) =>
    options.slice(row * columns, (row + 1) * columns),
  );
}

const columns = 3;

/** Says nothing that the words beside it do not say. @param size in points */
export function Drawing({
  path,
  size = 27,
  color = colors.ink,
}: {
  path: string;
  size?: number;
  color?: string;
}) {
  return (
    <Svg role="Artifact" viewBox="0 0 48 48" style={[styles.drawing, { width: size, height: size }]}>
      <Path
        d={path}
        fill="none"
        stroke={color}
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Svg>
  );
}

/** Says nothing that the words beside it do not say. @param size in points */
export function Face({ mood, size = 18 }: { mood: number; size?: number }) {
  return (
    <Svg role="Artifact" viewBox="0 0 32 32" style={[styles.face, { width: size, height: size }]}>
      <Path d={facePath(mood)} fill="none" stroke={colors.ink} strokeWidth={2} strokeLinecap="round" />
    </Svg>
  );
}

const alts = { true: 'Gekozen', false: 'Niet gekozen', null: 'Aan te kruisen' } as const;

/** Drawn, so that it needs no glyph. @param size in points */
export function TickBox({ chosen, size = 10.5 }: { chosen: boolean | null; size?: number }) {
  return (
    <Svg role="Figure" alt={alts[`${chosen}`]} viewBox="0 0 12 12" style={{ width: size, height: size }}>
      <Rect
        x={0.75}
        y={0.75}
        width={10.5}
        height={10.5}
        rx={1.5}
        fill="#ffffff"
        stroke={colors.ink}
        strokeWidth={1}
      />
      {chosen === true ? (
        <Path d="M2.8 6.2 L5.1 8.6 L9.3 3.4" fill="none" stroke={colors.ink} strokeWidth={1.7} />
      ) : null}
    </Svg>
  );
}

const styles = StyleSheet.create({
  block: { marginBottom: space.l },
  label: { fontWeight: weights.medium, marginBottom: space.s },
  option: { flexDirection: 'row', paddingVertical: space.xs + 0.5 },
  box: { width: 20, paddingTop: 2 },
  face: { marginRight: space.m, marginTop: -1 },
  drawing: { marginRight: space.m },
  gridRow: { flexDirection: 'row' },
  cell: {
    flexDirection: 'row',
    alignItems: 'center',
    width: '33.3%',
    paddingVertical: space.xs,
    paddingRight: space.m,
  },
  line: {
    flexDirection: 'row',
    alignItems: 'center',
    paddingVertical: space.s - 1,
    borderBottomWidth: 0.5,
    borderColor: colors.rule,
  },
  lineOptions: { flexDirection: 'row', width: '54%' },
  lineOption: { flexDirection: 'row', width: '33.3%' },
  words: { flex: 1 },
  chosen: { fontWeight: weights.medium },
  other: { color: colors.muted },
  note: { fontSize: sizes.small, color: colors.muted },
});
