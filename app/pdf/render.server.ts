import type { ReactElement } from 'react';
import { renderToBuffer } from '@react-pdf/renderer';
import type { DocumentProps } from '@react-pdf/renderer';
import { registerFonts } from './fonts.server.ts';

/** A place for a signature field: PDF coordinates in points, origin at the bottom left; pages count from 0. */
export interface SignatureBox {
  page: number;
  name: string;
  alt: string;
  rect: [left: number, bottom: number, right: number, top: number];
}

export interface RenderedPdf {
  bytes: Uint8Array;
  pages: number;
  /** On each page, how many lines of text stand below each other; without the running head and foot. */
  linesOnPage: number[];
  signatureBoxes: SignatureBox[];
}

/** Makes the PDF of a react-pdf document; the same element gives the same bytes in every process. */
export async function renderPdf(
  makeDocument: (onRender: (result: unknown) => void) => ReactElement<DocumentProps>,
): Promise<RenderedPdf> {
  registerFonts();
  let layout: LayoutNode = {};
  const bytes = await renderToBuffer(
    makeDocument((result) => {
      layout = (result as { _INTERNAL__LAYOUT__DATA_: LayoutNode })._INTERNAL__LAYOUT__DATA_;
    }),
  );
  const pages = layout.children ?? [];
  return {
    bytes: new Uint8Array(bytes),
    pages: pages.length,
    linesOnPage: pages.map(countLines),
    signatureBoxes: pages.flatMap(boxesOn),
  };
}

interface LayoutNode {
  box?: { left?: number; top?: number; width: number; height: number };
  props?: { sigField?: string; alt?: string; role?: string };
  /** Of a text, as it was set. */
  lines?: { box: { y: number } }[];
  children?: LayoutNode[];
}

/** What stands side by side, as in a table, is one line. */
function countLines(page: LayoutNode): number {
  const walk = (node: LayoutNode, above: number): number[] => {
    if (node.props?.role === 'Artifact') return [];
    const top = above + (node.box?.top ?? 0);
    const first = node.lines?.[0]?.box.y ?? 0;
    const own = (node.lines ?? []).map(({ box }) => Math.round(top + box.y - first));
    return [...own, ...(node.children ?? []).flatMap((child) => walk(child, top))];
  };
  return new Set(walk(page, 0)).size;
}

function boxesOn(page: LayoutNode, index: number): SignatureBox[] {
  const pageHeight = page.box?.height ?? 0;
  const walk = (node: LayoutNode, left: number, top: number): SignatureBox[] => {
    const [x, y] = [left + (node.box?.left ?? 0), top + (node.box?.top ?? 0)];
    const below = (node.children ?? []).flatMap((child) => walk(child, x, y));
    if (node.props?.sigField === undefined || node.box === undefined) return below;
    const { width, height } = node.box;
    const rect: SignatureBox['rect'] = [
      round(x),
      round(pageHeight - y - height),
      round(x + width),
      round(pageHeight - y),
    ];
    return [{ page: index, name: node.props.sigField, alt: node.props.alt ?? '', rect }, ...below];
  };
  return walk(page, 0, 0);
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
