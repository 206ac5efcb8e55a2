import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mongoose from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { destroyDossiers } from '#app/archive/destroy-dossiers.server.ts';
import { approveDestruction, proposeDestruction } from '#app/archive/destruction.server.ts';
import { exportArchive } from '#app/archive/export-archive.server.ts';
import { holdDocument, releaseDocument } from '#app/archive/hold-document.server.ts';
import { listArchive } from '#app/archive/list-archive.server.ts';
import { listDestruction } from '#app/archive/list-destruction.server.ts';
import { packageForDownload, pemOf } from '#app/archive/package-for-download.server.ts';
import { recordEnd } from '#app/archive/record-end.server.ts';
import { settleRetention } from '#app/archive/settle-retention.server.ts';
import { verifyFile } from '#app/cli/verify/verify-file.ts';
import { readPublicRecord } from '#app/documents/verify/read-public-record.server.ts';
import { verifyUpload } from '#app/documents/verify/verify-upload.server.ts';
import { readCertificate } from '#app/documents/work/destroy-content.server.ts';
import type { StaffUser } from '#app/domain/access.ts';
import { verifyChain } from '#app/domain/chain.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { AuditLog } from '#app/models/audit-log.server.ts';
import { findDocument } from '#app/models/document-store.server.ts';
import { Dossiers, type DossierRecord } from '#app/models/dossier.server.ts';
import { findOrganisation, type OrganisationRecord } from '#app/models/organisation.server.ts';
import { exportRecord } from '#app/record/export-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { makeOrganisation, makeStaff, usePortal } from '#tests/support/portal.ts';
import { drain, sendExample, signAs, type Target } from '#tests/support/signing.ts';

// Seals are stamped by the real clock, so the story starts today; it goes on years later.
let now = new Date();
const today = localDateOf(now, 'Europe/Amsterdam');
const lastYear = Number(today.slice(0, 4)) + 5;
const held = usePortal({ clock: () => new Date(now) });

let coordinator: StaffUser;
let second: StaffUser;
let organisation: OrganisationRecord;
let target: Target;
let sealedPdf: Uint8Array;
let evidencePdf: Uint8Array;
let recordJson: string;

const person = (name: string, email: string, firm: string) => ({
  name,
  firstName: name.split(' ')[0] ?? name,
  email,
  phone: null,
  organisation: firm,
  capacityWords: 'directeur',
});

