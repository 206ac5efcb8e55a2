import type { StaffUser } from '#app/domain/access.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { exportRecord } from '#app/record/export-record.server.ts';
import { loadRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { readPdf, readWithdrawalPdf } from '#app/record/stored-files.server.ts';
import type { Authority } from '#app/seal/authority.server.ts';
import { findArchived } from './find-archived.server.ts';
import { packageDocument, type DocumentToPackage } from './package/package-document.server.ts';
import { retentionFacts } from './retention-facts.server.ts';
import { readRevocationList } from './revocation-list.server.ts';

/**
 * One completed document as an archive package, to be handed to an archive. That it was made, and the hash of what
 * was made, is put on the document's chain.
 *
 * @throws AppError `not-found`, `destroyed`, `not-allowed-in-state` while it is not sealed
 */
export async function packageForDownload(
  services: Services,
  authority: Authority,
  user: StaffUser,
  id: string,
): Promise<{ bytes: Uint8Array; filename: string }> {
  const { organisationId, reference } = await findArchived(user, id, 'archive.export');
  const loaded = await loadRecord(services, organisationId, id);
  if (!loaded.state.preserved) throw new AppError('not-allowed-in-state', 'not sealed');
  const now = services.clock();
  const bytes = await packageDocument(await describe(services, authority, loaded), now);
  const packageSha256 = sha256Hex(bytes);
  await changeRecord(services, { organisationId, id }, { kind: 'staff', id: user.id }, () => ({
    command: { type: 'recordArchived', packageSha256 },
  }));
  return { bytes, filename: `${reference}.zip` };
}

async function describe(
  services: Services,
  authority: Authority,
  loaded: LoadedRecord,
): Promise<DocumentToPackage> {
  const { record, state } = loaded;
  const exported = await exportRecord(services, loaded);
  const { organisation, template, rule, keptUntil } = await retentionFacts(record);
  const now = services.clock();
  const crl = await readRevocationList(authority, now);
  return {
    reference: record.reference,
    title: template.title,
    template: { ...record.template, definitionJson: canonicalJson(template as unknown as Json) },
    organisationName: organisation.name,
    signedPdf: await readPdf(loaded, 'newest'),
    evidencePdf: await readPdf(loaded, 'evidence'),
    withdrawals: await Promise.all(
      state.withdrawals
        .filter(({ sealed }) => sealed !== null)
        .map(async ({ number }) => ({ number, pdf: await readWithdrawalPdf(loaded, number) })),
    ),
    answersJson: JSON.stringify(exported.answers, null, 2),
    chainJson: JSON.stringify(record.events, null, 2),
    recordJson: JSON.stringify(exported),
    startedAt: record.createdAt,
    completedAt: new Date(state.completedAt ?? record.updatedAt),
    retention: {
      from: rule.from,
      years: rule.years,
      startedOn: startOf(loaded, rule.from, organisation.timeZone),
      until: keptUntil(state),
      words: rule.words,
    },
    legal: template.legal,
    smk: template.smk,
    parties: record.parties.map(({ partyId, role, capacity }) => ({
      id: partyId,
      title: template.parties.find((party) => party.role === role)?.title ?? role,
      capacity,
    })),
    caCertificatePem: pemOf(authority.caCertificateDer),
    crl,
    timeZone: organisation.timeZone,
  };
}

function startOf(
  { state }: LoadedRecord,
  from: DocumentToPackage['retention']['from'],
  timeZone: string,
): string | null {
  const moment = {
    completed: state.completedAt,
    'dossier-closed': state.ends.dossier,
    'agreement-ended': state.ends.agreement,
    'consent-ended': state.ends.consent,
  }[from];
  return moment === null ? null : localDateOf(moment, timeZone);
}

/** A certificate as text (RFC 7468). */
export function pemOf(der: Uint8Array): string {
  const base64 = Buffer.from(der)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n');
  return `-----BEGIN CERTIFICATE-----\n${base64.trimEnd()}\n-----END CERTIFICATE-----\n`;
}
