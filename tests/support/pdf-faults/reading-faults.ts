import type { DocumentContent } from '#app/forms/content/blocks.ts';
import { printable } from '#app/pdf/printable.server.ts';
import { readingItems, type ReadingItem } from '#app/pdf/reading/reading-items.ts';
import { readingLooks, readingNotice, type ReadingEdition } from '#app/pdf/reading/reading-look.ts';
import { pagesOfPdf } from '../poppler.ts';
import { marginFaults, outsideFaults, overlapFaults } from './box-faults.ts';
import type { ExpectedRow } from './expected-text.ts';
import { streamOf } from './stream.ts';
import { textFaults } from './text-faults.ts';

/**
 * What is wrong on the pages of an edition to read; empty when nothing is: its head with the notice, then each text once
 * and in its order, none outside the column or over another, and no heading or question alone at a page's end.
 */
export function faultsInReading(
  bytes: Uint8Array,
  content: DocumentContent,
  { edition, reference, isBlank }: { edition: ReadingEdition; reference: string; isBlank: boolean },
): string[] {
  const text = printable(content);
  const pages = pagesOfPdf(bytes);
  const head = [text.title, text.subtitle ?? '', ...readingNotice(reference, isBlank)];
  return [
    ...outsideFaults(pages),
    ...marginFaults(pages, readingLooks[edition].margin),
    ...overlapFaults(pages),
    ...textFaults(streamOf(pages, { from: 70, to: 780 }), [
      ...head.map((cell) => ({ cells: [cell] })),
      ...readingItems(text, isBlank).map(rowOf),
    ]),
  ];
}

/** What an item says, in reading order. */
export function textOfItem(item: ReadingItem): string[] {
  switch (item.kind) {
    case 'fact':
      return [item.label, item.value ?? ''];
    case 'option':
      return [item.option.text, item.option.note ?? ''];
    case 'point':
      return [item.label, item.text];
    default:
      return [item.text];
  }
}

function rowOf(item: ReadingItem): ExpectedRow {
  const opens = item.kind === 'heading' || item.kind === 'label';
  return { cells: textOfItem(item), ...(opens && { opens }) };
}
