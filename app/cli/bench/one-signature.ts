import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { createAuthority, issueSigningCertificate } from '#app/seal/authority.server.ts';
import { signField } from '#app/seal/sign-field.server.ts';
import { prepareAppearances } from '#app/seal/signature-appearance.server.ts';
import { addSignatureFields } from '#app/seal/signature-field.server.ts';
import { measure } from './measure.ts';
import type { Findings } from './measure.ts';
import { sampleDocument } from './sample.ts';

/** One party's signature with its visible lines, from a fresh key to the new bytes. */
export async function benchOneSignature(): Promise<Findings> {
  return {
    rows: await measure({ 'one signature with its picture line': await signer() }, 30),
    ratios: [],
  };
}

async function signer(): Promise<() => Promise<unknown>> {
  prepareAppearances();
  const now = new Date();
  const authority = await createAuthority({
    organisation: 'Dienst Voorbeeld',
    now,
    crlUrl: 'http://portaal.example/ca.crl',
  });
  const sample = sampleDocument();
  const { bytes, signatureBoxes } = await renderDocument(sample.content, sample.context);
  const base = addSignatureFields(bytes, signatureBoxes);
  return async () => {
    const { certificateDer, privateKey } = await issueSigningCertificate(authority, {
      commonName: 'Noor Voorbeeld',
      now,
    });
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
  };
}
