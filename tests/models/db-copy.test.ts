import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { connectDatabase } from '../../models/connect-database';
import { enginePlace } from '../../models/engine/engine-place';
import { ensureEngine } from '../../models/engine/ensure-engine';
import { MongoEntries } from '../../models/entries';
import { aFolder } from '../support/a-folder';
import { anEntry } from '../support/an-entry';
import { opened } from '../support/opened';

const log = { info() {}, warn() {}, error() {} };
const PROGRAM = join(__dirname, '../../models/copy/db-copy.ts');

function copy(...args: string[]): Promise<{ code: number; said: string; refused: string }> {
  return new Promise((resolve) =>
    execFile(process.execPath, [PROGRAM, ...args], (error, said, refused) =>
      resolve({ code: Number(error?.code ?? 0), said, refused }),
    ),
  );
}

it('copies all documents with their types and all indexes to a server, and tells how many', async () => {
  const from = aFolder();
  const source = await connectDatabase({ dataDir: from, log });
  const all = Array.from({ length: 600 }, (_, place) => anEntry({ id: `m${place}#00`, ledgerId: 'home' }));
  await new MongoEntries(source).add(all);
  await source.connection.collection('odd').insertOne({ whole: mongo.Long.fromNumber(7), deep: [{ at: new Date(0) }] });
  await source.close();

  const place = enginePlace(aFolder());
  const lease = await ensureEngine(place, 'tool');
  opened.push(() => lease.release());
  const uri = `mongodb://${encodeURIComponent(lease.socket)}/moved`;
  const first = await copy(uri, '--from', from);
  expect(first).toMatchObject({ code: 0, refused: '' });
  expect(first.said).toMatch(/^entries: 600 documents, \d+ indexes$/m);
  expect(first.said).toMatch(/^602 documents copied\./m);

  const target = await connectDatabase({ uri, dataDir: '', log });
  opened.push(() => target.close());
  expect(await new MongoEntries(target).get('home', ['m7#00', 'm599#00'])).toEqual(
    [all[7], all[599]].sort((a, b) => (a!.id < b!.id ? -1 : 1)),
  );
  const odd = await target.connection.collection('odd').findOne({}, { promoteValues: false });
  expect(odd?.whole).toMatchObject({ _bsontype: 'Long' });
  const indexes = await target.connection.collection('people').indexes();
  expect(indexes).toContainEqual(expect.objectContaining({ name: 'by-identity', unique: true }));

  const again = await copy(uri, '--from', from);
  expect(again).toMatchObject({ code: 1, said: '' });
  expect(again.refused).toMatch(
    /^outlay: The database "moved" at that address is not empty \(about, .*--into-non-empty.*\n$/,
  );
  expect(await copy(uri, '--from', from, '--into-non-empty')).toMatchObject({ code: 0, refused: '' });
  expect(await target.connection.collection('entries').countDocuments()).toBe(600);
}, 60_000);

it.each([[[]], [['--nonsense']]])('says how to use it for %j', async (args) => {
  expect(await copy(...args)).toMatchObject({
    code: 1,
    refused: expect.stringMatching(/^outlay: Say where to copy to: npm run db:copy/),
  });
});
