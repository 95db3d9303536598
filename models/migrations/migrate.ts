import type { Database } from '../database';
import { DatabaseRefusal } from '../database-refusal';
import { MIGRATIONS } from '.';
import type { Migration } from './migration';

const VERSION = 'schemaVersion';

/** Brings the stored data to the newest version, one migration after the other; nothing to do costs one read. */
export async function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  const { connection } = database;
  const about = connection.collection<{ _id: string; version: number }>('about');
  const version = (await database.run(() => about.findOne({ _id: VERSION })))?.version ?? 0;
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest)
    throw new DatabaseRefusal(
      `The stored data is of a newer Outlay (version ${version} of its schema; this one knows ${newest}). Install the newer Outlay again; nothing was changed.`,
    );
  for (const migration of migrations.filter((one) => one.version > version)) {
    await migration.run(connection);
    await database.run(() =>
      about.updateOne({ _id: VERSION }, { $max: { version: migration.version } }, { upsert: true }),
    );
  }
}
