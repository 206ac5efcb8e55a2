import { changeRecord } from '#app/record/change-record.server.ts';
import { AppError } from '#app/lib/errors.ts';
import type { Services } from '#app/record/services.ts';
import { identifySession, startPartySession } from '../party/party-session.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { OwnDocument } from './own-documents.server.ts';

/**
 * Goes on from somebody's own page to a document: to sign it (after a code of its own, as behind its link), or to see and
 * keep what is complete.
 *
 * @returns the secret of the visit to the document
 * @throws AppError `not-allowed-in-state` when there is nothing to be seen (yet), and what the document's state forbids
 */
export async function openOwnDocument(
  services: Services,
  { loaded, party, channel }: OwnDocument,
): Promise<{ secret: string; needsCode: boolean }> {
  const { state, record } = loaded;
  const { partyId, link } = party;
  const target = { organisationId: record.organisationId, id: record._id };
  if (state.phase === 'sent' && !party.signed && !party.declined && !party.excused) {
    await changeRecord(services, target, { kind: 'party', id: partyId }, () => ({
      command: { type: 'open', partyId, link },
    }));
    return { secret: await startPartySession(services, { ...target, partyId, link }), needsCode: true };
  }
  if (!state.preserved) throw new AppError('not-allowed-in-state');
  const secret = await startPartySession(services, { ...target, partyId, link: 0 });
  return { secret: await identifySession(services, sha256Hex(secret), `${channel}-code`), needsCode: false };
}
