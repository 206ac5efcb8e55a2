import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { fontFamily } from '../fonts.server.ts';
import { colors, page, sizes, space, weights } from '../theme.server.ts';

export interface SheetProps {
  title: string;
  /** BCP 47, e.g. `nl-BE`. */
  language: string;
  author: string;
  /** Instant of making; fixed, so that the bytes are. */
  createdAt: Date;
  /** 32 hexadecimal digits: makes the file's hash impossible to guess from its text. */
  documentId: string;
  /** Left and right above each page. */
  runningHead: readonly [string, string];
  watermark?: string | undefined;
  onRender: (result: unknown) => void;
  children: ReactNode;
}

// The types know no level A, which needs the tags of our patch.
const conformance = 'PDF/A-2a' as 'PDF/A-2';

/** The frame of every PDF of ours: PDF/A-2a and PDF/UA-1, running head, page x of y. */
export function Sheet(props: SheetProps) {
  return (
    <Document
      title={props.title}
      author={props.author}
      language={props.language}
      creator="Sluitend"
      producer="Sluitend"
      creationDate={props.createdAt}
      conformance={conformance}
      documentId={props.documentId}
      tagged
      onRender={props.onRender}
    >
      <Page size={page.size} style={styles.page}>
        {props.watermark === undefined ? null : <Watermark text={props.watermark} />}
        <View fixed role="Artifact" style={styles.head}>
          <Text style={styles.headLeft}>{props.runningHead[0]}</Text>
          <Text style={styles.headRight}>{props.runningHead[1]}</Text>
        </View>
        <View fixed role="Artifact" style={styles.foot}>
          <Text>{props.author}</Text>
          <Text
            render={({ pageNumber, totalPages }) =>
              `Pagina ${String(pageNumber)} van ${String(totalPages ?? 1)}`
            }
          />
        </View>
        {props.children}
      </Page>
    </Document>
  );
}

function Watermark({ text }: { text: string }) {
  return (
    <View fixed role="Artifact" style={styles.watermark}>
      <Text style={styles.watermarkText}>{text}</Text>
    </View>
  );
}

const styles = StyleSheet.create({
  page: {
    paddingHorizontal: page.marginX,
    paddingTop: page.marginTop,
    paddingBottom: page.marginBottom,
    fontFamily,
    fontSize: sizes.body,
    fontWeight: weights.regular,
    lineHeight: 1.45,
    color: colors.ink,
  },
  head: {
    position: 'absolute',
    top: page.headTop,
    left: page.marginX,
    right: page.marginX,
    flexDirection: 'row',
    justifyContent: 'space-between',
    fontSize: sizes.tiny,
    color: colors.muted,
    borderBottomWidth: 0.5,
    borderColor: colors.rule,
    paddingBottom: space.s,
  },
  headLeft: { maxWidth: '62%' },
  headRight: { maxWidth: '36%' },
  foot: {
    position: 'absolute',
    // From the top: react-pdf moves what hangs from the bottom further down on each page.
    top: page.footTop,
    left: page.marginX,
    right: page.marginX,
    flexDirection: 'row',
    justifyContent: 'space-between',
    fontSize: sizes.tiny,
    color: colors.muted,
  },
  watermark: { position: 'absolute', left: 0, right: 0, top: 360, alignItems: 'center' },
  watermarkText: {
    fontSize: 84,
    fontWeight: weights.bold,
    color: colors.watermark,
    transform: 'rotate(-35deg)',
    lineHeight: 1.2,
  },
});
