import { Page, StyleSheet, View } from '@react-pdf/renderer';
import { fontFamily } from '../fonts.server.ts';
import { Frame } from '../parts/frame.server.tsx';
import { QrCode } from '../parts/qr-code.server.tsx';
import { Words } from '../parts/text.server.tsx';
import { printable } from '../printable.server.ts';
import { renderPdf, type RenderedPdf } from '../render.server.ts';
import { colors, page, space, weights } from '../theme.server.ts';
import { languageOf } from '../words.server.ts';
import { addressBlock, bodyTop, foldMarks } from './letter-geometry.ts';

/** A letter to somebody without e-mail, in words; it goes in an envelope with a window. */
export interface LetterSheet {
  organisation: { name: string; country: 'NL' | 'BE' };
  /** Lines below the name of who writes. */
  contact: readonly string[];
  window: 'left' | 'right';
  /** Name, street, town: at most five lines show. */
  address: readonly string[];
  /** `2026-11-22`. */
  on: string;
  date: string;
  reference: string;
  subject: string;
  greeting: string;
  lines: readonly string[];
  /** How the letter is answered. */
  scan: string;
  url: string;
  type: string;
  /** As it is typed: "formulieren.voorbeeld.nl/brief". */
  typedUrl: string;
  code: string;
  codeLabel: string;
  /** Below the code: what comes then, and what to do when it does not work. */
  after: readonly string[];
  closing: string;
  /** 32 hexadecimal digits. */
  documentId: string;
}

export function renderLetterSheet(input: LetterSheet): Promise<RenderedPdf> {
  const letter = printable(input);
  return renderPdf((onRender) => (
    <Frame
      title={letter.subject}
      author={letter.organisation.name}
      language={languageOf(letter.organisation.country)}
      createdAt={new Date(`${letter.on}T12:00:00Z`)}
      documentId={letter.documentId}
      onRender={onRender}
    >
      <Page size={page.size} style={styles.page}>
        {foldMarks.map((top) => (
          <View key={top} role="Artifact" style={[styles.fold, { top }]} />
        ))}
        <View style={styles.sender}>
          <Words style={styles.senderName}>{letter.organisation.name}</Words>
          {letter.contact.map((line, index) => (
            <Words key={index} style={styles.small}>
              {line}
            </Words>
          ))}
        </View>
        <View style={[styles.address, { left: addressBlock.left[letter.window] }]}>
          {letter.address.slice(0, 5).map((line, index) => (
            <Words key={index} style={styles.addressLine}>
              {line}
            </Words>
          ))}
        </View>
        <Words style={styles.small}>{`${letter.date}   ·   Kenmerk ${letter.reference}`}</Words>
        <Words role="H1" style={styles.subject}>
          {letter.subject}
        </Words>
        <Words style={styles.paragraph}>{letter.greeting}</Words>
        {letter.lines.map((line, index) => (
          <Words key={index} style={styles.paragraph}>
            {line}
          </Words>
        ))}
        <View style={styles.ways} wrap={false}>
          <View style={styles.scan}>
            <QrCode text={letter.url} alt={letter.scan} size={104} />
          </View>
          <View style={styles.type}>
            <Words style={styles.paragraph}>{letter.scan}</Words>
            <Words style={styles.tight}>{letter.type}</Words>
            <Words style={styles.typedUrl}>{letter.typedUrl}</Words>
            <Words style={styles.tight}>{letter.codeLabel}</Words>
            <Words style={styles.code}>{letter.code}</Words>
          </View>
        </View>
        {letter.after.map((line, index) => (
          <Words key={index} style={styles.paragraph}>
            {line}
          </Words>
        ))}
        <Words style={styles.closing}>{letter.closing}</Words>
        <Words style={styles.tight}>{letter.organisation.name}</Words>
      </Page>
    </Frame>
  ));
}

const size = 11;

const styles = StyleSheet.create({
  page: {
    paddingHorizontal: page.marginX,
    paddingTop: bodyTop,
    paddingBottom: 48,
    fontFamily,
    color: colors.ink,
  },
  fold: { position: 'absolute', left: 12, width: 14, borderTopWidth: 0.5, borderColor: colors.writing },
  sender: { position: 'absolute', top: 40, left: page.marginX, right: page.marginX },
  senderName: { fontSize: 15, fontWeight: weights.bold, color: colors.accent, lineHeight: 1.3 },
  small: { fontSize: 9, color: colors.muted, lineHeight: 1.4 },
  address: {
    position: 'absolute',
    top: addressBlock.top,
    width: addressBlock.width,
    height: addressBlock.height,
    overflow: 'hidden',
  },
  addressLine: { fontSize: 10.5, lineHeight: 1.18 },
  subject: {
    fontSize: 17,
    fontWeight: weights.bold,
    color: colors.accent,
    lineHeight: 1.25,
    marginVertical: space.m,
  },
  paragraph: { fontSize: size, lineHeight: 1.4, marginBottom: space.m },
  ways: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.xl,
    marginVertical: space.m,
    padding: space.l,
    backgroundColor: colors.tint,
  },
  // A code is read from white paper, with four squares of it around.
  scan: { backgroundColor: '#ffffff', padding: 12 },
  type: { flex: 1 },
  tight: { fontSize: size, lineHeight: 1.4 },
  typedUrl: { fontSize: 13, fontWeight: weights.bold, lineHeight: 1.4, marginBottom: space.m },
  code: { fontSize: 21, fontWeight: weights.bold, lineHeight: 1.35 },
  closing: { fontSize: size, lineHeight: 1.4, marginTop: space.m },
});
