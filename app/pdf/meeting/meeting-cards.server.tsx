import { Page, StyleSheet, View } from '@react-pdf/renderer';
import { fontFamily } from '../fonts.server.ts';
import { Frame } from '../parts/frame.server.tsx';
import { QrCode } from '../parts/qr-code.server.tsx';
import { Words } from '../parts/text.server.tsx';
import { printable } from '../printable.server.ts';
import { renderPdf, type RenderedPdf } from '../render.server.ts';
import { colors, space, weights } from '../theme.server.ts';
import { languageOf } from '../words.server.ts';

/** A card for each who signs in the hall, with the code that opens their turn on their own telephone. */
export interface MeetingCards {
  kind: 'cards';
  title: string;
  organisation: { name: string; country: 'NL' | 'BE' };
  /** `2026-12-03`, and in words. */
  on: string;
  day: string;
  place: string;
  cards: readonly { name: string; label: string; url: string }[];
  /** 32 hexadecimal digits. */
  documentId: string;
}

/** Ten cards on an A4, cut along the lines. */
const perPage = 10;

export function renderMeetingCards(input: MeetingCards): Promise<RenderedPdf> {
  const sheet = printable(input);
  const title = `Kaartjes om te tekenen: ${sheet.title}`;
  const pages = Array.from({ length: Math.ceil(sheet.cards.length / perPage) }, (_, index) =>
    sheet.cards.slice(index * perPage, (index + 1) * perPage),
  );
  return renderPdf((onRender) => (
    <Frame
      title={title}
      author={sheet.organisation.name}
      language={languageOf(sheet.organisation.country)}
      createdAt={new Date(`${sheet.on}T12:00:00Z`)}
      documentId={sheet.documentId}
      onRender={onRender}
    >
      {pages.map((cards, index) => (
        <Page key={index} size="A4" style={styles.page}>
          <Words role="H1" style={styles.head}>
            {`${title} (${sheet.day}, ${sheet.place})`}
          </Words>
          <View style={styles.grid}>
            {cards.map((card) => (
              <View key={card.url} style={styles.card}>
                <QrCode text={card.url} alt={`QR-code om te tekenen, voor ${card.name}`} size={82} />
                <View style={styles.words}>
                  <Words role="H2" style={styles.name}>
                    {card.name}
                  </Words>
                  <Words style={styles.label}>{card.label}</Words>
                  <Words style={styles.how}>
                    Scan deze code met uw telefoon. U leest het document en tekent. Het kaartje is alleen voor
                    u.
                  </Words>
                </View>
              </View>
            ))}
          </View>
        </Page>
      ))}
    </Frame>
  ));
}

const styles = StyleSheet.create({
  page: { paddingHorizontal: 30, paddingVertical: 28, fontFamily, color: colors.ink },
  head: { fontSize: 9, color: colors.muted, lineHeight: 1.3, height: 24 },
  grid: { flexDirection: 'row', flexWrap: 'wrap' },
  card: {
    width: '50%',
    height: 146,
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.l,
    padding: space.l,
    borderWidth: 0.5,
    borderColor: colors.rule,
    borderStyle: 'dashed',
  },
  words: { flex: 1 },
  name: { fontSize: 13, fontWeight: weights.bold, color: colors.accent, lineHeight: 1.2, marginBottom: 2 },
  label: { fontSize: 9.5, lineHeight: 1.3, marginBottom: space.s },
  how: { fontSize: 8.5, color: colors.muted, lineHeight: 1.35 },
});
