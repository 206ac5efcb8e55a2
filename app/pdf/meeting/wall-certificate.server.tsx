import { Page, StyleSheet, View } from '@react-pdf/renderer';
import { fontFamily } from '../fonts.server.ts';
import { Frame } from '../parts/frame.server.tsx';
import { QrCode } from '../parts/qr-code.server.tsx';
import { Words } from '../parts/text.server.tsx';
import { printable } from '../printable.server.ts';
import { renderPdf, type RenderedPdf } from '../render.server.ts';
import { colors, space, weights } from '../theme.server.ts';
import { languageOf } from '../words.server.ts';

/** For on the wall: who signed together, when and where. Names only of who agreed to that. */
export interface WallCertificate {
  kind: 'wall';
  title: string;
  reference: string;
  organisation: { name: string; country: 'NL' | 'BE' };
  on: string;
  day: string;
  place: string;
  signatories: readonly { label: string; name: string | null }[];
  verifyUrl: string;
  documentId: string;
}

export function renderWallCertificate(input: WallCertificate): Promise<RenderedPdf> {
  const sheet = printable(input);
  const { signatories } = sheet;
  const { columns, size } = looksFor(signatories.length);
  return renderPdf((onRender) => (
    <Frame
      title={`Oorkonde: ${sheet.title}`}
      author={sheet.organisation.name}
      language={languageOf(sheet.organisation.country)}
      createdAt={new Date(`${sheet.on}T12:00:00Z`)}
      documentId={sheet.documentId}
      onRender={onRender}
    >
      <Page size="A4" orientation="landscape" style={styles.page}>
        <View role="Artifact" style={styles.border} />
        <View style={styles.center}>
          <Words style={styles.over}>Samen ondertekend</Words>
          <Words role="H1" style={styles.title}>
            {sheet.title}
          </Words>
          <Words style={styles.when}>{`${sheet.place}, ${sheet.day}`}</Words>
        </View>
        <View style={styles.middle}>
          <View role="L" style={styles.list}>
            {signatories.map(({ label, name }, index) => (
              <View key={index} role="LI" style={[styles.item, { width: `${String(100 / columns)}%` }]}>
                <View role="LBody" style={styles.center}>
                  <Words style={[styles.label, { fontSize: size }]}>{label}</Words>
                  {name === null ? null : (
                    <Words style={[styles.name, { fontSize: size - 1.5 }]}>{name}</Words>
                  )}
                </View>
              </View>
            ))}
          </View>
        </View>
        <View style={styles.foot}>
          <View style={styles.footWords}>
            <Words style={styles.small}>{sheet.organisation.name}</Words>
            <Words style={styles.small}>
              {`Kenmerk ${sheet.reference}. Het ondertekende document is digitaal verzegeld. Controleren kan op ${sheet.verifyUrl.replace(/^https?:\/\//, '')}`}
            </Words>
          </View>
          <QrCode
            text={sheet.verifyUrl}
            alt={`QR-code naar ${sheet.verifyUrl}, waar u het document kunt controleren`}
            size={54}
          />
        </View>
      </Page>
    </Frame>
  ));
}

/** So many beside each other, in letters of so many points, that all fit on the page. */
function looksFor(count: number): { columns: number; size: number } {
  if (count <= 8) return { columns: 2, size: 14 };
  if (count <= 15) return { columns: 3, size: 11.5 };
  if (count <= 25) return { columns: 5, size: 10 };
  return { columns: 5, size: 8 };
}

const styles = StyleSheet.create({
  page: { padding: 54, fontFamily, color: colors.ink },
  border: {
    position: 'absolute',
    top: 24,
    left: 24,
    right: 24,
    bottom: 24,
    borderWidth: 2,
    borderColor: colors.accent,
  },
  center: { alignItems: 'center' },
  over: { fontSize: 14, color: colors.muted, lineHeight: 1.3, marginBottom: space.s },
  title: {
    fontSize: 32,
    fontWeight: weights.bold,
    color: colors.accent,
    lineHeight: 1.2,
    textAlign: 'center',
  },
  when: { fontSize: 14, lineHeight: 1.4, marginTop: space.m },
  middle: { flexGrow: 1, justifyContent: 'center', marginVertical: space.m },
  list: { flexDirection: 'row', flexWrap: 'wrap' },
  item: { paddingVertical: space.s, paddingHorizontal: space.m, alignItems: 'center' },
  label: { fontWeight: weights.semibold, lineHeight: 1.25, textAlign: 'center' },
  name: { color: colors.muted, lineHeight: 1.25, textAlign: 'center' },
  foot: { flexDirection: 'row', alignItems: 'flex-end', justifyContent: 'space-between', gap: space.xl },
  footWords: { flex: 1 },
  small: { fontSize: 9, color: colors.muted, lineHeight: 1.4 },
});
