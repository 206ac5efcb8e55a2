import { Path, Rect, StyleSheet, Svg, View } from '@react-pdf/renderer';
import type { Block } from '#app/forms/content/blocks.ts';
import { facePath } from '#app/forms/content/face.ts';
import { colors, sizes, space, weights } from '../theme.server.ts';
import { isSmallChoice } from './keep-together.ts';
import { Words } from './text.server.tsx';

type ChoicesBlock = Extract<Block, { type: 'choices' }>;

/** All options with their boxes, so that the print also shows what was not chosen. */
export function Choices({ block, structKey }: { block: ChoicesBlock; structKey: string }) {
  return (
    <View style={styles.block} wrap={!isSmallChoice(block)}>
      {block.label === '' ? null : (
        <Words style={styles.label} minPresenceAhead={30} wrap={false}>
          {block.label}
        </Words>
      )}
      <View role="L" structKey={structKey}>
        {block.options.map((option, index) => (
          <View key={index} role="LI" style={styles.option} wrap={false}>
            <View role="Lbl" style={styles.box}>
              <TickBox chosen={option.chosen} />
            </View>
            {option.mood === undefined ? null : <Face mood={option.mood} />}
            <View role="LBody" style={styles.words}>
              <Words style={option.chosen === true ? styles.chosen : styles.other}>{option.text}</Words>
              {option.note === undefined || option.note === '' ? null : (
                <Words style={styles.note}>{option.note}</Words>
              )}
            </View>
          </View>
        ))}
      </View>
    </View>
  );
}

/** Says nothing that the words beside it do not say. */
function Face({ mood }: { mood: number }) {
  return (
    <Svg role="Artifact" viewBox="0 0 32 32" style={styles.face}>
      <Path d={facePath(mood)} fill="none" stroke={colors.ink} strokeWidth={2} strokeLinecap="round" />
    </Svg>
  );
}

const alts = { true: 'Gekozen', false: 'Niet gekozen', null: 'Aan te kruisen' } as const;

/** Drawn, so that it needs no glyph. */
function TickBox({ chosen }: { chosen: boolean | null }) {
  return (
    <Svg role="Figure" alt={alts[`${chosen}`]} viewBox="0 0 12 12" style={styles.tick}>
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
  tick: { width: 10.5, height: 10.5 },
  face: { width: 18, height: 18, marginRight: space.m, marginTop: -1 },
  words: { flex: 1 },
  chosen: { fontWeight: weights.medium },
  other: { color: colors.muted },
  note: { fontSize: sizes.small, color: colors.muted },
});
