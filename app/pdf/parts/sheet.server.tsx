import { Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Paper } from '#templates/definition/template.ts';
import { carlitoFamily, fontFamily } from '../fonts.server.ts';
import { Frame, type FrameProps } from './frame.server.tsx';
import { BodySize } from './text.server.tsx';
import { colors, page, sizes, space, weights } from '../theme.server.ts';

export interface SheetProps extends FrameProps {
  /** Left and right above each page. */
  runningHead: readonly [string, string];
  watermark?: string | undefined;
  /** Another typeface or size of running text than ours. */
  paper?: Paper | undefined;
  children: ReactNode;
}

/** A document on A4: running head, page x of y. */
export function Sheet(props: SheetProps) {
  const { title, language, author, createdAt, documentId, onRender } = props;
  const frame = { title, language, author, createdAt, documentId, onRender };
  return (
    <Frame {...frame}>
      <Page
        size={page.size}
        style={props.paper?.font === 'carlito' ? { ...styles.page, fontFamily: carlitoFamily } : styles.page}
        steadyLayout
        layout={({ children, pageNumber, totalPages }) => (
          <>
            {props.watermark === undefined ? null : <Watermark text={props.watermark} />}
            <View role="Artifact" style={styles.head}>
              <Text style={styles.headLeft}>{props.runningHead[0]}</Text>
              <Text style={styles.headRight}>{props.runningHead[1]}</Text>
            </View>
            <View style={styles.content}>{children}</View>
            <View role="Artifact" style={styles.foot}>
              <Text>{props.author}</Text>
              <Text>{`Pagina ${String(pageNumber ?? 1)} van ${String(totalPages ?? 1)}`}</Text>
            </View>
          </>
        )}
      >
        <BodySize.Provider value={props.paper?.size ?? sizes.body}>{props.children}</BodySize.Provider>
      </Page>
    </Frame>
  );
}

function Watermark({ text }: { text: string }) {
  return (
    <View role="Artifact" style={styles.watermark}>
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
    // No lineHeight here: each new layout of a page would multiply it again.
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
  content: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  headLeft: { maxWidth: '62%' },
  headRight: { maxWidth: '36%' },
  foot: {
    position: 'absolute',
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
  },
});
