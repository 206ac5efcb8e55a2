import { describe, expect, it } from 'vitest';
import { renderCertificateSheet } from '#app/pdf/certificate-sheet.server.tsx';
import {
  renderEvidenceSheet,
  type EvidenceSheet,
  type PartyEvidence,
} from '#app/pdf/evidence-sheet.server.tsx';
import { renderWithdrawalSheet } from '#app/pdf/withdrawal-sheet.server.tsx';
import { organisationField } from '#app/forms/content/organisation-field.ts';
import { flat, structureOf, withRole } from '#tests/support/pdf-structure.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';

describe('the evidence sheet', () => {
  it('has one place to sign, for the organisation', async () => {
    const { signatureBoxes } = await renderEvidenceSheet(evidence());
    expect(signatureBoxes.map(({ name, alt }) => [name, alt])).toEqual([
      [organisationField, 'Zegel van Stichting Voorbeeldwerk, Verzegeld door'],
    ]);
  });

  it('shows the drawn signatures, each with a name', async () => {
    const figures = withRole(await structureOf((await renderEvidenceSheet(evidence())).bytes), 'Figure');
    expect(figures.map((figure) => figure.alt)).toContain('Handtekening van Anna Partner');
  });

  it('is the same bytes for the same facts', async () => {
    const [first, second] = await Promise.all([
      renderEvidenceSheet(evidence()),
      renderEvidenceSheet(evidence()),
    ]);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it.runIf(hasPoppler)('says who signed how, who did not, and what was shown', async () => {
    const text = textOfPdf((await renderEvidenceSheet(evidence())).bytes);
    for (const words of [
      'Anna Partner',
      'Persoonlijke link en een code per sms',
      '22 november 2026 om 14:03:09 (UTC+01:00)',
      'Geweigerd: eerst overleg nodig',
      'De link is geopend',
      'ab12cd34 ab12cd34',
    ])
      expect(text).toContain(words);
  });
});

describe('the certificate of destruction', () => {
  it('is one page with a place for the seal', async () => {
    const { pages, signatureBoxes, bytes } = await renderCertificateSheet(certificate);
    expect(pages).toBe(1);
    expect(signatureBoxes.map((box) => box.name)).toEqual([organisationField]);
    expect(flat(await structureOf(bytes)).filter((element) => element.role === 'H1')).toHaveLength(1);
  });

  it.runIf(hasPoppler)('says why, who decided, and when', async () => {
    const text = textOfPdf((await renderCertificateSheet(certificate)).bytes);
    for (const words of ['5 jaar na sluiten dossier', '31 december 2031', 'Kees Kwaliteit', 'Anna Akkoord'])
      expect(text).toContain(words);
  });
});

describe('the page about consent that was withdrawn', () => {
  it.runIf(hasPoppler)('says who took back what from whom, from when, and fits on one page', async () => {
    const { pages, bytes } = await renderWithdrawalSheet({
      ...common,
      number: 2,
      name: 'Sanne Bakker',
      at,
      on: '2026-11-22',
      how: 'aan de telefoon verteld aan een medewerker, op 21 november 2026',
      items: [{ purpose: 'Mijn portfolio krijgen', recipients: 'MEE Voorbeeldstreek, Stichting Werk c.s.' }],
      confirmBy: '27 november 2026',
      isAll: false,
      hash,
    });
    expect(pages).toBe(1);
    const text = textOfPdf(bytes);
    for (const words of ['Sanne Bakker', 'Mijn portfolio krijgen', 'MEE Voorbeeldstreek', at, '27 november'])
      expect(text).toContain(words);
  });
});

const hash = 'ab12cd34'.repeat(8);
const at = '22 november 2026 om 14:03:09 (UTC+01:00)';
const common = {
  reference: 'CNV-2026-0003',
  title: 'Samenwerkingsconvenant',
  formLine: 'Samenwerkingsconvenant, versie 1',
  organisation: { name: 'Stichting Voorbeeldwerk', country: 'NL' as const },
  chainHead: hash,
  chainLength: 12,
  verifyUrl: 'https://portaal.example/verifieer',
};
const certificate = {
  ...common,
  rule: '5 jaar na sluiten dossier',
  retainedUntil: '2031-12-31',
  proposedBy: 'Kees Kwaliteit',
  proposedAt: at,
  approvedBy: 'Anna Akkoord',
  approvedAt: at,
  destroyedAt: at,
  destroyedOn: '2032-01-04',
};

function evidence(): EvidenceSheet {
  return {
    ...common,
    timeZone: 'Europe/Amsterdam',
    salt: '00112233445566778899aabbccddeeff',
    documentSha256: hash,
    finalSha256: hash,
    madeOn: '2026-11-22',
    completedAt: at,
    timeStamps: 'Elke handtekening heeft een vertrouwd tijdstempel.',
    parties: [
      party({ name: 'Anna Partner', signatureImage: onePixel }),
      party({
        name: 'Bert Partner',
        signedAt: null,
        level: null,
        timeStamp: null,
        outcome: 'Geweigerd: eerst overleg nodig',
      }),
    ],
    events: Array.from({ length: 40 }, () => ({ at, words: 'De link is geopend' })),
  };
}

function party(facts: Partial<PartyEvidence>): PartyEvidence {
  return {
    name: '',
    title: 'Samenwerkingspartner',
    capacityLine: 'namens Organisatie Proef',
    reachedBy: 'Link per e-mail',
    identifiedBy: 'Persoonlijke link en een code per sms',
    mandate: null,
    understood: null,
    shownSha256: hash,
    signedAt: at,
    level: 'Geavanceerde elektronische handtekening',
    timeStamp: at,
    outcome: null,
    signatureImage: null,
    typedName: null,
    ...facts,
  };
}

const onePixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
