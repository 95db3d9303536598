import type { mongo } from 'mongoose';
import { BotState } from '../../models/bot-state';
import { ConversationLogStore } from '../../models/conversation-log';
import type { Database } from '../../models/database';
import { MongoDrafts } from '../../models/drafts';
import { MongoEntries } from '../../models/entries';
import { entryKey, toDocument } from '../../models/entry-document';
import { MongoGoals } from '../../models/goals';
import { MongoNotices } from '../../models/notices';
import { MongoPeople } from '../../models/people';
import { MongoSchedules } from '../../models/schedules';
import { undone } from '../../src/ledger/change';
import { addDays } from '../../src/ledger/period';
import { aSchedule } from '../support/a-schedule';
import { anEntry } from '../support/an-entry';
import { testDatabase } from '../support/database';
import { explained, filteredIn, sentCommands } from '../support/sent-commands';
import { aNotice } from './notice-store.contract';

const NOW = new Date('2026-11-21T10:00:00Z');
const period = { from: '2020-01-01', to: '2026-11-30' };
const week = { from: '2026-11-15', to: '2026-11-21' };
const person = { language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: NOW };

const said = (id: string) => ({ id, type: 'message', text: id }) as never;

let database: Database;
let entries: MongoEntries;
let sent: mongo.BSON.Document[];

beforeAll(async () => {
  database = await testDatabase();
  entries = new MongoEntries(database);
  // One person with years of entries, among others: with few documents every plan is as good as the other.
  const many = Array.from({ length: 5_500 }, (_, place) =>
    anEntry({
      id: `m${place}#00`,
      ledgerId: place % 11 === 10 ? `other${place}` : 'home',
      day: addDays('2026-11-21', -Math.floor(place / 3)),
      category: ['food', 'travel', 'fun'][place % 3]!,
      ...(place % 4 === 0 && { wallet: ['cash', 'card'][place % 8 === 0 ? 0 : 1]! }),
      ...(place % 50 === 0 && { toWallet: 'cash' }),
      ...(place % 7 === 0 && { tags: ['work', `t${place % 5}`] }),
      note: place % 3 === 0 ? 'coffee' : 'lunch',
      createdAt: new Date(NOW.getTime() - place * 60_000),
    }),
  );
  await database.connection.collection('entries').insertMany(many.map((entry) => ({ ...toDocument(entry) }) as never));
  const last = (await entries.get('home', ['m0#00']))[0]!;
  await entries.replace(undone(last, 'm0', { key: 'undo', at: NOW })!);

  for (const key of ['a', 'b', 'c']) await new MongoNotices(database).add(aNotice('ann', key), NOW);
  // Told long ago: keys that no query for what is due may look at.
  const ended = Array.from({ length: 3_000 }, (_, place) => ({
    _id: `old${place}`,
    personId: 'ann',
    about: 'test',
    at: NOW,
    tries: 1,
    told: [],
    done: NOW,
  }));
  await database.connection.collection('notices').insertMany(ended as never);

  // Confirmed long ago, all of one person.
  const confirmed = Array.from({ length: 3_000 }, (_, place) => ({
    _id: entryKey('home', `d${place}`),
    id: `d${place}`,
    ledgerId: 'home',
    by: 'alice',
    createdAt: NOW,
    live: true,
    open: false,
    texts: [`t${place}`],
    keys: [`d${place}`],
    lastChange: { by: 'alice', at: NOW, key: `d${place}` },
  }));
  await database.connection.collection('drafts').insertMany(confirmed as never);

  const repeating = new MongoSchedules(database);
  for (let place = 0; place < 30; place += 1)
    await repeating.add(aSchedule({ id: `s${place}`, ledgerId: place === 0 ? 'home' : `other${place}` }));
  await new ConversationLogStore(database).append('talk', 0, [said('a')], { unhandled: ['a'] });

  sent = sentCommands();
}, 30_000);

