import { PNG } from 'pngjs';

import { addArchiveTimeStamp } from '#app/seal/archive-time-stamp.server.ts';
import {
  createAuthority,
  issueCrl,
  issueSigningCertificate,
  issueTsaCertificate,
  type Authority,
} from '#app/seal/authority.server.ts';
import type { TimeStamper } from '#app/seal/cms.server.ts';
import { answerTimeStampQuery, type LocalTsa } from '#app/seal/local-authority-tsa.server.ts';
import { signField, type SignFieldInput } from '#app/seal/sign-field.server.ts';
import { addSignatureFields, type SignatureBox } from '#app/seal/signature-field.server.ts';
import { requestTimeStamp } from '#app/seal/time-stamp.server.ts';
import { taggedPdf } from '#tests/support/tagged-pdf.ts';

/** An authority, a time-stamp authority under it, and what is needed to sign with them; all at one moment. */
export interface Sealing {
  authority: Authority;
  tsa: LocalTsa;
  now: Date;
  timeStamp: TimeStamper;
}

export async function startSealing(now = new Date('2026-03-04T10:00:00Z')): Promise<Sealing> {
  const authority = await createAuthority({
    organisation: 'Stichting Voorbeeld',
    now,
    crlUrl: 'http://127.0.0.1/ca.crl',
    caUrl: 'http://127.0.0.1/ca.cer',
  });
  const issued = await issueTsaCertificate(authority, { commonName: 'Tijdstempel voor proeven', now });
  const tsa = { ...issued, chain: [authority.caCertificateDer] };
  const local: typeof fetch = async (_url, init) =>
    new Response(new Uint8Array(await answerTimeStampQuery(tsa, init?.body as Uint8Array, now)));
  return {
    authority,
    tsa,
    now,
    timeStamp: (digest) => requestTimeStamp('http://local.test/', digest, { fetch: local }),
  };
}

/** A base PDF with an empty field for each party. */
export function documentFor(parties: readonly string[]): { pdf: Uint8Array; boxes: SignatureBox[] } {
  const { pdf, boxes } = taggedPdf(parties);
  return { pdf: addSignatureFields(pdf, boxes), boxes };
}

/** One party signs. */
export async function signAs(
  sealing: Sealing,
  pdf: Uint8Array,
  party: { name: string; field: string; isFirst: boolean },
  more: Partial<SignFieldInput> = {},
): Promise<{ pdf: Uint8Array; certificate: Uint8Array }> {
  const { certificateDer, privateKey } = await issueSigningCertificate(sealing.authority, {
    commonName: party.name,
    organisation: 'Stichting Voorbeeld',
    now: sealing.now,
  });
  const signed = await signField(pdf, {
    field: party.field,
    certificate: certificateDer,
    privateKey,
    chain: [sealing.authority.caCertificateDer],
    appearance: { lines: [party.name, '4 maart 2026, 11:00'], image: drawnSignature() },
    reason: 'Ik onderteken',
    certify: party.isFirst,
    at: sealing.now,
    timeStamp: sealing.timeStamp,
    ...more,
  });
  return { pdf: signed, certificate: certificateDer };
}

/** All parties sign in the given order (indexes), by default that of the list. */
export async function signAll(
  sealing: Sealing,
  parties: readonly string[],
  order = parties.map((_, index) => index),
) {
  const base = documentFor(parties);
  let pdf = base.pdf;
  const certificates: Uint8Array[] = [];
  for (const [turn, index] of order.entries()) {
    const signed = await signAs(sealing, pdf, {
      name: parties[index] ?? '',
      field: base.boxes[index]?.name ?? '',
      isFirst: turn === 0,
    });
    pdf = signed.pdf;
    certificates.push(signed.certificate);
  }
  return { pdf, base: base.pdf, certificates };
}

/** Completes a signed PDF to BASELINE-LTA. */
export async function complete(
  sealing: Sealing,
  pdf: Uint8Array,
  certificates: readonly Uint8Array[],
): Promise<Uint8Array> {
  const { authority, now } = sealing;
  const crl = await issueCrl(authority, {
    number: 1,
    revoked: [],
    thisUpdate: now,
    nextUpdate: new Date(now.getTime() + 7 * 86_400_000),
  });
  return addArchiveTimeStamp(pdf, {
    certificates: [...certificates, sealing.tsa.certificateDer, authority.caCertificateDer],
    crls: [crl],
    timeStamp: sealing.timeStamp,
  });
}

/** A curved line on a transparent ground, as a drawing in the browser gives. */
export function drawnSignature(width = 240, height = 80): Buffer {
  const png = new PNG({ width, height });
  for (let x = 8; x < width - 8; x += 1) {
    const y = Math.round(height / 2 + (height / 3) * Math.sin(x / 17));
    png.data.writeUInt32BE(0x1a2b6fff, (y * width + x) * 4);
    png.data.writeUInt32BE(0x1a2b6f80, ((y + 1) * width + x) * 4);
  }
  return PNG.sync.write(png);
}
