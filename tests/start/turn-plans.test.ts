import type { mongo } from 'mongoose';
import { createServer } from 'restify';
import { DirectLine } from '../../channels/direct-line/direct-line';
import { ConversationLogStore } from '../../models/conversation-log';
import { keepEngine } from '../../models/engine/keep-engine';
import { toDocument } from '../../models/entry-document';
import { WidgetTokens } from '../../src/accounts/widget-tokens';
import { compose, type House } from '../../src/compose';
import { loadConfig } from '../../src/config';
import { addDays } from '../../src/ledger/period';
import { createLog } from '../../src/log';
import { root } from '../architecture/imports';
import { anEntry } from '../support/an-entry';
import { directLineClient, newVisitor } from '../support/direct-line-client';
import { firstUse } from '../support/first-use';
import { opened } from '../support/opened';
import { explained, FILTERED, filteredIn, nameOf, sentCommands } from '../support/sent-commands';

const NOW = new Date('2026-11-21T10:00:00Z');
const SECRET = 'q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO';
/** By what the collections that grow with every message are sharded (docs/scale.md). */
const SHARD_KEYS: Readonly<Record<string, string>> = {
  entries: 'ledgerId',
  'conversation-lines': 'conversationId',
  'conversation-states': '_id',
};

/** The newest lines of a conversation, where others write too; all else is found by its key. No sum reads an entry. */
const MOST_EXAMINED = 16;
/** What has no filter, or asks about the server itself. */
const PLAIN = new Set(['insert', 'bulkWrite', 'hello', 'ping', 'ismaster', 'isMaster', 'buildInfo', 'getMore']);

/** The whole product on the engine of the run, as the only server on its database or as one of several. */
async function aHouse(how: 'alone' | 'among others'): Promise<House> {
  const { OUTLAY_TEST_DATA: DATA_DIR, MONGODB_URI } = process.env;
  const config = loadConfig({ DATA_DIR, MONGODB_URI, JWT_SECRET: SECRET }, root);
  const log = createLog('silent');
  const databaseName = `outlay_test_turn_plans_${how === 'alone' ? 'a' : 'b'}_${process.pid}`;
  const where = { config, log, publicUrl: 'http://localhost', now: () => NOW, databaseName };
  if (how === 'among others' || MONGODB_URI) return compose({ ...where, as: 'tool' });
  // The lease is a tool's, so that the engine of the run takes it; the house believes to be alone.
  return compose({ ...where, as: 'server', engine: keepEngine(DATA_DIR!, 'tool', log) });
}

/** What others have left in the collections of a turn: with few documents every plan is as good as the other. */
async function fill({ database: { connection } }: House, ledgerId: string): Promise<void> {
  const put = (name: string, documents: object[]) => connection.collection(name).insertMany(documents as never[]);
  const places = (count: number) => Array.from({ length: count }, (_, place) => place);
  await put(
    'entries',
    places(4_000).map((place) => ({
      ...toDocument(
        anEntry({
          id: `old${place}#00`,
          ledgerId: place % 2 ? `other${place % 40}` : ledgerId,
          day: addDays('2026-11-20', -Math.floor(place / 6)),
          category: ['food', 'travel', 'fun'][place % 3]!,
        }),
      ),
    })),
  );
  await put(
    'people',
    places(1_000).map((place) => ({
      _id: `p${place}`,
      ledgerId: `l${place}`,
      home: `l${place}`,
      identities: [{ channel: 'directline', user: `u${place}` }],
      createdAt: NOW,
    })),
  );
  await put(
    'conversation-states',
    places(1_000).map((place) => ({ _id: `directline/c${place}`, eTag: 'x', state: '{}', personId: `p${place}` })),
  );
  await put(
    'conversation-lines',
    places(2_000).map((place) => ({
      _id: `c${place % 50}\n${String(place).padStart(12, '0')}`,
      conversationId: `c${place % 50}`,
      first: place,
      nonce: 'x',
      lines: [{ id: `l${place}`, said: '{}' }],
    })),
  );
}

let sent: mongo.BSON.Document[];
beforeAll(() => {
  sent = sentCommands();
});

describe.each(['alone', 'among others'] as const)('%s', (how) => {
  let house: House;
  let client: ReturnType<typeof directLineClient>;

  beforeAll(async () => {
    house = await aHouse(how);
    expect(house.database.alone).toBe(how === 'alone');
    const tokens = new WidgetTokens({ secrets: [SECRET], now: () => NOW });
    const channel = new DirectLine(
      { conversations: new ConversationLogStore(house.database), tokens, firstUse: firstUse(), origins: [] },
      {
        receive: house.bot.receive,
        log: { info() {}, warn() {}, error() {} },
        picture: (url) => house.charts.bytes(url),
        now: () => NOW,
      },
    );
    const server = createServer();
    channel.routes(server);
    house.charts.routes(server);
    await channel.start();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = server.url.replace('[::]', '127.0.0.1');
    client = directLineClient(url, (await newVisitor(url)).token);
    opened.push(async () => {
      client.end();
      await channel.stop();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await house.close();
    });
    // The greeting.
    await client.until(() => replies().length > 0);
    const answered = answers(1);
    await client.say('taxi 5');
    await answered;
    const { ledgerId } = (await house.database.connection.collection('entries').findOne({}))!;
    await fill(house, ledgerId);
  }, 60_000);

  const replies = () => client.seen.filter((one) => one.type === 'message' && one.from.id === 'outlay');
  const answers = (more: number) => {
    const before = replies().length;
    return client.until(() => replies().length >= before + more);
  };

  it.each([
    ['a logged entry', 'spent 12 on lunch'],
    ['a question', 'how much this month?'],
    ['an undo', 'undo'],
  ])('%s: every query of the turn has an index', async (_what, text) => {
    sent.length = 0;
    const answered = answers(1);
    await client.say(text);
    await answered;
    await house.bot.idle();
    const commands = sent.splice(0);
    expect(commands.map(nameOf).filter((name) => !PLAIN.has(name) && !FILTERED.has(name))).toEqual([]);
    const filtered = commands.flatMap(filteredIn);
    expect(filtered.length).toBeGreaterThan(0);
    for (const command of filtered) {
      const { stages, examined } = await explained(house.database, command);
      const { [nameOf(command)]: collection } = command;
      expect({ collection, stages }).toEqual({ collection, stages: expect.not.arrayContaining(['COLLSCAN']) });
      expect({ collection, examined: examined <= MOST_EXAMINED }).toEqual({ collection, examined: true });
      const key = SHARD_KEYS[collection];
      const filter = filterOf(command);
      // Marks are taken off some time after the turn, by the keys of what they stand on; and a look for what others have written,
      // which is no part of a turn, is made by keys where no cluster tells it.
      if (key && !isMark(command) && !isLook(command))
        expect({ collection, filter }).toEqual({
          collection,
          filter: expect.objectContaining({ [key]: expect.anything() }),
        });
    }
  });
});

function filterOf({ filter, query, updates, deletes, pipeline }: mongo.BSON.Document): object {
  return filter ?? query ?? updates?.[0].q ?? deletes?.[0].q ?? pipeline?.[0].$match;
}

function isMark({ updates }: mongo.BSON.Document): boolean {
  return updates?.[0].u?.$unset?.waiting !== undefined;
}

function isLook({ find, filter, projection }: mongo.BSON.Document): boolean {
  return find === 'conversation-lines' && filter._id?.$in !== undefined && projection?._id === 1;
}
