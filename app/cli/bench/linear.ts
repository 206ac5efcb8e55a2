import { PDF } from '@libpdf/core';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { measure, type Findings } from './measure.ts';
import { sampleDocument } from './sample.ts';

/** How often the same text of seven pages stands in it: from one page to about a hundred. */
const lengths = [0.1, 1, 3, 14];

/** Whether a page of a document of a hundred pages takes no longer than one of a short document. */
export async function benchLinear(): Promise<Findings> {
  const { content, context } = sampleDocument();
  const documents = await Promise.all(
    lengths.map(async (times) => {
      const repeated = Array.from({ length: Math.ceil(times) }, () => content.blocks).flat();
      const long = { ...content, blocks: repeated.slice(0, Math.ceil(content.blocks.length * times)) };
      const render = async () => (await renderDocument(long, context)).bytes;
      const pages = (await PDF.load(await render())).getPageCount();
      return { pages, what: `${pages} bladzijden`, render };
    }),
  );
  const rows = await measure(Object.fromEntries(documents.map(({ what, render }) => [what, render])), 4);
  const perPage = documents.map(
    ({ pages, what }) => (rows.find((row) => row.what === what)?.p50 ?? 0) / pages,
  );
  const first = perPage[0] ?? 1;
  return {
    rows,
    ratios: documents.slice(1).map(({ pages }, index) => ({
      what: `een bladzijde van ${pages}, in malen een van ${documents[0]?.pages ?? 0}`,
      ratio: Math.round(((perPage[index + 1] ?? 0) / first) * 100) / 100,
      goal: '≤ 1,2',
    })),
  };
}
