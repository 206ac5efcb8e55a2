import type { DocumentEvent } from '#app/domain/events.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { AppError } from '#app/lib/errors.ts';
import { findDocument } from '#app/models/document-store.server.ts';
import type { PartyRecord } from '#app/models/document-types.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { findStaffNames } from '#app/models/user.server.ts';
import { findTemplateVersion } from '#app/models/template-version.server.ts';
import { organisationField } from '#app/forms/content/organisation-field.ts';
import { deleteBlobs, getBlob, putBlob } from '#app/storage/blobs.server.ts';
import { momentInWords } from '../in-words.ts';

interface Target {
  organisationId: string;
  id: string;
}

/**
 * Destroys what was approved to be destroyed: the document's key, its answers, names, files and search words. The chain
 * stays, with a sealed certificate that names no person but those who decided.
 */
export async function destroyContent(services: Services, target: Target): Promise<void> {
  const certificate = await makeCertificate(services, target);
  const owner = { ...(await certificateOwner(services, target)), mediaType: 'application/pdf' };
  const { blobId, sha256 } = await putBlob({ ...owner, bytes: certificate });
  await changeRecord(services, target, { kind: 'system' }, ({ record }) => ({
    command: { type: 'recordDestroyed', certificateSha256: sha256 },
    set: () => ({
      recordKey: null,
      answers: null,
      draftParties: null,
      notes: null,
      base: null,
      searchTokens: [],
      withdrawalLinks: [],
      meetingReplies: {},
      parties: record.parties.map(withoutPerson),
      files: [{ kind: 'certificate', n: 0, blobId, sha256, size: certificate.length, at: services.clock() }],
    }),
  }));
  await deleteBlobs({ organisationId: target.organisationId, documentId: target.id });
}

/** The certificate outlives the document's key, so it is kept under one of the portal's and beside the document's files. */
async function certificateOwner(services: Services, { organisationId, id }: Target) {
  const record = await findDocument(organisationId, id);
  if (!record) throw new AppError('not-found');
  const key = services.keyring.subkey('certificates');
  return { organisationId, dossierId: record.dossierId, documentId: `${id}:certificate`, key };
}

/** @throws AppError `not-found` while nothing was destroyed */
export async function readCertificate(services: Services, target: Target): Promise<Uint8Array> {
  const record = await findDocument(target.organisationId, target.id);
  const file = record?.files.find(({ kind }) => kind === 'certificate');
  if (!file) throw new AppError('not-found');
  return getBlob(await certificateOwner(services, target), file.blobId);
}

async function makeCertificate(services: Services, target: Target): Promise<Uint8Array> {
  const { record, state } = await loadRecord(services, target.organisationId, target.id);
  const organisation = await findOrganisation(record.organisationId);
  const template = await findTemplateVersion(record.organisationId, record.template);
  if (!organisation || !template) throw new AppError('broken-record');
  const events = record.events as DocumentEvent[];
  const proposed = events.findLast((event) => event.type === 'destructionProposed');
  const approved = events.findLast((event) => event.type === 'destructionApproved');
  if (proposed?.type !== 'destructionProposed' || approved?.type !== 'destructionApproved') {
    throw new AppError('not-allowed-in-state');
  }
  const names = await findStaffNames(services.keyring, organisation._id, [
    proposed.data.staff,
    approved.data.staff,
  ]);
  const zone = organisation.timeZone;
  const now = services.clock();
  const { bytes } = await services.pdf.renderCertificate({
    reference: record.reference,
    title: template.title,
    formLine: `${template.title}, versie ${template.version}`,
    organisation: { name: organisation.name, country: organisation.country },
    rule: template.retention.words,
    retainedUntil: proposed.data.retainUntil,
    proposedBy: names[proposed.data.staff] ?? '',
    proposedAt: momentInWords(proposed.at, zone),
    approvedBy: names[approved.data.staff] ?? '',
    approvedAt: momentInWords(approved.at, zone),
    destroyedAt: momentInWords(now, zone),
    destroyedOn: localDateOf(now, zone),
    chainHead: state.head.hash,
    chainLength: state.head.seq,
    verifyUrl: `${services.publicUrl}/verifieer/${record.reference}`,
  });
  const { bytes: sealed } = await services.seal.sign({
    pdf: bytes,
    field: organisationField,
    commonName: organisation.name,
    organisation: organisation.name,
    reason: 'Verklaring van vernietiging',
    lines: [`Verzegeld door ${organisation.name}`, momentInWords(now, zone)],
    certify: true,
    at: now.toISOString(),
  });
  return (await services.seal.preserve(sealed)).bytes;
}

function withoutPerson(party: PartyRecord): PartyRecord {
  const { link, copyLink } = party;
  return {
    ...party,
    person: null,
    addressHash: null,
    signature: null,
    reason: null,
    mandate: null,
    link: link && { ...link, sealedToken: null, sealedCode: null },
    copyLink: copyLink && { ...copyLink, sealedToken: null, sealedCode: null },
  };
}
