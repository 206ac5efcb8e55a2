import { CryptoKeySigner, PDF } from '@libpdf/core';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { createAuthority, issueSigningCertificate } from '#app/seal/authority.server.ts';
import { signField } from '#app/seal/sign-field.server.ts';
import { prepareAppearances } from '#app/seal/signature-appearance.server.ts';
import { addSignatureFields } from '#app/seal/signature-field.server.ts';
import { measure, ratioOf } from './measure.ts';
import type { Findings } from './measure.ts';
import { sampleDocument } from './sample.ts';

const ours = 'one signature, ours, with its picture lines';
const theirs = 'one signature, @libpdf/core, without anything to see';

/**
 * One party's signature in the prepared field of one PDF, PAdES-BASELINE-B, from a fresh key and certificate to the new
 * bytes. Ours draws the lines in the field too; the peer leaves the field empty.
 */
export async function benchOneSignature(): Promise<Findings> {
  prepareAppearances();
  const sample = sampleDocument();
  const { bytes, signatureBoxes } = await renderDocument(sample.content, sample.context);
  const base = addSignatureFields(bytes, signatureBoxes);
  const now = new Date();
  const authority = await createAuthority({
    organisation: 'Dienst Voorbeeld',
    now,
    crlUrl: 'http://portaal.example/ca.crl',
  });
  const issue = () => issueSigningCertificate(authority, { commonName: 'Noor Voorbeeld', now });
  const rows = await measure(
    {
      [ours]: async () => {
        const { certificateDer, privateKey } = await issue();
        await signField(base, {
          field: 'een',
          certificate: certificateDer,
          privateKey,
          chain: [authority.caCertificateDer],
          appearance: {
            lines: ['Noor Voorbeeld', 'Ondertekend door Noor Voorbeeld', '22 november 2026 om 14:03'],
          },
          reason: 'Werkgever',
          certify: true,
          at: now,
        });
      },
      [theirs]: async () => {
        const { certificateDer, privateKey } = await issue();
        const signer = new CryptoKeySigner(privateKey, certificateDer, 'EC', 'ECDSA', [
          authority.caCertificateDer,
        ]);
        const pdf = await PDF.load(base);
        await pdf.sign({ signer, fieldName: 'een', reason: 'Werkgever', level: 'B-B' });
      },
    },
    30,
  );
  return {
    rows,
    ratios: [
      { what: 'onze handtekening, in malen @libpdf/core', ratio: ratioOf(rows, ours, theirs), goal: '≤ 1' },
    ],
  };
}
