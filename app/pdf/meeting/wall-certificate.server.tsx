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
  const columns = signatories.length > 24 ? 4 : signatories.length > 8 ? 3 : 2;
  const isTight = signatories.length > 16;
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
        <View role="L" style={styles.list}>
          {signatories.map(({ label, name }, index) => (
            <View key={index} role="LI" style={[styles.item, { width: `${String(100 / columns)}%` }]}>
              <Words role="LBody" style={isTight ? styles.labelTight : styles.label}>
                {label}
              </Words>
              {name === null ? null : <Words style={styles.name}>{name}</Words>}
            </View>
          ))}
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
  list: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    flexGrow: 1,
    alignContent: 'center',
    marginVertical: space.l,
  },
  item: { paddingVertical: space.s + 1, paddingHorizontal: space.m, alignItems: 'center' },
  label: { fontSize: 14, fontWeight: weights.semibold, lineHeight: 1.3, textAlign: 'center' },
  labelTight: { fontSize: 11, fontWeight: weights.semibold, lineHeight: 1.3, textAlign: 'center' },
  name: { fontSize: 10, color: colors.muted, lineHeight: 1.3, textAlign: 'center' },
  foot: { flexDirection: 'row', alignItems: 'flex-end', justifyContent: 'space-between', gap: space.xl },
  footWords: { flex: 1 },
  small: { fontSize: 9, color: colors.muted, lineHeight: 1.4 },
});
