import {
  defineModel,
  json,
  moment,
  optionalMoment,
  optionalText,
  part,
  sealed,
  text,
} from './define-model.server.ts';
import type { DocumentRecord } from './document-types.ts';

const number = { type: Number, required: true };

const paper = { codeHash: { type: String }, sealedCode: sealed };
const link = part({ n: number, hash: text, sealedToken: sealed, expiresAt: moment, ...paper });
const formerLink = part({ n: number, hash: text, ended: text });
const copyLink = part({ hash: text, sealedToken: sealed, ...paper });

const withdrawalLink = part({ number, to: text, hash: text, sealedToken: sealed });

const party = part({
  partyId: text,
  role: text,
  round: number,
  capacity: text,
  person: sealed,
  addressHash: optionalText,
  status: text,
  link: { type: link, default: null },
  formerLinks: { type: [formerLink], default: [] },
  copyLink: { type: copyLink, default: null },
  signature: sealed,
  reason: sealed,
  mandate: sealed,
});

const file = part({
  kind: text,
  n: number,
  partyId: { type: String },
  blobId: text,
  sha256: text,
  size: number,
  at: moment,
});
const base = part({ blobId: text, revision: number, sha256: text, pages: number });

const work = part({
  due: optionalMoment,
  lease: { type: part({ by: text, until: moment }), default: null },
  attempts: { ...json, default: {} },
});

/** Documents; the functions that read and write them are in `document-store.server.ts`. */
export const Documents = defineModel<DocumentRecord>(
  'Document',
  'documents',
  {
    organisationId: text,
    dossierId: text,
    reference: text,
    template: part({ id: text, version: number, sha256: text }),
    phase: text,
    chain: part({ seq: number, hash: text }),
    events: { type: [json], default: [] },
    recordKey: sealed,
    answers: sealed,
    carriedOver: { type: [json], default: [] },
    draftParties: sealed,
    notes: sealed,
    revision: number,
    parties: { type: [party], default: [] },
    base: { type: base, default: null },
    withdrawalLinks: { type: [withdrawalLink], default: [] },
    meetingReplies: { ...json, default: {} },
    files: { type: [file], default: [] },
    work: { type: work, required: true },
    retainUntil: optionalMoment,
    held: { type: Boolean, default: false },
    searchTokens: { type: [String], default: [] },
    barredIds: { type: [String], default: [] },
    followsId: optionalText,
    createdBy: optionalText,
    createdAt: moment,
    updatedAt: moment,
  },
  [
    // The documents of a dossier.
    { keys: { organisationId: 1, dossierId: 1, createdAt: -1 } },
    // The documents of a form that others wait for, in all dossiers.
    { keys: { organisationId: 1, 'template.id': 1, createdAt: -1 } },
    // The start page, and the archive list of what is completed.
    { keys: { organisationId: 1, phase: 1, updatedAt: -1 } },
    // What was begun after a document ended.
    { keys: { organisationId: 1, followsId: 1 }, sparse: true },
    // Search by the start of a name.
    { keys: { organisationId: 1, searchTokens: 1 } },
    // What has reached the end of its retention.
    { keys: { organisationId: 1, retainUntil: 1 } },
    // Verification by the printed code, by somebody who belongs to no organisation.
    { keys: { reference: 1 }, unique: true },
    // Verification of a file whose owner knows no code.
    { keys: { 'files.sha256': 1 }, sparse: true },
    // A mail that came back says only its Message-ID.
    { keys: { 'events.data.messageId': 1 }, sparse: true },
    // A link carries only its token.
    { keys: { 'parties.link.hash': 1 }, sparse: true },
    { keys: { 'parties.formerLinks.hash': 1 }, sparse: true },
    { keys: { 'parties.copyLink.hash': 1 }, sparse: true },
    { keys: { 'withdrawalLinks.hash': 1 }, sparse: true },
    // The code in a letter is all that is typed.
    { keys: { 'parties.link.codeHash': 1 }, sparse: true },
    { keys: { 'parties.copyLink.codeHash': 1 }, sparse: true },
    // Somebody's own page: all that they signed or are asked, newest first.
    { keys: { 'parties.addressHash': 1, createdAt: -1 }, sparse: true },
    // Workers look for due work of all organisations.
    { keys: { 'work.due': 1 }, sparse: true },
  ],
);
