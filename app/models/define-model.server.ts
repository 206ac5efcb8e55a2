import mongoose, { type Model, type SchemaDefinition, Schema } from 'mongoose';
import { isDuplicateKey } from '#app/lib/db.server.ts';

export { isDuplicateKey } from '#app/lib/db.server.ts';

/** Marks an operator in a filter as written by us; every other operator is taken for a value. */
export const { trusted } = mongoose;

/** Encrypted bytes, made by `sealValue` or `sealBytes`. */
export const sealed = { type: Buffer } as const;
export const text = { type: String, required: true } as const;
export const optionalText = { type: String, default: null } as const;
export const moment = { type: Date, required: true } as const;
export const optionalMoment = { type: Date, default: null } as const;
/** Any JSON, kept as it is given. */
export const json = { type: Schema.Types.Mixed } as const;

/**
 * A collection's model. A field that the schema does not name is an error, in a record and in a filter alike.
 *
 * @param definition fields, without `_id` (which is always a text)
 * @param indexes each with the query that it serves said beside it
 */
export function defineModel<T extends { _id: string }>(
  name: string,
  collection: string,
  definition: SchemaDefinition,
  indexes: readonly Index[],
): Model<T> {
  const schema = new Schema(
    { _id: { type: String, required: true }, ...definition },
    {
      ...schemaOptions,
      collection,
    },
  );
  for (const { keys, ...options } of indexes) schema.index(keys, options);
  return mongoose.model(name, schema, undefined, { overwriteModels: true }) as unknown as Model<T>;
}

/**
 * Stores a record under an id that nobody else can have chosen (`newId`, a hash of a new token). The driver repeats an
 * insert whose answer was lost with the connection; an engine that does not know repeats again then calls its own
 * record a duplicate, which is no error.
 *
 * @throws MongoServerError a duplicate of another unique key
 */
export async function insertNew<T extends { _id: string }>(model: Model<T>, record: T): Promise<void> {
  try {
    await model.create([record]);
  } catch (error) {
    const isOwn = isDuplicateKey(error) && (await model.exists({ _id: record._id }).lean()) !== null;
    if (!isOwn) throw error;
  }
}

/** A part of a record, without an id of its own. */
export function part(definition: SchemaDefinition): Schema {
  return new Schema(definition, { ...schemaOptions, _id: false });
}

export interface Index {
  keys: Record<string, 1 | -1>;
  unique?: boolean;
  sparse?: boolean;
  /** The record goes this long after the moment in the indexed field. */
  expireAfterSeconds?: number;
}

const schemaOptions = {
  strict: 'throw',
  strictQuery: 'throw',
  minimize: false,
  versionKey: false,
  id: false,
  autoIndex: false,
  autoCreate: false,
} as const;
