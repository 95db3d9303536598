import { randomBytes } from 'node:crypto';
import { connectDatabase } from '../../models/connect-database';
import type { Database, DatabaseLog } from '../../models/database';
import { opened } from './opened';

const SILENT: DatabaseLog = { info() {}, warn() {}, error() {} };

/** An empty database of this test file alone, on the engine of the run. Call it anywhere; the file's end closes it. */
export async function testDatabase(): Promise<Database> {
  const name = `outlay_test_${randomBytes(6).toString('hex')}`;
  const uri = process.env.MONGODB_URI;
  const database = await connectDatabase({ uri, dataDir: process.env.OUTLAY_TEST_DATA ?? '', name, log: SILENT });
  opened.push(async () => {
    // Dropping a database leaks in the built-in engine, which goes with the run anyway.
    if (uri) await database.connection.dropDatabase();
    await database.close();
  });
  return database;
}
