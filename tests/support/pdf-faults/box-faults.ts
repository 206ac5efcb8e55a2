import type { SignatureBox } from '#app/pdf/render.server.ts';
import type { PdfPage, PdfWord } from '../poppler.ts';

/** Words outside the page or so near its edge that a printer cuts them off, by poppler's boxes. */
export function outsideFaults(pages: readonly PdfPage[], margin = 15): string[] {
  return pages.flatMap(({ width, height, words }, index) =>
    words
      .filter(
        ({ xMin, yMin, xMax, yMax }) =>
          xMin < margin || yMin < margin || xMax > width - margin || yMax > height - margin,
      )
      .map((word) => `page ${String(index + 1)}: ${named(word)} lies outside the page`),
  );
}

/** Words outside the column of text, into the white beside it. */
export function marginFaults(pages: readonly PdfPage[], margin: number): string[] {
  return pages.flatMap(({ width, words }, index) =>
    words
      .filter(({ xMin, xMax }) => xMin < margin - 1 || xMax > width - margin + 1)
      .map((word) => `page ${String(index + 1)}: ${named(word)} lies in the margin`),
  );
}

/**
 * Words over each other. A box is as high as the font asks, with room above and below the letters, so that those of
 * close lines touch: what counts is the middle, where the letters are.
 */
export function overlapFaults(pages: readonly PdfPage[]): string[] {
  return pages.flatMap(({ words }, index) => {
    const cores = words.map((word) => ({ word, ...coreOf(word) })).sort((a, b) => a.top - b.top);
    return cores.flatMap((one, at) => {
      const faults: string[] = [];
      for (let next = at + 1; next < cores.length; next += 1) {
        const other = cores[next];
        if (other === undefined || other.top >= one.bottom - tolerance) break;
        const width = Math.min(one.word.xMax, other.word.xMax) - Math.max(one.word.xMin, other.word.xMin);
        if (width > tolerance)
          faults.push(
            `page ${String(index + 1)}: ${named(one.word)} and ${named(other.word)} lie over each other`,
          );
      }
      return faults;
    });
  });
}

/** Words in a box that is kept for a signature. */
export function signatureBoxFaults(pages: readonly PdfPage[], boxes: readonly SignatureBox[]): string[] {
  return boxes.flatMap(({ page, rect: [left, bottom, right, top], name }) => {
    const { height = 0, words = [] } = pages[page] ?? {};
    return words
      .filter((word) => {
        const core = coreOf(word);
        return (
          word.xMax > left + tolerance &&
          word.xMin < right - tolerance &&
          core.bottom > height - top + tolerance &&
          core.top < height - bottom - tolerance
        );
      })
      .map((word) => `page ${String(page + 1)}: ${named(word)} lies in the box where ${name} signs`);
  });
}

/** In points. */
const tolerance = 1;

function coreOf({ yMin, yMax }: PdfWord): { top: number; bottom: number } {
  const height = yMax - yMin;
  return { top: yMin + height * 0.25, bottom: yMax - height * 0.25 };
}

function named({ text, xMin, yMin }: PdfWord): string {
  return `"${text}" at ${xMin.toFixed(0)}, ${yMin.toFixed(0)}`;
}
