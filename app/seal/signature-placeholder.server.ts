import { createHash } from 'node:crypto';

import { AppError } from '#app/lib/errors.ts';

import { textString } from './pdf-syntax.server.ts';

export interface SignaturePlaceholder {
  /** The signature dictionary with room for the byte range and the CMS. */
  dict: string;
  /** Bytes that the CMS may take. */
  room: number;
}

export interface PlaceholderInput {
  subFilter: 'ETSI.CAdES.detached' | 'ETSI.RFC3161';
  room: number;
  at?: Date;
  name?: string;
  reason?: string;
  certify?: boolean;
}

const rangeRoom = '0000000000';

/** A signature dictionary whose /ByteRange and /Contents are still to be filled (ISO 32000-1, 12.8.1). */
export function signaturePlaceholder(input: PlaceholderInput): SignaturePlaceholder {
  const dict = [
    `<</Type /${input.subFilter === 'ETSI.RFC3161' ? 'DocTimeStamp' : 'Sig'} /Filter /Adobe.PPKLite /SubFilter /${input.subFilter}`,
    `/ByteRange [0 ${rangeRoom} ${rangeRoom} ${rangeRoom}] /Contents <${'0'.repeat(input.room * 2)}>`,
    input.at ? `/M (${pdfDate(input.at)})` : '',
    input.name ? `/Name ${textString(input.name)}` : '',
    input.reason ? `/Reason ${textString(input.reason)}` : '',
    input.certify
      ? '/Reference [<</Type /SigRef /TransformMethod /DocMDP /TransformParams <</Type /TransformParams /P 2 /V /1.2>>>>]'
      : '',
  ];
  return { dict: `${dict.filter(Boolean).join('\n')}>>`, room: input.room };
}

/**
 * Puts the update after the file, computes the digest around /Contents, and fills in what `sign` makes of it.
 * Throws AppError 'too-large' when the result does not fit its room, and what `sign` throws.
 */
export async function fillSignature(
  pdf: Uint8Array,
  update: { bytes: Buffer; offsets: ReadonlyMap<number, number> },
  signature: number,
  placeholder: SignaturePlaceholder,
  sign: (digest: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const out = Buffer.concat([pdf, update.bytes]);
  const start = update.offsets.get(signature) ?? 0;
  const range = out.indexOf('/ByteRange [', start, 'latin1');
  const from = out.indexOf('/Contents <', start, 'latin1') + '/Contents '.length;
  const to = from + placeholder.room * 2 + 2;
  const written = `/ByteRange [0 ${from} ${to} ${out.length - to}]`;
  out.write(written.padEnd(`/ByteRange [0 ] `.length - 1 + 3 * rangeRoom.length + 2), range, 'latin1');
  const digest = createHash('sha256').update(out.subarray(0, from)).update(out.subarray(to)).digest();
  const cms = await sign(digest);
  if (cms.length > placeholder.room) {
    throw new AppError(
      'too-large',
      `the signature takes ${cms.length} bytes and there is room for ${placeholder.room}`,
    );
  }
  out.write(Buffer.from(cms.buffer, cms.byteOffset, cms.length).toString('hex'), from + 1, 'latin1');
  return out;
}

const pdfDate = (date: Date): string => `D:${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
