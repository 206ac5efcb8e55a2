import { Line, Page, StyleSheet, Svg, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { DocumentContent } from '#app/forms/content/blocks.ts';
import { Frame } from '../parts/frame.server.tsx';
import { renderPdf, type RenderedPdf } from '../render.server.ts';
import { colors } from '../theme.server.ts';
import { card, cutMarks, placesOf, sheet } from './card-geometry.ts';
import { CardWatermark, cardText, renderFitting, sidesAt, type CardContext } from './render-card.server.tsx';

/**
 * Ten of the same card on A4 to print on both sides and cut: all fronts, then all backs. A screen reader hears the card
 * once; the other nine are pictures of it.
 */
export async function renderCardSheet(content: DocumentContent, context: CardContext): Promise<RenderedPdf> {
  const { scale } = await renderFitting(content, context);
  const { front, back } = sidesAt(scale, content, context, false);
  return renderPdf((onRender) => (
    <Frame {...context.frame} onRender={onRender}>
      <SheetSide side="front" watermark={context.watermark}>
        {front}
      </SheetSide>
      <SheetSide side="back" watermark={context.watermark}>
        {back}
      </SheetSide>
    </Frame>
  ));
}

function SheetSide({
  side,
  watermark,
  children,
}: {
  side: 'front' | 'back';
  watermark: string | undefined;
  children: ReactNode;
}) {
  return (
    <Page size="A4" style={cardText}>
      {placesOf(side).map(({ number, left, top }) => (
        <View
          key={number}
          {...(number > 0 && { role: 'Artifact' as const })}
          style={[styles.place, { left, top, width: card.width, height: card.height }]}
        >
          {number === 0 ? <CardWatermark text={watermark} /> : null}
          {children}
        </View>
      ))}
      <Svg
        role="Artifact"
        viewBox={`0 0 ${String(sheet.width)} ${String(sheet.height)}`}
        style={[styles.marks, { width: sheet.width, height: sheet.height }]}
      >
        {cutMarks().map(({ from, to }, index) => (
          <Line
            key={index}
            x1={from[0]}
            y1={from[1]}
            x2={to[0]}
            y2={to[1]}
            stroke={colors.ink}
            strokeWidth={0.5}
          />
        ))}
      </Svg>
    </Page>
  );
}

const styles = StyleSheet.create({
  place: { position: 'absolute' },
  marks: { position: 'absolute', left: 0, top: 0 },
});
