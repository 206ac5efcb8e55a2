import type { DocumentContent } from '#app/forms/content/blocks.ts';
import { printable } from '#app/pdf/printable.server.ts';
import type { SignatureBox } from '#app/pdf/render.server.ts';
import { page } from '#app/pdf/theme.server.ts';
import { pagesOfPdf } from '../poppler.ts';
import { marginFaults, outsideFaults, overlapFaults, signatureBoxFaults } from './box-faults.ts';
import { expectedRows } from './expected-text.ts';
import { lettersOf, streamOf } from './stream.ts';
import { textFaults } from './text-faults.ts';

/**
 * What is wrong on the pages of a document, as poppler reads them; empty when nothing is: each text of the content once
 * and in its order, none outside the page, in the margin, over another or where somebody signs, and no heading or head of
 * a table alone at the end of a page.
 */
export function faultsInDocument(
  { bytes, signatureBoxes }: { bytes: Uint8Array; signatureBoxes: readonly SignatureBox[] },
  content: DocumentContent,
  { isBlank = false }: { isBlank?: boolean } = {},
): string[] {
  const pages = pagesOfPdf(bytes);
  const stream = streamOf(pages, { from: page.headTop + 20, to: page.footTop - 2 });
  // The head of the first page ends with the address where the document can be checked.
  const first = lettersOf(content.title);
  const head = /^[^]*?Controleren[^\n]*?verifieer/.exec(stream.letters)?.[0] ?? '';
  const text = printable(content);
  return [
    ...outsideFaults(pages),
    ...marginFaults(pages, page.marginX),
    ...overlapFaults(pages),
    ...signatureBoxFaults(pages, signatureBoxes),
    ...(head.startsWith(first) ? [] : [`missing: the title "${content.title}"`]),
    ...textFaults(
      {
        ...stream,
        letters: stream.letters.slice(head.length),
        ends: stream.ends.map((end) => end - head.length),
      },
      expectedRows(text, isBlank),
    ),
  ];
}
