import { openValue, sealValue } from '#app/lib/sealed-value.server.ts';
import {
  defineModel,
  moment,
  optionalMoment,
  optionalText,
  sealed,
  text,
  trusted,
} from './define-model.server.ts';

/**
 * A complaint on its way: who handles it, who must not see it, and what was done. What was said stands in its document,
 * under the key of a dossier of its own.
 */
export interface ComplaintRecord {
  _id: string;
  organisationId: string;
  dossierId: string;
  documentId: string;
  /** The document's reference: with the words it opens the page of whoever filed it. */
  reference: string;
  /** Keyed hash of the words that only whoever filed it has. */
  wordsHash: string;
  /** SHA-256 of the form's own secret: sending the same form twice files once. */
  onceHash: string;
  /** Null while nobody may handle it. */
  handlerId: string | null;
  /** Staff whom it is about, or who are kept out for another reason; access is refused by query. */
  barredIds: string[];
  status: 'open' | 'closed';
  isUrgent: boolean;
  /** The last day of the first step that is not done: `2026-05-12`; null when all is done. */
  due: string | null;
  doneSteps: string[];
  /** Sealed `ComplaintContact`, field `contact`; null where no mail is wanted. */
  contact: Buffer | null;
  /** When whoever filed it showed that the address is theirs; before that no mail goes there but the code. */
  contactConfirmedAt: Date | null;
  /** Sealed `ComplaintEntry[]`, field `log`. */
  log: Buffer | null;
  /** Counts changes, so that of two at the same moment none is lost. */
  revision: number;
  /** Work that is waiting: `seal`, `handler`, `nobody`, `receipt`, `news`. */
  pending: string[];
  workDue: Date | null;
  attempts: number;
  createdAt: Date;
  closedAt: Date | null;
}

export interface ComplaintContact {
  email: string;
  firstName: string | null;
}

/** Something that was done or said, as it is kept. */
export interface ComplaintEntry {
  at: string;
  /** Null for whoever filed it and for the portal itself. */
  staffId: string | null;
  kind: 'filed' | 'confirmed' | 'step' | 'message' | 'reply' | 'note' | 'assigned' | 'barred' | 'closed';
  /** Of `step`. */
  step?: string;
  words?: string;
}

export const Complaints = defineModel<ComplaintRecord>(
  'Complaint',
  'complaints',
  {
    organisationId: text,
    dossierId: text,
    documentId: text,
    reference: text,
    wordsHash: text,
    onceHash: text,
    handlerId: optionalText,
    barredIds: { type: [String], default: [] },
    status: { type: String, enum: ['open', 'closed'], required: true },
    isUrgent: { type: Boolean, required: true },
    due: optionalText,
    doneSteps: { type: [String], default: [] },
    contact: sealed,
    contactConfirmedAt: optionalMoment,
    log: sealed,
    revision: { type: Number, required: true },
    pending: { type: [String], default: [] },
    workDue: optionalMoment,
    attempts: { type: Number, default: 0 },
    createdAt: moment,
    closedAt: optionalMoment,
  },
  [
    // The list of who handles them, what is due first.
    { keys: { organisationId: 1, status: 1, due: 1 } },
    // Whoever filed it comes back with the reference.
    { keys: { reference: 1 }, unique: true },
    { keys: { onceHash: 1 }, unique: true },
    // Mail that waits, of all organisations.
    { keys: { workDue: 1 }, sparse: true },
  ],
);

/** Sealed fields of a complaint, under its dossier's key. @param key of the dossier, `openDossierKey` */
export const complaintSecrets = (key: Uint8Array, id: string) => ({
  sealContact: (contact: ComplaintContact) =>
    sealValue(key, { ...contact }, { record: id, field: 'contact' }),
  openContact: ({ contact }: Pick<ComplaintRecord, 'contact'>) =>
    contact && openValue<ComplaintContact>(key, contact, { record: id, field: 'contact' }),
  sealLog: (log: readonly ComplaintEntry[]) =>
    sealValue(
      key,
      log.map((entry) => ({ ...entry })),
      { record: id, field: 'log' },
    ),
  openLog: ({ log }: Pick<ComplaintRecord, 'log'>) =>
    log ? openValue<ComplaintEntry[]>(key, log, { record: id, field: 'log' }) : [],
});

/**
 * Changes a complaint if nobody did since it was read.
 *
 * @returns false when somebody else was first: read again
 */
export async function updateComplaint(
  { organisationId, _id, revision }: Pick<ComplaintRecord, 'organisationId' | '_id' | 'revision'>,
  set: Partial<Omit<ComplaintRecord, '_id' | 'organisationId' | 'revision'>>,
): Promise<boolean> {
  const result = await Complaints.updateOne(
    { organisationId, _id, revision },
    { $set: { ...set, revision: revision + 1 } },
  );
  return result.matchedCount === 1;
}

/** Complaints with work that is due, longest waiting first. */
export async function findDueComplaints(now: Date, limit = 20): Promise<ComplaintRecord[]> {
  return Complaints.find({ workDue: trusted({ $lte: now }) })
    .sort({ workDue: 1 })
    .limit(limit)
    .lean<ComplaintRecord[]>();
}
