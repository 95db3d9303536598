import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotState } from '../../models/bot-state';
import { entryKey } from '../../models/entry-document';
import { ForgetPeople, filterOf } from '../../models/forget-people';
import { MongoPeople } from '../../models/people';
import { NOT_PERSONAL, PERSONAL } from '../../models/personal-collections';
import { MongoSharedLedgers } from '../../models/shared-ledgers';
import { root, sources } from '../architecture/imports';
import { testDatabase } from '../support/database';

const NOW = new Date('2026-11-21T10:00:00Z');
const first = { language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: NOW };

/** Names of collections as they stand in schemas, stores and migrations. */
function named(): string[] {
  const texts = sources('models').map((file) => readFileSync(join(root, file), 'utf8'));
  const found = texts.flatMap((text) => [
    ...text.matchAll(/collection: '([\w-]+)'/g),
    ...text.matchAll(/\.collection(?:<[^>]*>)?\(\s*'([\w-]+)'/g),
    ...text.matchAll(/keptSchema(?:<\w+>)?\('([\w-]+)'/g),
    ...text.matchAll(/COLLECTION = '([\w-]+)'/g),
  ]);
  return [...new Set(found.map((match) => match[1]!))];
}

it('every collection is one that holds what is personal, or says why it does not', () => {
  expect(named().length).toBeGreaterThan(12);
  expect(named().filter((name) => !PERSONAL[name] && !NOT_PERSONAL[name])).toEqual([]);
});

it('who has left is found nowhere any more, and nobody else is missed', async () => {
  const database = await testDatabase();
  const people = new MongoPeople(database);
  const ledgers = new MongoSharedLedgers(database);
  const states = new BotState(database);
  const [ann, bob] = await Promise.all(['ann', 'bob'].map((user) => people.meet({ channel: 'telegram', user }, first)));
  for (const { id, home } of [ann!, bob!]) {
    await states.write({ [`telegram/${id}`]: { personId: id } });
    for (const [collection, key] of Object.entries(PERSONAL)) {
      if (collection === 'conversation-states') continue;
      const [[field, value]] = Object.entries(filterOf(key, id, [home], [id])) as [[string, unknown]];
      const is = typeof value === 'object' ? (value as { $in: string[] }).$in[0] : value;
      const unique: Readonly<Record<string, object>> = {
        entries: { _id: entryKey(home, 'm') },
        accounts: { email: id },
        tickets: { number: id },
      };
      const more = unique[collection];
      await database.connection.collection(collection).insertOne({ lines: [{ id }], ...more, [field]: is } as never);
    }
  }
  const shared = await ledgers.create('k', 'Flat', { person: ann!.id, role: 'owner', name: 'Ann' }, NOW);
  await ledgers.seat(shared.id, { person: bob!.id, role: 'log', name: 'Bob' });

  await people.leave(ann!.id, NOW);
  await new ForgetPeople(database, people, ledgers, states).run(new Date(NOW.getTime() + 60_000));

  const everything = await Promise.all(
    (await database.connection.listCollections()).map(({ name }) =>
      database.connection.collection(name).find({}).toArray(),
    ),
  );
  const left = JSON.stringify(everything);
  expect([left.includes(ann!.id), left.includes(ann!.home)]).toEqual([false, false]);
  for (const collection of Object.keys(PERSONAL))
    expect(await database.connection.collection(collection).countDocuments()).toBe(1);
  expect((await ledgers.get(shared.id))?.members.map(({ person }) => person)).toEqual([bob!.id]);
});
