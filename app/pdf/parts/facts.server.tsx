import { StyleSheet, View } from '@react-pdf/renderer';
import type { Fact } from '#app/forms/content/blocks.ts';
import { colors, sizes, space, weights } from '../theme.server.ts';
import { Words } from './text.server.tsx';

/** Longer than this, in letters or in lines, an answer may go on on the next page. */
const shortAnswer = { letters: 320, lines: 8 };

/** Questions left, answers right. An empty answer is a line to write on, or says that it is empty. */
export function Facts({
  items,
  isBlank,
  structKey,
}: {
  items: readonly Fact[];
  isBlank: boolean;
  structKey: string;
}) {
  return (
    <View role="L" structKey={structKey} style={styles.list}>
      {items.map((fact, index) => (
        <View
          key={index}
          role="LI"
          structKey={`${structKey}.${String(index)}`}
          style={index === 0 ? [styles.row, styles.firstRow] : styles.row}
          wrap={fact.value !== null && isLong(fact.value)}
        >
          <Words role="Lbl" style={styles.label}>
            {fact.label}
          </Words>
          <Answer fact={fact} isBlank={isBlank} />
        </View>
      ))}
    </View>
  );
}

function Answer({ fact: { value, lines = 1 }, isBlank }: { fact: Fact; isBlank: boolean }) {
  if (value !== null && value.trim() !== '') {
    return (
      <Words role="LBody" style={styles.value}>
        {value}
      </Words>
    );
  }
  if (isBlank) {
    return (
      <View role="LBody" alt="Ruimte om in te vullen" style={styles.lines}>
        {Array.from({ length: lines }, (_, index) => (
          <View key={index} style={styles.line} />
        ))}
      </View>
    );
  }
  return (
    <Words role="LBody" style={[styles.value, styles.empty]}>
      Niet ingevuld
    </Words>
  );
}

function isLong(text: string): boolean {
  return text.length > shortAnswer.letters || text.split('\n').length > shortAnswer.lines;
}

const styles = StyleSheet.create({
  list: { marginBottom: space.l },
  row: {
    flexDirection: 'row',
    gap: space.l,
    paddingVertical: space.s + 1,
    borderBottomWidth: 0.5,
    borderColor: colors.rule,
  },
  firstRow: { borderTopWidth: 0.5 },
  // Not as high as its answer, or a long answer could not go on on the next page.
  label: {
    alignSelf: 'flex-start',
    width: '36%',
    fontSize: sizes.small + 0.5,
    lineHeight: 1.61,
    color: colors.muted,
  },
  value: { flex: 1, fontWeight: weights.medium },
  empty: { color: colors.muted, fontWeight: weights.regular },
  lines: { flex: 1, marginBottom: space.s },
  line: { height: 24, borderBottomWidth: 0.75, borderColor: colors.writing },
});
