import type { DocumentContent } from '#app/forms/content/blocks.ts';
import { cardSides, type CardSide } from '#app/pdf/card/card-parts.ts';
import { placesOf, card } from '#app/pdf/card/card-geometry.ts';
import { printable } from '#app/pdf/printable.server.ts';
import type { SignatureBox } from '#app/pdf/render.server.ts';
import { pagesOfPdf, type PdfPage } from '../poppler.ts';
import { outsideFaults, overlapFaults, signatureBoxFaults } from './box-faults.ts';
import type { ExpectedRow } from './expected-text.ts';
import { streamOf } from './stream.ts';
import { textFaults } from './text-faults.ts';

interface About {
  reference: string;
  isBlank: boolean;
}

/** What is wrong with a card of two sides; empty when nothing is: each text once, in its order, well inside the card. */
export function faultsInCard(
  { bytes, signatureBoxes }: { bytes: Uint8Array; signatureBoxes: readonly SignatureBox[] },
  content: DocumentContent,
  about: About,
): string[] {
  const pages = pagesOfPdf(bytes);
  return [
    ...pages
      .filter(({ width, height }) => Math.abs(width - card.width) > 1 || Math.abs(height - card.height) > 1)
      .map(({ width, height }) => `a page of ${String(width)} by ${String(height)}`),
    ...faultsInSides(pages, content, about),
    ...signatureBoxFaults(pages, signatureBoxes),
  ];
}

/** The same of a sheet: of each of its ten places, front and back, as if it were cut out. */
export function faultsInCardSheet(bytes: Uint8Array, content: DocumentContent, about: About): string[] {
  const [front, back, ...more] = pagesOfPdf(bytes);
  if (!front || !back || more.length > 0) return ['a sheet has two sides'];
  const count = (one: PdfPage, fronts: PdfPage[]) =>
    one.words.length === fronts.reduce((sum, { words }) => sum + words.length, 0);
  const [fronts, backs] = [cutOut(front, 'front'), cutOut(back, 'back')];
  return [
    ...(count(front, fronts) && count(back, backs) ? [] : ['words between the cards']),
    ...fronts.flatMap((one, index) => faultsInSides([one, ...backs.slice(index, index + 1)], content, about)),
  ];
}

function faultsInSides(pages: readonly PdfPage[], content: DocumentContent, about: About): string[] {
  const { front, back } = cardSides(printable(content), about.isBlank);
  const rows = [...rowsOf(front, [{ cells: [about.reference] }]), ...rowsOf(back, [])];
  return [
    ...(pages.length === 2 ? [] : [`${String(pages.length)} sides`]),
    ...outsideFaults(pages, 5),
    ...overlapFaults(pages),
    ...textFaults(streamOf(pages, { from: 0, to: card.height }), rows),
  ];
}

function rowsOf({ heading, facts, notes }: CardSide, between: readonly ExpectedRow[]): ExpectedRow[] {
  return [
    { cells: [heading], opens: true },
    ...facts.map(({ label, value }) => ({ cells: [label, value ?? ''] })),
    ...between,
    ...notes.map((note) => ({ cells: [note] })),
  ];
}

/** The cards of a sheet by their number, each with its own corner as origin. */
function cutOut({ words }: PdfPage, side: 'front' | 'back'): PdfPage[] {
  return placesOf(side).map(({ left, top }) => ({
    width: card.width,
    height: card.height,
    words: words
      .filter(({ xMin, yMin }) => inside(xMin - left, card.width) && inside(yMin - top, card.height))
      .map(({ text, xMin, yMin, xMax, yMax }) => ({
        text,
        xMin: xMin - left,
        yMin: yMin - top,
        xMax: xMax - left,
        yMax: yMax - top,
      })),
  }));
}

const inside = (at: number, size: number): boolean => at >= 0 && at < size;