beforeAll(async () => {
  const { portal } = held;
  const sender = await makeOrganisation(portal);
  const { organisationId } = sender;
  coordinator = { id: sender.staffId, organisationId, roles: ['qualityCoordinator'] };
  second = { id: await makeStaff(portal, organisationId, ['admin']), organisationId, roles: ['admin'] };
  organisation = (await findOrganisation(organisationId)) as OrganisationRecord;
  target = await sendExample(portal, sender, {
    templateId: 'raamovereenkomst-werkgever',
    answers: templateExamples['raamovereenkomst-werkgever']?.[1]?.answers ?? {},
    parties: [
      {
        partyId: 'werkgever',
        role: 'employer',
        round: 1,
        capacity: 'organisation',
        person: person('=Wies Werkgeversma', 'wies@werkgever.example', 'Bakkerij Voorbeeld'),
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
  const loaded = await loadRecord(portal, organisationId, target.id);
  sealedPdf = await readPdf(loaded, 'newest');
  evidencePdf = await readPdf(loaded, 'evidence');
  recordJson = JSON.stringify(await exportRecord(portal, loaded));
}, 120_000);

describe('the archive, as the quality coordinator works in it', () => {
  it('lists what is completed with its parties, and says that the term waits for the dossier', async () => {
    const { rows } = await listArchive(held.portal, coordinator, organisation);
    expect(rows).toMatchObject([
      {
        parties: ['=Wies Werkgeversma (Bakkerij Voorbeeld)', 'Dirk Dienstma (Dienst Voorbeeld)'],
        completedOn: today,
        keptUntil: null,
        rule: '5 jaar na sluiten dossier',
        status: 'kept',
      },
    ]);
  });

  it('finds a document by the start of a name of who signed it, and not by another', async () => {
    const find = async (search: string) =>
      (await listArchive(held.portal, coordinator, organisation, { search })).rows.length;
    expect([await find('dien'), await find('Werkg'), await find('Jansen')]).toEqual([1, 1, 0]);
  });

  it('shows nothing to a job coach, nor to the coordinator of another organisation', async () => {
    const coach: StaffUser = { ...coordinator, roles: ['jobCoach'] };
    const other = { ...coordinator, organisationId: (await makeOrganisation(held.portal)).organisationId };
    expect((await listArchive(held.portal, coach, organisation)).rows).toEqual([]);
    expect((await listArchive(held.portal, other, organisation)).rows).toEqual([]);
    await expect(holdDocument(held.portal, other, { id: target.id, reason: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('exports the list as CSV without formulas, and records that', async () => {
    let csv = '';
    for await (const piece of await exportArchive(held.portal, coordinator, organisation)) csv += piece;
    const [head, row] = csv.split('\r\n');
    expect(head).toContain('Kenmerk;Formulier');
    expect(row).toContain("'=Wies Werkgeversma");
    expect(await AuditLog.countDocuments({ act: 'archive-exported', actorId: coordinator.id })).toBe(1);
  });

  it('packs the document so that it can be verified without the portal, and says so on the chain', async () => {
    const { portal } = held;
    const { bytes, filename } = await packageForDownload(portal, portal.authority, coordinator, target.id);
    const folder = await mkdtemp(path.join(tmpdir(), 'sluitend-'));
    const file = path.join(folder, filename);
    await writeFile(file, bytes);
    const report = await verifyFile(file, null);
    expect(report.findings.filter(({ outcome }) => outcome === 'bad')).toEqual([]);
    expect(report.isSound).toBe(true);
    await rm(folder, { recursive: true });
    const record = await findDocument(target.organisationId, target.id);
    expect(record?.events.at(-1)?.type).toBe('archived');
  }, 60_000);

  it('verifies the PDF and the evidence sheet beside their record, and finds that trust needs a certificate', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sluitend-'));
    const at = (name: string) => path.join(folder, name);
    await writeFile(at('x.pdf'), sealedPdf);
    await writeFile(at('x.bewijs.pdf'), evidencePdf);
    await writeFile(at('x.json'), recordJson);
    expect((await verifyFile(at('x.pdf'), null)).isSound).toBe(false);
    await writeFile(at('ca.pem'), pemOf(held.portal.authority.caCertificateDer));
    for (const name of ['x.pdf', 'x.bewijs.pdf', 'x.json']) {
      const report = await verifyFile(at(name), null);
      expect(report.findings.filter(({ outcome }) => outcome === 'bad')).toEqual([]);
      expect(report.isSound).toBe(true);
    }
    await writeFile(at('x.pdf'), evidencePdf.subarray(0, evidencePdf.length - 1));
    expect((await verifyFile(at('x.pdf'), null)).isSound).toBe(false);
    await rm(folder, { recursive: true });
  }, 60_000);

  it('tells whoever uploads the sealed PDF who signed and how that was known', async () => {
    const { portal } = held;
    const trustedCa = [portal.authority.caCertificateDer];
    const inspect = (pdf: Uint8Array) => Promise.resolve(inspectPdf(pdf, { trustedCa }));
    const report = await verifyUpload(portal, { pdf: sealedPdf, reference: null, inspect });
    expect(report.isSound).toBe(true);
    const words = [...report.findings, ...(report.record ?? [])].map((finding) => finding.words).join('\n');
    expect(words).toContain('Dirk Dienstma');
    expect(words).toContain('een code per e-mail');
    expect(words).toContain('precies gelijk aan wat is ondertekend');
    const { reference } = await loadRecord(portal, target.organisationId, target.id).then((l) => l.record);
    const flipped = Uint8Array.from(sealedPdf);
    flipped[5000] = (flipped[5000] ?? 0) ^ 1;
    const wrong = await verifyUpload(portal, { pdf: flipped, reference, inspect });
    expect(wrong.isSound).toBe(false);
    expect(JSON.stringify(wrong.record)).not.toContain('tekende op');
  }, 60_000);

  it('tells a stranger with the code of the document no names', async () => {
    const record = await findDocument(target.organisationId, target.id);
    const known = await readPublicRecord((record?.reference ?? '').toLowerCase().replaceAll('-', ' '));
    expect(known).toMatchObject({ status: 'sealed', signed: 2, asked: 2, chain: { brokenAt: null } });
    expect(JSON.stringify(known)).not.toMatch(/Wies|Dirk|Bakkerij|Dossier/);
    await expect(readPublicRecord('2222-2222-2222')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('begins the term when the dossier closes, and proposes only after its last day', async () => {
    const { portal } = held;
    const { organisationId, id } = target;
    const record = await findDocument(organisationId, id);
    await Dossiers.updateOne({ organisationId, _id: record?.dossierId ?? '' }, { $set: { closedAt: now } });
    await settleRetention(portal);
    expect(await settleRetention(portal)).toBe(0);
    const { rows } = await listArchive(portal, coordinator, organisation);
    expect(rows[0]?.keptUntil).toBe(`${lastYear}-12-31`);
    now = new Date(`${lastYear}-12-31T22:59:59.000Z`);
    expect(await listDestruction(portal, coordinator, organisation)).toEqual([]);
    await expect(proposeDestruction(portal, coordinator, id)).rejects.toMatchObject({
      code: 'not-allowed-in-state',
    });
    now = new Date(`${lastYear}-12-31T23:00:00.000Z`);
    expect(await listDestruction(portal, coordinator, organisation)).toMatchObject([{ status: 'ended' }]);
  });

  it('keeps what is held, with the reason, until it is let go', async () => {
    const { portal } = held;
    const { id } = target;
    await expect(holdDocument(portal, coordinator, { id, reason: ' ' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await holdDocument(portal, coordinator, { id, reason: 'Klacht van Wies' });
    await expect(proposeDestruction(portal, coordinator, id)).rejects.toMatchObject({ code: 'on-hold' });
    expect((await listArchive(portal, coordinator, organisation, { status: 'held' })).rows).toHaveLength(1);
    await releaseDocument(portal, coordinator, { id, reason: 'Klacht is opgelost' });
    expect((await listArchive(portal, coordinator, organisation, { status: 'held' })).rows).toEqual([]);
  });

  it('refuses an end on a day that is still to come', async () => {
    await expect(
      recordEnd(held.portal, coordinator, { id: target.id, of: 'agreement', on: '2099-01-01' }),
    ).rejects.toMatchObject({ code: 'invalid-input', details: { field: 'on' } });
  });

  it('destroys only when a second person agrees, and leaves a stub that verifies and nothing to read', async () => {
    const { portal } = held;
    const { organisationId, id } = target;
    await proposeDestruction(portal, coordinator, id);
    await expect(approveDestruction(portal, coordinator, id)).rejects.toMatchObject({ code: 'forbidden' });
    await approveDestruction(portal, second, id);
    await drain(portal, target);

    const record = await findDocument(organisationId, id);
    if (!record) throw new Error('the stub is gone');
    expect(record.phase).toBe('destroyed');
    expect(verifyChain(record.events, record.chain).ok).toBe(true);
    expect(record).toMatchObject({ recordKey: null, answers: null, notes: null, searchTokens: [] });
    await expect(loadRecord(portal, organisationId, id)).rejects.toMatchObject({ code: 'destroyed' });
    const { rows } = await listArchive(portal, coordinator, organisation);
    expect(rows).toMatchObject([{ status: 'destroyed', parties: [], destroyedOn: `${lastYear + 1}-01-01` }]);
    const certificate = await readCertificate(portal, target);
    expect(Buffer.from(certificate.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(await readPublicRecord(record.reference)).toMatchObject({ status: 'destroyed' });

    expect(await destroyDossiers(portal)).toBe(1);
    const dossier = await Dossiers.findOne({ _id: record.dossierId }).lean<DossierRecord>();
    expect(dossier).toMatchObject({ wrappedKey: null, label: null, searchTokens: [] });
    expect(await destroyDossiers(portal)).toBe(0);

    const blobs = await mongoose.connection.db
      ?.collection('blobs.files')
      .find({ 'metadata.documentId': id })
      .toArray();
    expect(blobs).toEqual([]);
  }, 60_000);
});
