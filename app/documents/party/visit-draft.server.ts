import { randomUUID } from 'node:crypto';
import { openValue, sealValue } from '#app/lib/sealed-value.server.ts';
import { insertNew, trusted } from '#app/models/define-model.server.ts';
import type { PartySignature } from '#app/models/document-types.ts';
import { PartySessions, type PartySessionRecord } from '#app/models/party-session.server.ts';
import type { PartyVisit } from './party-session.server.ts';

/** What a party did on the way to their signature, kept until they sign so that they can stop and go on later. */
export interface VisitDraft {
  /** The revision that they read to the end; 0 before that. */
  readRevision: number;
  signature: DraftSignature | null;
}

export interface DraftSignature {
  kind: PartySignature['kind'];
  typedName: string | null;
  /** PNG in base64. */
  picture: string | null;
}

/**
 * The draft of this visit, or else the newest that the party left in another visit through the same link. Of another link
 * nothing is taken over: that may have gone to somebody else.
 */
export async function readDraft(visit: PartyVisit): Promise<VisitDraft> {
  const { organisationId, id: documentId, partyId, link, sessionId } = visit;
  const kept = await PartySessions.find({
    organisationId,
    documentId,
    partyId,
    link,
    draft: trusted({ $ne: null }),
  })
    .sort({ createdAt: -1 })
    .lean<PartySessionRecord[]>();
  const found = kept.find(({ _id }) => _id === sessionId) ?? kept[0];
  return found?.draft ? open(visit, found.draft) : { readRevision: 0, signature: null };
}

/** Keeps a part of the draft; what is not named stays as it was. */
export async function saveDraft(visit: PartyVisit, changes: Partial<VisitDraft>): Promise<void> {
  const draft = { ...(await readDraft(visit)), ...changes };
  const { signature, readRevision } = draft;
  const value = { readRevision, signature: signature && { ...signature } };
  const sealed = sealValue(visit.loaded.keys.content, value, place(visit));
  await PartySessions.updateOne({ _id: visit.sessionId }, { $set: { draft: sealed } });
}

/** After signing or refusing nothing is left to go on with. */
export async function forgetDrafts({ organisationId, id: documentId, partyId }: PartyVisit): Promise<void> {
  await PartySessions.updateMany({ organisationId, documentId, partyId }, { $set: { draft: null } });
}

/**
 * Ends a visit on this device, but leaves its draft: under an id that no secret belongs to, until the visit would have
 * ended by itself.
 */
export async function stopVisit(visit: Pick<PartyVisit, 'sessionId'>): Promise<void> {
  const session = await PartySessions.findOne({ _id: visit.sessionId }).lean<PartySessionRecord>();
  if (session?.draft) {
    await insertNew(PartySessions, {
      ...session,
      _id: `left:${randomUUID()}`,
      identifiedAt: null,
      identifiedBy: null,
    });
  }
  await PartySessions.deleteOne({ _id: visit.sessionId });
}

function open({ loaded, ...visit }: PartyVisit, sealed: Buffer): VisitDraft {
  return openValue<VisitDraft>(loaded.keys.content, sealed, place(visit));
}

const place = ({ id, partyId }: Pick<PartyVisit, 'id' | 'partyId'>) => ({
  record: id,
  field: `parties.${partyId}.draft`,
});
