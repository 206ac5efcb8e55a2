import { describe, expect, it } from 'vitest';
import { exportRecord } from '#app/record/export-record.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { verifyRecord } from '#app/documents/verify/verify-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';
import { drain, sendExample, signAs } from '#tests/support/signing.ts';

const held = usePortal();

const person = (name: string, email: string, organisation: string | null) => ({
  name,
  firstName: name.split(' ')[0] ?? name,
  email,
  phone: null,
  organisation,
  capacityWords: organisation ? 'directeur' : null,
});

describe('a document from filling in to sealed', () => {
  it('is signed by an employer and a service, sealed, delivered and verified', async () => {
    const { portal } = held;
    const sender = await makeOrganisation(portal);
    const answers = templateExamples['raamovereenkomst-werkgever']?.[1]?.answers ?? {};
    const target = await sendExample(portal, sender, {
      templateId: 'raamovereenkomst-werkgever',
      answers,
      parties: [
        {
          partyId: 'werkgever',
          role: 'employer',
          round: 1,
          capacity: 'organisation',
          person: person('Wies Werkgeversma', 'wies@werkgever.example', 'Bakkerij Voorbeeld'),
        },
        {
          partyId: 'dienst',
          role: 'service',
          round: 2,
          capacity: 'organisation',
          person: person('Dirk Dienstma', 'dirk@dienst.example', 'Dienst Voorbeeld'),
        },
      ],
    });
    await signAs(portal, 'wies@werkgever.example');
    await drain(portal, target);
    await signAs(portal, 'dirk@dienst.example');
    await drain(portal, target);

    const loaded = await loadRecord(portal, target.organisationId, target.id);
    expect(loaded.state.phase).toBe('completed');
    expect(loaded.state.preserved?.level).toBe('LTA');
    expect(loaded.state.parties.every(({ delivered }) => delivered)).toBe(true);

    const pdf = await readPdf(loaded, 'newest');
    const report = inspectPdf(pdf, { trustedCa: [portal.authority.caCertificateDer] });
    expect(report.problems).toEqual([]);
    expect(report.signatures.map(({ subject }) => subject)).toEqual(['Wies Werkgeversma', 'Dirk Dienstma']);
    expect(inspectPdf(await readPdf(loaded, 'evidence')).signatures).toHaveLength(1);

    const findings = await verifyRecord(await exportRecord(portal, loaded), portal.pdf.renderDocument);
    expect(findings.filter(({ outcome }) => outcome !== 'good')).toEqual([]);
  });
});
