import { StyleSheet, View } from '@react-pdf/renderer';
import { colors, sizes, space, weights } from '../theme.server.ts';
import { QrCode } from './qr-code.server.tsx';
import { Heading, Words } from './text.server.tsx';

export interface TitleBlockProps {
  title: string;
  subtitle?: string | undefined;
  /** Small facts below the title: reference, date and so on. */
  facts: readonly { label: string; value: string }[];
  verifyUrl: string;
}

/** The head of the first page, with the code that leads to the page where the document can be checked. */
export function TitleBlock({ title, subtitle, facts, verifyUrl }: TitleBlockProps) {
  const all = [...facts, { label: 'Controleren', value: verifyUrl.replace(/^https?:\/\//, '') }];
  // An address needs more room than a date.
  const widths = all.length === 3 ? (['24%', '24%', '52%'] as const) : (['33.33%'] as const);
  return (
    <View style={styles.block} wrap={false}>
      <View style={styles.top}>
        <View style={styles.words}>
          <Heading depth={1}>{title}</Heading>
          {subtitle === undefined ? null : <Words style={styles.subtitle}>{subtitle}</Words>}
        </View>
        <QrCode
          text={verifyUrl}
          alt={`QR-code naar ${verifyUrl}, waar u dit document kunt controleren`}
          size={60}
        />
      </View>
      <View role="L" style={styles.facts}>
        {all.map((fact, index) => (
          <View key={fact.label} role="LI" style={[styles.fact, { width: widths[index % 3] ?? widths[0] }]}>
            <Words role="Lbl" style={styles.label}>
              {fact.label}
            </Words>
            <Words role="LBody" style={styles.value}>
              {fact.value}
            </Words>
          </View>
        ))}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  block: { marginBottom: space.l },
  top: { flexDirection: 'row', justifyContent: 'space-between', gap: space.xl, minHeight: 62 },
  words: { flex: 1 },
  subtitle: { fontSize: sizes.lead, color: colors.muted, marginTop: space.s },
  facts: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    marginTop: space.l,
    backgroundColor: colors.tint,
    paddingHorizontal: space.m,
    paddingVertical: space.m,
    rowGap: space.s,
  },
  fact: { paddingRight: space.m },
  label: { fontSize: sizes.tiny, color: colors.muted },
  value: { fontSize: sizes.small + 0.5, fontWeight: weights.medium },
});
