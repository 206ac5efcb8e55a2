import { PDF } from '@libpdf/core';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { findChromium } from '../find-chromium.js';
import { chromiumPrinter } from './chromium-pdf.ts';
import { measure, ratioOf } from './measure.ts';
import type { Findings } from './measure.ts';
import { fontFiles, openedFonts, plainPdf } from './plain-pdf.ts';
import { sampleDocument } from './sample.ts';

const ours = 'base PDF, ours';
const pdfkit = 'base PDF, plain pdfkit with fonts opened before';
const pdfkitFiles = 'base PDF, plain pdfkit with font files';
const printed = 'base PDF, Chromium printing';

/** Our base PDF beside straight pdfkit code and beside a warm Chromium, all three of one document of equal richness. */
export async function benchBasePdf(): Promise<Findings> {
  const { content, context } = sampleDocument();
  const head = `${context.formLine} · Kenmerk ${context.reference}`;
  const executable = findChromium();
  const browser = executable ? await chromiumPrinter(executable, content, head) : undefined;
  const [opened, files] = [openedFonts(), fontFiles()];
  const works = {
    [ours]: async () => (await renderDocument(content, context)).bytes,
    [pdfkit]: () => plainPdf(content, head, opened),
    [pdfkitFiles]: () => plainPdf(content, head, files),
    ...(browser && { [printed]: browser.print }),
  };
  for (const [what, work] of Object.entries(works))
    console.log(`${what}: ${String(await pagesOf(await work()))} bladzijden`);
  const rows = await measure(works, 25);
  await browser?.close();
  return {
    rows,
    ratios: [
      { what: 'onze pdf, in malen pdfkit', ratio: ratioOf(rows, ours, pdfkit), goal: '≤ 1,5' },
      ...(browser
        ? [{ what: 'Chromium, in malen onze pdf', ratio: ratioOf(rows, printed, ours), goal: '≥ 3' }]
        : []),
    ],
  };
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  return (await PDF.load(bytes)).getPageCount();
}