describe('every query of a turn has an index', () => {
  const state = () => new BotState(database);
  const schedules = () => new MongoSchedules(database);
  const drafts = () => new MongoDrafts(database);
  const people = () => new MongoPeople(database);
  const notices = () => new MongoNotices(database);
  const later = new Date(NOW.getTime() + 60_000);
  const talk = () => new ConversationLogStore(database);

  it.each<[string, () => Promise<unknown>, number]>([
    ['know the person', () => people().meet({ channel: 'telegram', user: 'nobody yet' }, person), 1],
    ['read the conversation', () => state().read(['nothing', 'else']), 0],
    ['save the conversation', () => state().write({ talk: { eTag: '*' } }), 1],
    ['meet the same message again', () => entries.add([anEntry({ id: 'm1#00' })]), 1],
    ['find what an operation wrote', () => entries.writtenBy('home', 'm2'), 1],
    ['find some of what an operation wrote', () => entries.writtenBy('home', 'm2', 5), 1],
    ['count what an operation wrote, from the index alone', () => entries.countWrittenBy('home', 'm2'), 0],
    ['find what a message made, in the order of its ids', () => entries.batch('home', 'm2', 5), 1],
    ['find the newest operation', () => entries.newestKey('home', 'alice', 'changes'), 1],
    ['find the newest undo', () => entries.newestKey('home', 'alice', 'undone'), 1],
    ['get entries', () => entries.get('home', ['m1#00', 'm2#00']), 2],
    ['total a month by category, from the index alone', () => entries.totals('home', { period }), 0],
    [
      'total by day, from the index alone',
      () => entries.totals('home', { period, categories: ['food'], types: ['expense'] }, 'day'),
      0,
    ],
    ['total years by month, from the index alone', () => entries.totals('home', { period }, 'month'), 0],
    ['the first day of a ledger, from the index alone', () => entries.firstDay('home'), 0],
    [
      'total by wallet: the entries of the days asked for',
      () => entries.totals('home', { period: week }, 'wallet'),
      21,
    ],
    [
      'how a limit on a tag stands, from the index alone',
      () => entries.totals('home', { period, tags: ['work'], types: ['expense', 'refund'] }),
      0,
    ],
    [
      'how a limit on a wallet stands by day, from the index alone',
      () => entries.totals('home', { period, wallet: 'cash', types: ['expense', 'refund'] }, 'day'),
      0,
    ],
    [
      'how a limit on a word stands: the entries of its period',
      () => entries.totals('home', { period: week, words: ['coffee'], types: ['expense', 'refund'] }),
      21,
    ],
    [
      'sum up two weeks of many ledgers, from the index alone',
      () => entries.stretches(['home', 'other10', 'other21'], ['2026-11-08', '2026-11-15'], '2026-11-21'),
      0,
    ],
    ['find whom the clock looks at', () => people().due(NOW, 500), 1],
    ['find what limits have not looked at', () => entries.unwatched(NOW, 50), 0],
    ['the balance of a wallet, from the index alone', () => entries.moved('home', 'cash'), 0],
    [
      'the balance of a wallet since it was stated: what moved since, and nothing before',
      () => entries.moved('home', 'cash', { day: '2026-11-01', at: NOW }),
      21,
    ],
    ['pin what an entry is worth', async () => entries.pin((await entries.get('home', ['m1#00']))[0]!), 1],
    ['list the newest, in the order of the index', () => entries.list('home', { period, categories: ['fun'] }, 5), 5],
    [
      'list the next page, from where the last one ended',
      async () => entries.list('home', { period }, 5, (await entries.get('home', ['m600#00']))[0]),
      // The entries of the same day before the cursor are read again.
      5 + 3,
    ],
    [
      'seek words in the days that were asked for, and in no others',
      () => entries.list('home', { period: { from: '2026-11-01', to: '2026-11-21' }, words: ['nothing'] }, 5),
      63,
    ],
    [
      'count the amounts of some days: the entries of these days and no others',
      () => entries.amountsOn('home', ['2026-11-20', '2026-11-02']),
      6,
    ],
    ['list the drafts that wait', () => drafts().open('home', 'alice', 200), 0],
    ['find the drafts of a text', () => drafts().withTexts('home', ['t2000', 't2001']), 2],
    ['find a draft', () => drafts().get('home', 'd7'), 1],
    ['find what an operation did to a draft', () => drafts().writtenBy('home', 'd7'), 1],
    ['find the newest change of a draft', () => drafts().newest('home', 'alice', 'changes'), 1],
    ['find the newest undo of a draft', () => drafts().newest('home', 'alice', 'undone'), 0],
    ['forget a draft', () => drafts().drop('home', 'nothing'), 0],
    ['list what repeats', () => schedules().all('home', 200), 1],
    ['find what is due', () => schedules().due(NOW, 50), 0],
    ['find what is to be announced', () => schedules().announced(NOW, 50), 0],
    ['find what waits for an amount', () => schedules().waiting('home'), 1],
    ['find the newest change of a schedule', () => schedules().newest('home', 'alice', 'changes'), 1],
    ['find the newest undo of a schedule', () => schedules().newest('home', 'alice', 'undone'), 1],
    ['find what an operation did to a goal', () => new MongoGoals(database).writtenBy('home', 'm'), 0],
    ['list the goals', () => new MongoGoals(database).all('home', 200), 0],
    ['the end of a web chat', () => talk().last('talk'), 1],
    ['read a web chat', () => talk().since('talk', 3, 20), 1],
    ['append what is known', () => talk().append('talk', 0, [said('a')]), 2],
    ['mark as handled', () => talk().append('talk', 1, [], { handled: ['a'] }), 1],
    ['lease what is due, with what else is due for the person', () => notices().lease(NOW, 'one', later), 3],
    ['find nothing due', () => notices().lease(new Date(0), 'two', later), 0],
    ['wake what was held', () => notices().wake('ann', NOW), 3],
    ['look for what is overdue', () => notices().overdue(later), 3],
    ['show what failed', () => notices().failures(5), 0],
    ['sweep old keys', () => notices().sweep(NOW), 0],
    ['replace in a web chat', () => talk().replace('talk', said('a')), 1],
  ])('%s', async (_, ask, most) => {
    sent.length = 0;
    await ask();
    const commands = sent.splice(0).flatMap(filteredIn);
    expect(commands).not.toEqual([]);
    for (const command of commands) {
      const { stages, examined } = await explained(database, command);
      expect(stages).not.toContain('COLLSCAN');
      expect(stages).not.toContain('SORT_MERGE');
      expect(examined).toBeLessThanOrEqual(most);
    }
  });
});

it('answers where two indexes fit and the first thousands of documents do not match (error 224 as shipped)', async () => {
  const collection = database.connection.collection<{ ledgerId: string; loggedBy: string; note?: string }>('entries');
  await collection.createIndex({ ledgerId: 1, loggedBy: 1 });
  await collection.createIndex({ ledgerId: 1, createdAt: -1 });
  const nothing = { ledgerId: 'home', loggedBy: 'alice', note: 'no such note' };
  expect(await collection.find(nothing).toArray()).toEqual([]);
  expect(await collection.countDocuments(nothing)).toBe(0);
  expect(await collection.aggregate([{ $match: nothing }, { $group: { _id: '$category' } }]).toArray()).toEqual([]);
  expect(await collection.distinct('category', nothing)).toEqual([]);
  expect((await collection.updateMany(nothing, { $set: { note: '' } })).matchedCount).toBe(0);
});
