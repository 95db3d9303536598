/** `npm run db:copy -- <MongoDB address> [--from <data folder>] [--into-non-empty]`: moves from the built-in database to a server. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Connection } from 'mongoose';
import { connectServer } from '../connect-server';
import type { DatabaseLog } from '../database';
import { DatabaseRefusal } from '../database-refusal';
import { keepEngine } from '../engine/keep-engine';
import { openBuiltIn } from '../open-built-in';
import { collectionsOf, copyDatabase } from './copy-database';

const USAGE =
  'Say where to copy to: npm run db:copy -- mongodb://127.0.0.1:27017/outlay [--from ./data] [--into-non-empty]. Stop Outlay first.';
const log: DatabaseLog = { info() {}, warn() {}, error: (_, message) => console.error(message) };

async function main(): Promise<void> {
  const { uri, from, intoNonEmpty } = readArguments();
  // As a server: nobody can write to the folder while it is copied.
  const engine = await keepEngine(from, 'server', log);
  const opened: Connection[] = [];
  try {
    const source = await openBuiltIn(engine.socket);
    opened.push(source);
    const target = await connectServer(uri);
    opened.push(target);
    const there = await collectionsOf(target);
    if (there.length > 0 && !intoNonEmpty)
      throw new DatabaseRefusal(
        `The database "${target.name}" at that address is not empty (${there.join(', ')}). Name an empty one, or add --into-non-empty to add what is missing there.`,
      );
    const copied = await copyDatabase(source, target, ({ collection, documents, indexes }) =>
      console.log(`${collection}: ${documents} documents, ${indexes} indexes`),
    );
    const total = copied.reduce((sum, { documents }) => sum + documents, 0);
    console.log(`${total} documents copied. Start with MONGODB_URI set to that address; ${from} stays as it is.`);
  } finally {
    for (const connection of opened) await connection.close();
    await engine.release();
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { from: { type: 'string', default: 'data' }, 'into-non-empty': { type: 'boolean', default: false } },
    });
    const [uri] = positionals;
    if (uri) return { uri, from: resolve(values.from), intoNonEmpty: values['into-non-empty'] };
  } catch {
    // An option there is none of: the usage says which there are.
  }
  throw new DatabaseRefusal(USAGE);
}

main().catch((error: Error) => {
  console.error(`outlay: ${error.message}`);
  process.exitCode = 1;
});
