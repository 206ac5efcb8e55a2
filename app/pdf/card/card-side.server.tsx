import { Path, StyleSheet, Svg, View } from '@react-pdf/renderer';
import type { Fact, SignaturePlace } from '#app/forms/content/blocks.ts';
import { hyphenateRarely } from '../hyphenation.server.ts';
import { QrCode } from '../parts/qr-code.server.tsx';
import { Words } from '../parts/text.server.tsx';
import { colors, weights } from '../theme.server.ts';
import type { CardSide } from './card-parts.ts';

/** No text on a card is smaller than this, in points. */
export const smallestText = 6;

interface SideProps {
  side: CardSide;
  isBlank: boolean;
  /** How much smaller than designed the text is: 1 is as designed. */
  scale: number;
}

/** Whose card it is, how to help, and the code. */
export function Front({
  side,
  isBlank,
  scale,
  address,
  reference,
}: SideProps & { address: string; reference: string }) {
  const [name, ...facts] = side.facts;
  return (
    <View style={styles.side}>
      <View style={styles.band}>
        <Pictogram />
        <Words role="H1" style={[styles.heading, { fontSize: sized(10.5, scale) }]}>
          {side.heading}
        </Words>
      </View>
      {name === undefined ? null : (
        <View role="L" style={styles.whole}>
          <Line fact={name} isBlank={isBlank} scale={scale} size={12.5} isStacked />
        </View>
      )}
      <View style={styles.columns}>
        <View role="L" style={styles.words}>
          {facts.map((fact, index) => (
            <Line key={index} fact={fact} isBlank={isBlank} scale={scale} size={8.5} isStacked />
          ))}
        </View>
        <View style={styles.code}>
          <QrCode text={address} alt="QR-code voor medewerkers: opent pas na inloggen" size={58} />
          <Words style={[styles.small, { fontSize: smallestText }]}>{reference}</Words>
        </View>
      </View>
      {side.notes.map((note, index) => (
        <Note key={index} text={note} scale={scale} />
      ))}
    </View>
  );
}

/** Whom to call, and the organisation's seal. */
export function Back({ side, isBlank, scale, seal }: SideProps & { seal: SignaturePlace | null }) {
  return (
    <View style={styles.side}>
      <Words role="H2" style={[styles.backHeading, { fontSize: sized(10.5, scale) }]}>
        {side.heading}
      </Words>
      <View role="L" style={styles.whole}>
        {side.facts.map((fact, index) => (
          <Line key={index} fact={fact} isBlank={isBlank} scale={scale} size={8.5} />
        ))}
      </View>
      <View style={styles.spring} />
      <View style={styles.foot}>
        <View style={styles.words}>
          {side.notes.map((note, index) => (
            <Note key={index} text={note} scale={scale} />
          ))}
        </View>
        {seal === null ? null : (
          <View role="Form" alt={`${seal.title} ${seal.name}`} sigField={seal.partyId} style={styles.seal} />
        )}
      </View>
    </View>
  );
}

function Line({
  fact,
  isBlank,
  scale,
  size,
  isStacked = false,
}: {
  fact: Fact;
  isBlank: boolean;
  scale: number;
  size: number;
  isStacked?: boolean;
}) {
  const { label, value } = fact;
  const isOpen = value === null && isBlank;
  return (
    <View role="LI" style={isStacked ? styles.stacked : [styles.line, isOpen ? styles.writeBeside : {}]}>
      <Words
        role="Lbl"
        style={[styles.small, isStacked ? {} : styles.label, { fontSize: sized(6.8, scale) }]}
      >
        {label}
      </Words>
      {isOpen ? (
        <View role="LBody" alt="Ruimte om in te vullen" style={isStacked ? styles.write : styles.beside} />
      ) : (
        <Words
          role="LBody"
          hyphenationCallback={hyphenateRarely}
          style={[styles.value, isStacked ? {} : styles.beside, { fontSize: sized(size, scale) }]}
        >
          {value ?? ''}
        </Words>
      )}
    </View>
  );
}

function Note({ text, scale }: { text: string; scale: number }) {
  return <Words style={[styles.note, { fontSize: sized(7.5, scale) }]}>{text}</Words>;
}

/** Two people side by side; says nothing that the words do not say. */
function Pictogram() {
  return (
    <Svg role="Artifact" viewBox="0 0 32 24" style={styles.pictogram}>
      <Path
        d="M10 2A4 4 0 1 1 10 10A4 4 0 1 1 10 2M2 22V19A6 6 0 0 1 8 13H12A6 6 0 0 1 18 19V22M23 4A3.4 3.4 0 1 1 23 11A3.4 3.4 0 1 1 23 4M21 14H25A5 5 0 0 1 30 19V22"
        fill="none"
        stroke="#ffffff"
        strokeWidth={2.2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Svg>
  );
}

const sized = (size: number, scale: number): number => Math.max(smallestText, size * scale);

const styles = StyleSheet.create({
  side: { flexGrow: 1, paddingHorizontal: 10, paddingBottom: 8 },
  band: {
    flexDirection: 'row',
    alignItems: 'center',
    flexShrink: 0,
    gap: 7,
    backgroundColor: colors.accent,
    marginHorizontal: -11,
    paddingHorizontal: 11,
    paddingVertical: 4,
    marginBottom: 4,
  },
  pictogram: { width: 21, height: 16 },
  heading: { flex: 1, color: '#ffffff', fontWeight: weights.bold, lineHeight: 1.25 },
  backHeading: {
    flexShrink: 0,
    color: colors.accent,
    fontWeight: weights.bold,
    lineHeight: 1.25,
    marginTop: 7,
    marginBottom: 3,
  },
  whole: { flexShrink: 0 },
  columns: { flexDirection: 'row', flexGrow: 1, flexShrink: 0, gap: 8 },
  words: { flex: 1 },
  code: { flexShrink: 0, width: 60, alignItems: 'center', justifyContent: 'flex-end', gap: 1.5 },
  stacked: { flexShrink: 0, marginBottom: 2 },
  line: {
    flexShrink: 0,
    flexDirection: 'row',
    gap: 6,
    alignItems: 'baseline',
    paddingVertical: 1.2,
    borderBottomWidth: 0.4,
    borderColor: colors.rule,
  },
  label: { width: '32%' },
  beside: { flex: 1 },
  small: { color: colors.muted, lineHeight: 1.25 },
  value: { fontWeight: weights.semibold, lineHeight: 1.25 },
  note: { fontWeight: weights.medium, lineHeight: 1.25, flexShrink: 0 },
  spring: { flexGrow: 1 },
  foot: { flexShrink: 0, flexDirection: 'row', gap: 8, alignItems: 'flex-end', paddingTop: 4 },
  seal: {
    flexShrink: 0,
    width: 116,
    height: 25,
    borderWidth: 0.4,
    borderColor: colors.rule,
    borderRadius: 2,
  },
  write: { height: 12, borderBottomWidth: 0.6, borderColor: colors.writing },
  writeBeside: { minHeight: 15, alignItems: 'flex-end', borderBottomWidth: 0.6, borderColor: colors.writing },
});
