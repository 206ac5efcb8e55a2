import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import mongoose from 'mongoose';

/** Some bytes of what is kept, and where they stand. */
export interface Piece {
  where: string;
  bytes: Buffer;
}

/** Every value, and every name of a field, of every document of every database of an engine; files of GridFS whole. */
export async function dumpDatabase(uri: string): Promise<Piece[]> {
  const client = new mongoose.mongo.MongoClient(uri);
  try {
    const pieces: Piece[] = [];
    const { databases } = await client.db().admin().listDatabases();
    for (const { name } of databases) {
      const db = client.db(name);
      for (const { name: collection } of await db.listCollections().toArray()) {
        const documents = await db.collection(collection).find({}, { promoteValues: false }).toArray();
        for (const document of documents)
          pieces.push(...walk(document, `${name}.${collection}/${String(document._id)}`));
        if (collection.endsWith('.chunks'))
          pieces.push(...wholeFiles(documents as unknown as Chunk[], `${name}.${collection}`));
      }
    }
    return pieces;
  } finally {
    await client.close();
  }
}

/** Every file under a folder. */
export async function dumpFolder(folder: string): Promise<Piece[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  // The engine may tidy up a file between the two.
  const pieces = await Promise.all(
    files.map(async (where) => ({ where, bytes: await readFile(where).catch(() => null) })),
  );
  return pieces.flatMap(({ where, bytes }) => (bytes ? [{ where, bytes }] : []));
}

type Chunk = { files_id: unknown; n: { valueOf(): number }; data: { buffer: Uint8Array } };

/** A word may stand across the edge of two chunks. */
function wholeFiles(chunks: readonly Chunk[], where: string): Piece[] {
  const files = new Map<string, Chunk[]>();
  for (const chunk of chunks) {
    const id = String(chunk.files_id);
    files.set(id, [...(files.get(id) ?? []), chunk]);
  }
  return [...files].map(([id, parts]) => ({
    where: `${where}/file ${id}`,
    bytes: Buffer.concat(parts.sort((a, b) => Number(a.n) - Number(b.n)).map(({ data }) => data.buffer)),
  }));
}

/** @throws TypeError for a kind of value that it does not know: nothing is passed over in silence */
function* walk(value: unknown, where: string): Generator<Piece, void> {
  if (value === null || value === undefined) return;
  const { _bsontype: kind } = value as { _bsontype?: string };
  if (kind === 'Binary') yield { where, bytes: Buffer.from((value as { buffer: Uint8Array }).buffer) };
  else if (value instanceof Date) yield asPiece(value.toISOString(), where);
  else if (isPlain(value) || (kind !== undefined && plainKinds.has(kind)))
    yield asPiece(`${value as string}`, where);
  else if (kind !== undefined || typeof value !== 'object')
    throw new TypeError(`${where}: ${kind ?? typeof value}`);
  else {
    for (const [name, part] of Object.entries(value)) {
      if (!Array.isArray(value)) yield asPiece(name, `${where}, a name`);
      yield* walk(part, `${where}.${name}`);
    }
  }
}

const isPlain = (value: unknown) => ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
const plainKinds = new Set(['ObjectId', 'Int32', 'Double', 'Long', 'Decimal128', 'Timestamp']);
const asPiece = (text: string, where: string): Piece => ({ where, bytes: Buffer.from(text) });
