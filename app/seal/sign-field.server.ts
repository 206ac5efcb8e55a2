import { deflateSync } from 'node:zlib';

import { AppError } from '#app/lib/errors.ts';

import { createCms, type TimeStamper } from './cms.server.ts';
import { dictOf, startUpdate, type PdfUpdate } from './pdf-append.server.ts';
import { openPdf, refTo, type PdfFile } from './pdf-file.server.ts';
import { decodeText, isDict, isRef, type PdfDict, type PdfValue } from './pdf-syntax.server.ts';
import { drawAppearance } from './signature-appearance.server.ts';
import { embedSignatureFont, signatureFont } from './signature-font.server.ts';
import { embedPng } from './signature-image.server.ts';
import { fillSignature, signaturePlaceholder } from './signature-placeholder.server.ts';

export interface SignFieldInput {
  /** The field's name. */
  field: string;
  /** The signer's certificate, DER. */
  certificate: Uint8Array;
  privateKey: CryptoKey;
  /** Certificates above the signer's, DER. */
  chain: readonly Uint8Array[];
  appearance: {
    /** Lines under the picture, such as the name and the time. */
    lines: readonly string[];
    /** The drawn or uploaded signature, a PNG. */
    image?: Uint8Array;
  };
  /** The signer's name in the signature dictionary; default: the first line. */
  name?: string;
  reason: string;
  /** True for the first signature: it certifies, and allows only further signatures (DocMDP P=2). */
  certify: boolean;
  /** The claimed time; only a time stamp proves one. */
  at: Date;
  timeStamp?: TimeStamper;
  /** Room for the CMS, bytes; default 16,384. */
  room?: number;
}

/**
 * Signs an empty field in an incremental update, so that earlier signatures stay valid (PAdES, ETSI EN 319 142-1).
 * Throws AppError 'already-signed', 'not-found' (no such field), 'too-large' (the CMS does not fit its room),
 * 'unreadable-file' (the picture), 'unreadable-pdf', and what `timeStamp` throws.
 */
export async function signField(pdf: Uint8Array, input: SignFieldInput): Promise<Uint8Array> {
  const file = openPdf(pdf);
  const form = file.dict(file.catalog().get('AcroForm'));
  const { number, widget } = findField(file, form, input.field);
  if (widget.has('V')) throw new AppError('already-signed', `field ${input.field} is already signed`);
  const update = startUpdate(file);
  const placeholder = signaturePlaceholder({
    subFilter: 'ETSI.CAdES.detached',
    room: input.room ?? defaultRoom,
    at: input.at,
    name: input.name ?? input.appearance.lines[0] ?? '',
    reason: input.reason,
    certify: input.certify,
  });
  const signature = update.add(placeholder.dict);
  const filled = new Map(widget)
    .set('V', refTo(signature))
    .set('AP', dictOf({ N: refTo(addAppearance(file, form, update, widget, input)) }));
  update.replace(number, filled);
  if (input.certify) certifyCatalog(file, update, signature);
  return fillSignature(pdf, update.finish(), signature, placeholder, (digest) =>
    createCms({ ...input, digest }),
  );
}

const defaultRoom = 16_384;

function findField(file: PdfFile, form: PdfDict | null, name: string): { number: number; widget: PdfDict } {
  const fields = file.resolve(form?.get('Fields'));
  for (const field of Array.isArray(fields) ? fields : []) {
    const widget = file.dict(field);
    if (isRef(field) && widget?.get('FT') === '/Sig' && decodeText(file.resolve(widget.get('T'))) === name)
      return { number: field.ref, widget };
  }
  throw new AppError('not-found', `there is no signature field ${name}`);
}

function addAppearance(
  file: PdfFile,
  form: PdfDict | null,
  update: PdfUpdate,
  widget: PdfDict,
  input: SignFieldInput,
): number {
  const rect = file.resolve(widget.get('Rect'));
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.isArray(rect) ? rect.map(Number) : [];
  const [width, height] = [x2 - x1, y2 - y1];
  const { lines, image: png } = input.appearance;
  const image = png ? embedPng(png, update.add) : null;
  const resources = dictOf({
    Font: dictOf({ F: embeddedFont(file, form) ?? refTo(embedSignatureFont(update.add)) }),
  });
  if (image) resources.set('XObject', dictOf({ Im: refTo(image.number) }));
  const drawing = deflateSync(Buffer.from(drawAppearance({ width, height, lines, image }), 'latin1'));
  const dict = dictOf({
    Type: '/XObject',
    Subtype: '/Form',
    BBox: ['0', '0', String(width), String(height)],
    Resources: resources,
    Filter: '/FlateDecode',
  });
  return update.add(dict, drawing);
}

/** The document's own copy of the appearance font, if it is the same as ours. */
function embeddedFont(file: PdfFile, form: PdfDict | null): PdfValue | null {
  const font = file.dict(file.dict(form?.get('DR'))?.get('Font'))?.get('Handtekening');
  return font && file.dict(font)?.get('BaseFont') === `/${signatureFont().name}` ? font : null;
}

function certifyCatalog(file: PdfFile, update: PdfUpdate, signature: number): void {
  const root = file.trailer.get('Root');
  const catalog = file.catalog();
  if (!isRef(root) || !isDict(catalog)) return;
  update.replace(root.ref, new Map(catalog).set('Perms', dictOf({ DocMDP: refTo(signature) })));
}
