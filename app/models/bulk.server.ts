import type { Json } from '#app/lib/canonical-json.ts';
import { openValue, sealValue } from '#app/lib/sealed-value.server.ts';
import {
  defineModel,
  json,
  moment,
  optionalMoment,
  optionalText,
  sealed,
  text,
} from './define-model.server.ts';

/**
 * One form sent to many: a list that somebody brought, and what becomes of each row. Everything of the list is sealed
 * under a data key of its own, which goes when the last row is done.
 */
export interface BulkRecord {
  _id: string;
  organisationId: string;
  /** Who brought it, and in whose name all is sent. */
  createdBy: string;
  /** The draft that all documents are made after. */
  modelId: string;
  templateId: string;
  /** `new`: columns are chosen and looked over; nothing is made before `running`. */
  status: 'new' | 'running' | 'paused' | 'cancelled' | 'done';
  /** The data key under the master key; null once nothing of the list is kept. */
  wrappedKey: Buffer | null;
  /** Sealed `string[]`, field `heads`. */
  heads: Buffer | null;
  /** Sealed `Mapping`, field `mapping`. */
  mapping: Buffer | null;
  /** Sealed `BulkModel`, field `model`: the draft as it was when sending began. */
  model: Buffer | null;
  /** Why it stopped by itself: an AppError code. */
  stoppedBy: string | null;
  rows: number;
  createdAt: Date;
  endedAt: Date | null;
}

/** What stands in which column, by target (`bulk-targets.ts`). */
export type Mapping = Readonly<Record<string, number>>;

export interface BulkRowRecord {
  /** `<bulk>.<row>`. */
  _id: string;
  organisationId: string;
  bulkId: string;
  /** As in the sheet: the heads are row 1. */
  row: number;
  /** Sealed `string[]`, field `rows.<row>`; null once it is not needed any more. */
  cells: Buffer | null;
  status: 'waiting' | 'sent' | 'failed' | 'skipped' | 'cancelled';
  /** What is wrong with it: keys and targets, nothing of what was typed. */
  problems: { target: string; problem: string }[];
  /** Chosen before it is made, so that nothing is made twice. */
  documentId: string;
  dossierId: string;
  at: Date | null;
}

export const Bulks = defineModel<BulkRecord>(
  'Bulk',
  'bulks',
  {
    organisationId: text,
    createdBy: text,
    modelId: text,
    templateId: text,
    status: { type: String, enum: ['new', 'running', 'paused', 'cancelled', 'done'], required: true },
    wrappedKey: sealed,
    heads: sealed,
    mapping: sealed,
    model: sealed,
    stoppedBy: optionalText,
    rows: { type: Number, required: true },
    createdAt: moment,
    endedAt: optionalMoment,
  },
  [
    // "My lists", newest first.
    { keys: { organisationId: 1, createdBy: 1, createdAt: -1 } },
    // The worker looks for lists that are being sent, and those that were left lying, of all organisations.
    { keys: { status: 1, createdAt: 1 } },
  ],
);

export const BulkRows = defineModel<BulkRowRecord>(
  'BulkRow',
  'bulkRows',
  {
    organisationId: text,
    bulkId: text,
    row: { type: Number, required: true },
    cells: sealed,
    status: {
      type: String,
      enum: ['waiting', 'sent', 'failed', 'skipped', 'cancelled'],
      required: true,
    },
    problems: { type: [json], default: [] },
    documentId: text,
    dossierId: text,
    at: optionalMoment,
  },
  [
    // The rows of a list, in its order.
    { keys: { organisationId: 1, bulkId: 1, row: 1 }, unique: true },
    // The next one to be sent.
    { keys: { bulkId: 1, status: 1, row: 1 } },
  ],
);

/** Sealed fields of a list and its rows. @param key of the list, from `wrappedKey` */
export const bulkSecrets = (key: Uint8Array, id: string) => {
  const place = (field: string) => ({ record: id, field });
  return {
    seal: (field: string, value: Json) => sealValue(key, value, place(field)),
    open: <T>(field: string, value: Uint8Array) => openValue<T>(key, value, place(field)),
  };
};
