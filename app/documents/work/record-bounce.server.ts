import type { DocumentEvent } from '#app/domain/events.ts';
import { readDeliveryStatus } from '#app/mail/delivery-status.server.ts';
import { findDocumentByMail } from '#app/models/document-store.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';

/**
 * Records that a mail came back, with the document that it belongs to. The sender is then told, and sees which address
 * to correct. Of the message nothing is kept but its status.
 *
 * @param raw a message from the mailbox to which mail comes back
 * @returns `recorded` (also when it was before), `unknown`: no mail of ours, `other`: no notice of a failure
 */
export async function recordBounce(
  services: Services,
  raw: Buffer,
): Promise<'recorded' | 'unknown' | 'other'> {
  const found = await readDeliveryStatus(raw);
  if (!found) return 'other';
  for (const hash of found.messageIds.slice(0, mostIds).map(sha256Hex)) {
    const record = await findDocumentByMail(hash);
    const mail = record && mailWith(record, hash);
    if (!mail) continue;
    const target = { organisationId: record.organisationId, id: record._id };
    await changeRecord(services, target, { kind: 'system' }, () => ({
      command: { type: 'recordBounce', mail, status: found.status },
    }));
    return 'recorded';
  }
  return 'unknown';
}

/** A real notice names one or a few. */
const mostIds = 20;

function mailWith({ events }: DocumentRecord, hash: string) {
  const accepted = (events as DocumentEvent[]).find(
    (event) => event.type === 'mailAccepted' && event.data.messageId === hash,
  );
  return accepted?.type === 'mailAccepted' ? accepted.data : undefined;
}
