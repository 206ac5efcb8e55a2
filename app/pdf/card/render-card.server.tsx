import { Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { Styles } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { DocumentContent } from '#app/forms/content/blocks.ts';
import { fontFamily } from '../fonts.server.ts';
import { Frame, type FrameProps } from '../parts/frame.server.tsx';
import type { DocumentPdfContext } from '../render-document.server.tsx';
import { renderPdf, type RenderedPdf } from '../render.server.ts';
import { colors, weights } from '../theme.server.ts';
import { card } from './card-geometry.ts';
import { cardAddress, cardSides } from './card-parts.ts';
import { Back, Front } from './card-side.server.tsx';

/** What a card needs beside its content: who made it, and what its file says of itself. */
export type CardContext = Pick<DocumentPdfContext, 'reference' | 'verifyUrl' | 'watermark'> & {
  frame: Omit<FrameProps, 'onRender'>;
  isBlank: boolean;
};

/** How much smaller the text may be set, in steps, before a card is called too full. */
export const cardScales = [1, 0.93, 0.86, 0.8, 0.75] as const;

/** Two pages, the sides. When the text fits at no size the pages are more than two: nothing is cut off. */
export async function renderCard(content: DocumentContent, context: CardContext): Promise<RenderedPdf> {
  return (await renderFitting(content, context)).pdf;
}

/** The largest size at which each side fits on its page, with that card. */
export async function renderFitting(
  content: DocumentContent,
  context: CardContext,
): Promise<{ pdf: RenderedPdf; scale: number }> {
  let found: { pdf: RenderedPdf; scale: number } | undefined;
  for (const scale of cardScales) {
    found = { pdf: await renderAt(scale, content, context), scale };
    if (found.pdf.pages === 2) break;
  }
  return found as { pdf: RenderedPdf; scale: number };
}

/** The two sides at a size of text. */
export function sidesAt(scale: number, content: DocumentContent, context: CardContext, withSeal: boolean) {
  const { front, back } = cardSides(content, context.isBlank);
  const shared = { isBlank: context.isBlank, scale };
  const seal = withSeal ? (content.signatures[0] ?? null) : null;
  return {
    front: (
      <Front
        side={front}
        {...shared}
        address={cardAddress(context.verifyUrl)}
        reference={context.reference}
      />
    ),
    back: <Back side={back} {...shared} seal={seal} />,
  };
}

/** Across a card that is not to be used. */
export function CardWatermark({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <View role="Artifact" style={styles.watermark}>
      <Text style={styles.watermarkText}>{text}</Text>
    </View>
  );
}

export const cardText: Styles[string] = { fontFamily, fontWeight: weights.regular, color: colors.ink };

function renderAt(scale: number, content: DocumentContent, context: CardContext): Promise<RenderedPdf> {
  const { front, back } = sidesAt(scale, content, context, true);
  return renderPdf((onRender) => (
    <Frame {...context.frame} onRender={onRender}>
      <CardPage watermark={context.watermark}>{front}</CardPage>
      <CardPage watermark={context.watermark}>{back}</CardPage>
    </Frame>
  ));
}

function CardPage({ watermark, children }: { watermark: string | undefined; children: ReactNode }) {
  return (
    <Page size={[card.width, card.height]} style={cardText}>
      <CardWatermark text={watermark} />
      {children}
    </Page>
  );
}

const styles = StyleSheet.create({
  watermark: { position: 'absolute', left: 0, right: 0, top: 62, alignItems: 'center' },
  watermarkText: {
    fontSize: 34,
    fontWeight: weights.bold,
    color: colors.watermark,
    transform: 'rotate(-25deg)',
  },
});
