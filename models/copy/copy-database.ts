import { type Connection, mongo } from 'mongoose';

export interface Copied {
  readonly collection: string;
  readonly documents: number;
  readonly indexes: number;
}

/** Small enough for the built-in engine's cache, whatever a document holds. */
const BATCH_BYTES = 4 * 2 ** 20;
const BATCH_DOCUMENTS = 1_000;
const DUPLICATE = 11_000;

/**
 * Copies every collection with its indexes. Documents that are there already stay as they are, so a copy that was cut off is
 * simply started again. Nobody should write to the source meanwhile.
 */
export async function copyDatabase(
  source: Connection,
  target: Connection,
  copied: (one: Copied) => void = () => {},
): Promise<readonly Copied[]> {
  const all: Copied[] = [];
  for (const name of await collectionsOf(source)) {
    const indexes = (await source.db!.collection(name).indexes()).filter((index) => index.name !== '_id_');
    if (indexes.length > 0) await target.db!.collection(name).createIndexes(indexes.map(({ v, ...index }) => index));
    const one = { collection: name, documents: await copyDocuments(source, target, name), indexes: indexes.length };
    all.push(one);
    copied(one);
  }
  return all;
}

/** The collections that hold something of ours, in the order of their names. */
export async function collectionsOf(connection: Connection): Promise<string[]> {
  const found = await connection.db!.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
  return found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort();
}

async function copyDocuments(source: Connection, target: Connection, name: string): Promise<number> {
  let count = 0;
  let batch: mongo.BSON.Document[] = [];
  let bytes = 0;
  const write = async () => {
    if (batch.length > 0) await insertMissing(target.db!.collection(name), batch);
    count += batch.length;
    batch = [];
    bytes = 0;
  };
  // Values keep their stored types: an integer that would become a double is another value to a database.
  for await (const document of source.db!.collection(name).find({}, { promoteValues: false })) {
    batch.push(document);
    bytes += mongo.BSON.calculateObjectSize(document);
    if (bytes >= BATCH_BYTES || batch.length >= BATCH_DOCUMENTS) await write();
  }
  await write();
  return count;
}

async function insertMissing(collection: mongo.Collection, batch: readonly mongo.BSON.Document[]): Promise<void> {
  try {
    await collection.insertMany([...batch], { ordered: false });
  } catch (error) {
    const { writeErrors = [] } = error as Partial<mongo.MongoBulkWriteError>;
    const failures = [writeErrors].flat();
    if (failures.length === 0 || failures.some(({ code }) => code !== DUPLICATE)) throw error;
  }
}
