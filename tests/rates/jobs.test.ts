import type { Database } from '../../models/database';
import { MongoEntries } from '../../models/entries';
import { MongoRates } from '../../models/rates';
import { MongoRecounts } from '../../models/recounts';
import { Ledger } from '../../src/ledger/ledger';
import { RateTable } from '../../src/ledger/rate-table';
import type { Fetched } from '../../src/rates/rate-server';
import { RecountEntries } from '../../src/rates/recount-entries';
import { RefreshRates } from '../../src/rates/refresh-rates';
import { anEntry } from '../support/an-entry';
import { testDatabase } from '../support/database';

const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };
const hours = (count: number) => new Date(Date.UTC(2026, 10, 21, 10) + count * 3_600_000);
const RATES = { day: '2026-11-20', base: 'EUR', rates: { USD: '1.25', CHF: '0.95' } };

let database: Database;
beforeEach(async () => {
  database = await testDatabase();
});

describe('refresh-rates', () => {
  function aRefresh(answers: Fetched[], table = new RateTable()) {
    const asked: string[] = [];
    const job = new RefreshRates({
      url: 'http://rates',
      table,
      store: new MongoRates(database),
      log: { info: () => {}, warn: () => {} },
      ask: async (_url, from, to) => {
        asked.push(`${from}..${to}`);
        return answers.shift() ?? { days: [] };
      },
    });
    return { job, asked, table };
  }

  it('asks for more than a year at first, then for what is new, four times a day', async () => {
    const { job, asked, table } = aRefresh([{ days: [RATES] }]);
    for (const hour of [0, 1, 5, 6, 7]) await job.run(hours(hour));
    expect(asked).toEqual(['2025-10-17..2026-11-21', '2026-11-17..2026-11-21']);
    expect(table.rateOn('USD', 'EUR', '2026-11-21')).toEqual({ rate: '0.8', of: '2026-11-20' });
  });

  it('tries again a quarter of an hour after a failure, and keeps what it has', async () => {
    const { job, asked, table } = aRefresh([{ refused: 'it answered 500' }, { days: [RATES] }]);
    for (const hour of [0, 0.1, 0.3, 1]) await job.run(hours(hour));
    expect(asked).toHaveLength(2);
    expect(table.size).toBe(1);
  });

  it('finds after a start what was fetched before it', async () => {
    await aRefresh([{ days: [RATES] }]).job.run(hours(0));
    const { job, asked, table } = aRefresh([{ refused: 'it is away' }]);
    await job.run(hours(1));
    expect(asked).toEqual(['2026-11-17..2026-11-21']);
    expect(table.rateOn('EUR', 'CHF', '2026-11-20')).toEqual({ rate: '0.95', of: '2026-11-20' });
  });
});

describe('recount-entries', () => {
  const worth = { minor: 1600, currency: 'EUR', rate: '0.8', of: '2026-11-20' };
  const dollars = { minor: 2000, currency: 'USD' };

  async function aRecount(currency: string, table = new RateTable()) {
    const entries = new MongoEntries(database);
    const recounts = new MongoRecounts(database);
    await database.connection.collection('people').insertOne({ _id: 'alice', ledgerId: 'home', currency } as never);
    await recounts.ask('home', 'alice');
    const left = async () => (await recounts.due('')).length;
    return { job: new RecountEntries({ entries, recounts, table }), entries, table, left };
  }
  const sums = async (entries: MongoEntries) =>
    (await entries.totals('home', ALWAYS)).map(({ currency, minor }) => `${currency} ${minor}`).sort();

  it('counts all in the currency the person has now', async () => {
    const { job, entries, table, left } = await aRecount('USD');
    table.put([RATES]);
    const francs = { minor: 950, currency: 'CHF' };
    await entries.add([
      anEntry({ id: 'a#00', money: dollars, worth }),
      anEntry({ id: 'b#00', money: { minor: 1000, currency: 'EUR' } }),
      anEntry({ id: 'c#00', money: francs, worth: { ...worth, minor: 1000, rate: '1.0526' } }),
    ]);
    await job.run();
    expect(await sums(entries)).toEqual([`USD ${2000 + 1250 + 1250}`]);
    expect((await entries.get('home', ['a#00']))[0]).toEqual(anEntry({ id: 'a#00', money: dollars }));
    expect(await left()).toBe(0);
  });

  it('waits for rates that come later, and keeps apart what has none', async () => {
    const { job, entries, table, left } = await aRecount('EUR');
    await entries.add([
      anEntry({ id: 'a#00', money: dollars }),
      anEntry({ id: 'b#00', money: { minor: 5, currency: 'GBP' } }),
    ]);
    await job.run();
    expect(await sums(entries)).toEqual(['GBP 5', 'USD 2000']);
    table.put([RATES]);
    await job.run();
    expect(await sums(entries)).toEqual(['EUR 1600', 'GBP 5']);
    expect(await left()).toBe(1);
    table.put([{ day: '2026-11-21', base: 'EUR', rates: { GBP: '0.5' } }]);
    await job.run();
    expect([await sums(entries), await left()]).toEqual([['EUR 1610'], 0]);
  });

  it('takes no rate of another currency along: better apart than wrong', async () => {
    const { job, entries } = await aRecount('GBP');
    await entries.add([anEntry({ id: 'a#00', money: dollars, worth })]);
    await job.run();
    expect(await sums(entries)).toEqual(['USD 2000']);
  });

  it('is asked for by an entry whose rate is not known, and by no other', async () => {
    const entries = new MongoEntries(database);
    const recounts = new MongoRecounts(database);
    const table = new RateTable();
    table.put([RATES]);
    const ledger = new Ledger(entries, table, (ledgerId, by) => recounts.ask(ledgerId, by));
    const says = { type: 'expense', day: '2026-11-21', category: 'food', tags: [] } as const;
    const record = (message: string, currency: string) =>
      ledger.record(
        {
          ledgerId: 'home',
          by: 'alice',
          source: { channel: 't', message },
          now: hours(0),
          zone: 'UTC',
          currency: 'EUR',
        },
        [{ ...says, money: { minor: 5, currency } }],
      );
    await record('a', 'EUR');
    await record('b', 'USD');
    expect(await recounts.due('')).toEqual([]);
    await record('c', 'JPY');
    expect(await recounts.due('')).toEqual([{ ledgerId: 'home', asked: 1 }]);
  });

  it('forgets a person who is gone', async () => {
    const recounts = new MongoRecounts(database);
    await recounts.ask('home', 'nobody');
    await new RecountEntries({ entries: new MongoEntries(database), recounts, table: new RateTable() }).run();
    expect(await recounts.due('')).toEqual([]);
  });
});
