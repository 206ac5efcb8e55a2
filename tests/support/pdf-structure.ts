import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';

/** An element of a PDF's structure tree. */
export interface StructureElement {
  role: string;
  alt: string | null;
  actualText: string | null;
  children: StructureElement[];
}

/** The structure tree as a screen reader meets it. */
export async function structureOf(bytes: Uint8Array): Promise<StructureElement> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const read = (element: PDFDict): StructureElement => ({
    role: element.lookup(PDFName.of('S'), PDFName).decodeText(),
    alt: textIn(element, 'Alt'),
    actualText: textIn(element, 'ActualText'),
    children: kids(element).map(read),
  });
  return { role: 'StructTreeRoot', alt: null, actualText: null, children: kids(tree).map(read) };
}

/** Every element below, in reading order. */
export function flat(element: StructureElement): StructureElement[] {
  return element.children.flatMap((child) => [child, ...flat(child)]);
}

export function withRole(element: StructureElement, role: string): StructureElement[] {
  return flat(element).filter((below) => below.role === role);
}

function kids(element: PDFDict): PDFDict[] {
  const found = element.lookup(PDFName.of('K'));
  const list =
    found instanceof PDFArray ? found.asArray().map((item) => element.context.lookup(item)) : [found];
  return list.filter((item): item is PDFDict => item instanceof PDFDict && item.has(PDFName.of('S')));
}

function textIn(element: PDFDict, key: string): string | null {
  const value = element.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}
