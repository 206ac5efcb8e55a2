import { AppError } from '#app/lib/errors.ts';

import { dictOf, writeWholePdf } from './pdf-append.server.ts';
import { openPdf, refTo, type PdfFile } from './pdf-file.server.ts';
import { decodeText, isDict, isRef, textString, type PdfDict, type PdfValue } from './pdf-syntax.server.ts';
import { embedSignatureFont } from './signature-font.server.ts';

/** Where a party signs. */
export interface SignatureBox {
  /** Page index, from 0. */
  page: number;
  /** The field's name, unique in the document. */
  name: string;
  /** What a screen reader says; equal to the alt of the Form element in the structure tree. */
  alt: string;
  /** Left, bottom, right, top in points from the page's lower left corner. */
  rect: readonly [number, number, number, number];
}

/**
 * Adds one empty, visible signature field per box to a tagged PDF, and the font of the appearances; the result is one
 * revision and the same bytes for the same input. Each box needs a Form element with its alt in the structure tree;
 * the annotation becomes that element's only content (PDF/UA-1, 7.18).
 * Throws AppError 'unreadable-pdf' when the PDF or a Form element is not as expected.
 */
export function addSignatureFields(basePdf: Uint8Array, boxes: readonly SignatureBox[]): Uint8Array {
  const file = openPdf(basePdf);
  const changed = new Map<number, PdfValue>();
  const added: { value: PdfValue; stream?: Uint8Array }[] = [];
  const size = Number(file.trailer.get('Size'));
  const add = (value: PdfValue, stream?: Uint8Array): number => {
    if (stream && isDict(value)) value.set('Length', String(stream.length));
    added.push({ value, ...(stream ? { stream } : {}) });
    return size + added.length - 1;
  };

  const catalog = file.catalog();
  const tree = required(file.dict(catalog.get('StructTreeRoot')), 'a structure tree');
  const parentTree = required(file.dict(tree.get('ParentTree')), 'a parent tree');
  const nums = file.resolve(parentTree.get('Nums'));
  if (!Array.isArray(nums)) throw notAsExpected('a parent tree with numbers');
  const forms = findForms(file, tree);
  const pages = listPages(file);
  let key = Number(file.resolve(tree.get('ParentTreeNextKey')));

  const fields = boxes.map((box): PdfValue => {
    const form = required(forms.get(box.alt), `a Form element with the alt of field ${box.name}`);
    const page = required(pages[box.page], `page ${box.page}`);
    const [x1, y1, x2, y2] = box.rect;
    const empty = add(
      dictOf({
        Type: '/XObject',
        Subtype: '/Form',
        BBox: ['0', '0', point(x2 - x1), point(y2 - y1)],
        Resources: new Map(),
      }),
      new Uint8Array(),
    );
    const widget = add(
      dictOf({
        Type: '/Annot', Subtype: '/Widget', FT: '/Sig', T: textString(box.name), TU: textString(box.alt), Rect: box.rect.map(point),
        P: refTo(page.number), F: '132', AP: dictOf({ N: refTo(empty) }), StructParent: String(key),
      }), // F: print, locked
    ); // prettier-ignore
    const annotations = file.resolve(page.dict.get('Annots'));
    page.dict.set('Annots', [...(Array.isArray(annotations) ? annotations : []), refTo(widget)]);
    changed.set(page.number, page.dict);
    // Not in an array: pyHanko's difference analysis knows only a lone reference here.
    form.dict
      .set('Pg', refTo(page.number))
      .set('K', dictOf({ Type: '/OBJR', Obj: refTo(widget), Pg: refTo(page.number) }));
    changed.set(form.number, form.dict);
    nums.push(String(key), refTo(form.number));
    key += 1;
    return refTo(widget);
  });

  if (parentTree.has('Limits')) parentTree.set('Limits', ['0', String(key - 1)]);
  tree.set('ParentTreeNextKey', String(key));
  const resources = dictOf({ Font: dictOf({ Handtekening: refTo(embedSignatureFont(add)) }) });
  catalog.set('AcroForm', refTo(add(dictOf({ Fields: fields, SigFlags: '3', DR: resources }))));
  return writeWholePdf(file, added);
}

interface Found {
  number: number;
  dict: PdfDict;
}

function findForms(file: PdfFile, tree: PdfDict): Map<string, Found> {
  const forms = new Map<string, Found>();
  const seen = new Set<number>();
  const walk = (kid: PdfValue | undefined): void => {
    if (Array.isArray(kid)) kid.forEach(walk);
    if (!isRef(kid) || seen.has(kid.ref)) return;
    seen.add(kid.ref);
    const found = file.resolve(kid);
    if (Array.isArray(found)) return found.forEach(walk);
    if (!isDict(found)) return;
    const alt = found.get('S') === '/Form' ? decodeText(file.resolve(found.get('Alt'))) : null;
    if (alt !== null) forms.set(alt, { number: kid.ref, dict: found });
    const kids = found.get('K');
    walk(isRef(kids) || Array.isArray(kids) ? kids : undefined);
  };
  walk(tree.get('K'));
  return forms;
}

function listPages(file: PdfFile): Found[] {
  const pages: Found[] = [];
  const seen = new Set<number>();
  const walk = (node: PdfValue): void => {
    if (!isRef(node) || seen.has(node.ref)) return;
    seen.add(node.ref);
    const dict = file.dict(node);
    const kids = file.resolve(dict?.get('Kids'));
    if (Array.isArray(kids)) kids.forEach(walk);
    else if (dict) pages.push({ number: node.ref, dict });
  };
  const root = file.catalog().get('Pages');
  if (root) walk(root);
  return pages;
}

const point = (value: number): string => String(Number(value.toFixed(3)));
const notAsExpected = (what: string): AppError =>
  new AppError('unreadable-pdf', `the base PDF has not ${what}`);

function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw notAsExpected(what);
  return value;
}
