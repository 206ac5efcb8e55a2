import { StyleSheet, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { SignaturePlace } from '#app/forms/content/blocks.ts';
import { organisationField } from '#app/forms/content/organisation-field.ts';
import { colors, contentWidth, sizes, space, weights } from '../theme.server.ts';
import { Heading, Words } from './text.server.tsx';

interface Place extends SignaturePlace {
  alt: string;
}

/**
 * A place to sign for each party, two beside each other; a place never splits. A few rows stay together under their
 * heading; of more, the first stays with it. `sigField` and `alt` of each box tell the sealer where its signature field comes.
 */
export function Signatures({
  places,
  isBlank,
  before = null,
  heading = places.every(isSealed) ? 'Verzegeling' : 'Ondertekening',
}: {
  places: readonly SignaturePlace[];
  isBlank: boolean;
  /** The end of the text, which stands on the same page as the first places to sign. */
  before?: ReactNode;
  heading?: string;
}) {
  const rows = pairs(withAlts(places));
  if (rows.length === 0) return before;
  const together = rows.length <= fewRows ? rows.length : 1;
  const row = (of: readonly Place[], index: number) => <Row key={index} places={of} isBlank={isBlank} />;
  return (
    <>
      <View wrap={false}>
        {before}
        <Heading depth={2}>{heading}</Heading>
        {rows.slice(0, together).map(row)}
      </View>
      {rows.slice(together).map(row)}
    </>
  );
}

/** Rows of places to sign that fit on one page with what stands before them. */
const fewRows = 3;

function Row({ places, isBlank }: { places: readonly Place[]; isBlank: boolean }) {
  return (
    <View style={styles.row} wrap={false}>
      {places.map((place) => (
        <View key={place.partyId} role="Sect" style={styles.place}>
          <View style={styles.words}>
            <Words style={styles.title}>{place.title}</Words>
            {place.name === '' ? null : <Words style={styles.name}>{place.name}</Words>}
            {place.capacityLine === '' ? null : <Words style={styles.capacity}>{place.capacityLine}</Words>}
          </View>
          <View role="Form" alt={place.alt} sigField={place.partyId} style={styles.box} />
          {isBlank ? <WritingLines /> : <Words style={styles.under}>{underBox(place)}</Words>}
        </View>
      ))}
    </View>
  );
}

function WritingLines() {
  return ['Naam', 'Datum'].map((label) => (
    <View key={label} style={styles.writing}>
      <Words style={styles.writingLabel}>{label}</Words>
      <View style={styles.writingLine} />
    </View>
  ));
}

/** The organisation's own seal: nobody signs there. */
function isSealed({ partyId }: SignaturePlace): boolean {
  return partyId === organisationField;
}

function underBox(place: SignaturePlace): string {
  return isSealed(place) ? 'Zegel van de organisatie, met datum' : 'Handtekening, naam en datum';
}

/** Each alt once: it is by its alt that the sealer finds the box's structure element. */
function withAlts(places: readonly SignaturePlace[]): Place[] {
  const seen = new Map<string, number>();
  return places.map((place) => {
    const what = isSealed(place) ? 'Zegel' : 'Handtekening';
    const alt = `${what} van ${[place.name, place.title].filter((words) => words !== '').join(', ')}`;
    const count = (seen.get(alt) ?? 0) + 1;
    seen.set(alt, count);
    return { ...place, alt: count === 1 ? alt : `${alt} (${String(count)})` };
  });
}

function pairs<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / 2) }, (_, index) =>
    items.slice(index * 2, index * 2 + 2),
  );
}

const gap = space.xl;
const styles = StyleSheet.create({
  row: { flexDirection: 'row', gap, marginBottom: space.l + space.xs, alignItems: 'stretch' },
  // The words grow, so that the boxes of a row stand at one height.
  place: { width: (contentWidth - gap) / 2 },
  words: { flexGrow: 1 },
  title: { fontSize: sizes.small, color: colors.muted },
  name: { fontWeight: weights.semibold },
  capacity: { fontSize: sizes.small, color: colors.muted },
  box: {
    height: 58,
    marginTop: space.s + 1,
    borderWidth: 0.75,
    borderColor: colors.writing,
    borderRadius: 2,
  },
  under: { fontSize: sizes.tiny, color: colors.muted, marginTop: space.xs },
  writing: { flexDirection: 'row', alignItems: 'flex-end', marginTop: space.m },
  writingLabel: { width: 38, fontSize: sizes.small, color: colors.muted },
  writingLine: { flex: 1, borderBottomWidth: 0.75, borderColor: colors.writing, marginBottom: 3 },
});
