// The driver's own change stream, against a stand-in of a replica set: the built-in engine has none.
import type { Said } from '../../channels/direct-line/conversation-log';
import { connectDatabase } from '../../models/connect-database';
import { ConversationLogStore } from '../../models/conversation-log';
import type { Database } from '../../models/database';
import { enginePlace } from '../../models/engine/engine-place';
import { ensureEngine } from '../../models/engine/ensure-engine';
import { opened } from '../support/opened';
import { ReplicaStandIn } from '../support/replica-stand-in';
import { Watch } from '../support/watch';

const log = { info() {}, warn() {}, error() {} };
const said = (id: string) => ({ id, type: 'message', text: id }) as unknown as Said;
const watch = new Watch();
let set: ReplicaStandIn;
let here: ConversationLogStore;
let there: ConversationLogStore;
let told: string[];
let seen: Record<string, number>;

beforeAll(async () => {
  const lease = await ensureEngine(enginePlace(process.env.OUTLAY_TEST_DATA!), 'tool');
  set = await ReplicaStandIn.start(lease.socket);
  const uri = set.uri(`outlay_test_changes_${process.pid}`);
  const databases: Database[] = [];
  for (let count = 0; count < 2; count += 1) databases.push(await connectDatabase({ uri, dataDir: '', log }));
  [here, there] = databases.map((database) => new ConversationLogStore(database)) as [
    ConversationLogStore,
    ConversationLogStore,
  ];
  const end = here.others!.follow(
    () => Object.entries(seen).map(([id, last]) => ({ id, seen: last })),
    (id, from) => {
      told.push(`${id} ${from}`);
      watch.changed();
    },
  );
  opened.push(async () => {
    end();
    await Promise.all(databases.map((database) => database.close()));
    await set.close();
    await lease.release();
  });
});

beforeEach(() => {
  told = [];
  seen = { talk: 0 };
});

it('is told what another process has said, without looking for it', async () => {
  await watch.until(() => told.length > 0 || set.asked.includes('getMore 4711'));
  await there.append('talk', 0, [said('a'), said('b')]);
  await watch.until(() => told.includes('talk 1'));
  await there.append('elsewhere', 0, [said('c')]);
  await there.append('talk', 2, [said('d')]);
  await watch.until(() => told.includes('talk 3'));
  expect(set.asked.filter((one) => one === 'find conversation-lines')).toEqual([]);
});

it('misses nothing when the connection breaks', async () => {
  seen = { broken: 0 };
  set.breakOff();
  await there.append('broken', 0, [said('a')]);
  await watch.until(() => told.some((one) => /^broken (1|Infinity)$/.test(one)));
  await there.append('broken', 1, [said('b')]);
  await watch.until(() => told.includes('broken 2'));
});
