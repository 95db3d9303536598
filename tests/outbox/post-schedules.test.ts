import fc from 'fast-check';
import { instantAt } from '../../src/ledger/instant';
import { Ledger } from '../../src/ledger/ledger';
import { addDays, type Day } from '../../src/ledger/period';
import { daysOf } from '../../src/ledger/rule';
import { Schedules } from '../../src/ledger/schedules';
import { announceBills } from '../../src/outbox/announce-bills';
import type { Notice } from '../../src/outbox/notice';
import { postSchedules } from '../../src/outbox/post-schedules';
import { aSchedule } from '../support/a-schedule';
import { cutting } from '../support/cutting';
import { MemoryEntries } from '../support/memory-entries';
import { MemorySchedules } from '../support/memory-kept';

const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };

/** A ledger, its schedules and their jobs, of people in these zones; `cut` may throw at any write, as a power cut would. */
function aWorld(zones: Record<string, string> = {}, cut: () => void = () => {}) {
  const entries = new MemoryEntries();
  const store = new MemorySchedules();
  const told = new Map<string, Notice>();
  let notices = 0;
  const ledger = new Ledger(cutting(entries, ['add'], cut));
  const schedules = new Schedules(cutting(store, ['replace'], cut), ledger);
  const outbox = {
    enqueue: async (notice: Notice) => {
      cut();
      notices += 1;
      if (!told.has(notice.key)) told.set(notice.key, notice);
      cut();
    },
  };
  const people = { get: async (id: string) => ({ zone: zones[id] ?? 'UTC', currency: 'EUR' }) };
  const means = { schedules, outbox, people };
  const days = async () => (await ledger.list('home', ALWAYS, 1_000)).map(({ day }) => day).reverse();
  return {
    store,
    schedules,
    ledger,
    told,
    days,
    notices: () => notices,
    job: postSchedules(means),
    bills: announceBills(means),
  };
}

const at = (wall: string, zone = 'UTC') => instantAt(wall, zone);

it.each<[string, string, string, readonly string[]]>([
  // The rule, the zone, what the clock shows when the server looks, what is then in the ledger.
  [
    'every day across a night that loses an hour',
    'FREQ=DAILY',
    'Europe/Berlin 2027-03-27T09:00 2027-03-30T09:00',
    ['2027-03-27', '2027-03-28', '2027-03-29', '2027-03-30'],
  ],
  [
    'every day across a night that gains an hour',
    'FREQ=DAILY',
    'America/New_York 2026-10-31T09:00 2026-11-03T09:00',
    ['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03'],
  ],
  [
    'every day across a night that loses an hour over there',
    'FREQ=DAILY',
    'America/New_York 2027-03-13T09:00 2027-03-15T09:00',
    ['2027-03-13', '2027-03-14', '2027-03-15'],
  ],
  [
    'the morning decides, not midnight',
    'FREQ=DAILY',
    'Europe/Berlin 2026-11-21T09:00 2026-11-23T07:59',
    ['2026-11-21', '2026-11-22'],
  ],
  [
    'New Year in Kiritimati',
    'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1',
    'Pacific/Kiritimati 2026-12-30T09:00 2027-01-01T08:00',
    ['2027-01-01'],
  ],
  [
    'the end of a year in Apia',
    'FREQ=DAILY',
    'Pacific/Apia 2026-12-29T09:00 2027-01-01T09:00',
    ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'],
  ],
  [
    'the 31st in February',
    'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
    'Europe/Berlin 2027-01-30T09:00 2027-03-31T09:00',
    ['2027-01-31', '2027-02-28', '2027-03-31'],
  ],
  [
    'the last friday',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'America/New_York 2026-11-21T09:00 2027-01-31T09:00',
    ['2026-11-27', '2026-12-25', '2027-01-29'],
  ],
])('%s', async (_name, rule, clock, expected) => {
  const [zone = '', from = '', to = ''] = clock.split(' ');
  const world = aWorld({ alice: zone });
  await world.store.add(aSchedule({ rule, zone, start: from.slice(0, 10) }));
  await world.job.run(at(to, zone));
  expect(await world.days()).toEqual(expected);
});

it('catches up a month with one notice', async () => {
  const world = aWorld();
  await world.store.add(aSchedule({ rule: 'FREQ=DAILY', minor: 300 }));
  await world.job.run(at('2026-12-20T09:00'));
  await world.job.run(at('2026-12-20T09:00'));
  expect(await world.days()).toHaveLength(30);
  expect([...world.told.values()]).toMatchObject([
    { personId: 'alice', lines: [{ sentence: 'schedule.caught-up', values: { count: 30, amount: { minor: 9_000 } } }] },
  ]);
});

it('asks where the amount varies, once, and the answer records it on its day', async () => {
  const world = aWorld();
  const { id } = await world.store.add(aSchedule({ minor: undefined }));
  for (const hour of ['08:00', '08:01', '20:00']) await world.job.run(at(`2026-12-01T${hour}`));
  expect(await world.days()).toEqual([]);
  expect([...world.told.values()]).toMatchObject([
    { about: 'amount-wanted', buttons: [{ with: `${id} 2026-12-01` }, {}] },
  ]);
  const operation = {
    ledgerId: 'home',
    by: 'alice',
    source: { channel: 'test', message: 'answer' },
    now: at('2026-12-02T09:00'),
    zone: 'UTC',
    currency: 'EUR',
  };
  for (let times = 0; times < 2; times += 1)
    expect(await world.schedules.answer(operation, id, '2026-12-01', { minor: 6_320, currency: 'EUR' })).toMatchObject({
      entries: [{ day: '2026-12-01', money: { minor: 6_320 } }],
    });
  expect(await world.days()).toEqual(['2026-12-01']);
  expect(await world.schedules.waiting('home')).toEqual([]);
  expect(await world.schedules.answer(operation, id, '2027-01-01', undefined)).toEqual({ refused: 'no-such-entry' });
});

it('announces the day before what goes out once a month, and nothing that is daily or comes in', async () => {
  const world = aWorld();
  await world.store.add(aSchedule({ id: 'rent' }));
  await world.store.add(aSchedule({ id: 'coffee', rule: 'FREQ=DAILY' }));
  await world.store.add(aSchedule({ id: 'salary', type: 'income' }));
  for (const moment of ['2026-11-30T09:00', '2026-11-30T10:00', '2026-11-30T23:00', '2026-12-01T11:00'])
    await world.bills.run(at(moment));
  expect([...world.told.keys()]).toEqual(['bill:rent:2026-12-01']);
});

it('does not announce what has already come', async () => {
  const world = aWorld();
  await world.store.add(aSchedule({}));
  await world.bills.run(at('2026-12-01T07:00'));
  expect([...world.told.keys()]).toEqual([]);
});

it('follows its person to another zone, and posts each day once', async () => {
  const zones = { alice: 'Europe/Berlin' };
  const world = aWorld(zones);
  await world.store.add(aSchedule({ rule: 'FREQ=DAILY', zone: 'Europe/Berlin' }));
  await world.job.run(at('2026-11-22T09:00', 'Europe/Berlin'));
  zones.alice = 'America/New_York';
  await world.job.run(at('2026-11-23T09:00', 'Europe/Berlin'));
  expect(await world.days()).toEqual(['2026-11-21', '2026-11-22']);
  zones.alice = 'Asia/Tokyo';
  await world.job.run(at('2026-11-24T23:00', 'Asia/Tokyo'));
  expect(await world.days()).toEqual(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']);
});

it('leaves out what was skipped and what fell into a pause', async () => {
  const world = aWorld();
  const { id } = await world.store.add(aSchedule({ rule: 'FREQ=DAILY', start: '2026-11-22' }));
  const operation = (day: Day, message: string) => ({
    ledgerId: 'home',
    by: 'alice',
    source: { channel: 'test', message },
    now: at(`${day}T12:00`),
    zone: 'UTC',
    currency: 'EUR',
  });
  await world.schedules.skip(operation('2026-11-21', 'skip'), id);
  await world.job.run(at('2026-11-24T09:00'));
  await world.schedules.pause(operation('2026-11-24', 'pause'), id);
  await world.job.run(at('2026-11-27T09:00'));
  await world.schedules.resume(operation('2026-11-27', 'resume'), id);
  await world.job.run(at('2026-11-28T09:00'));
  expect(await world.days()).toEqual(['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-28']);
});

const rules = fc.constantFrom(
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;UNTIL=20270115',
  'FREQ=DAILY;COUNT=5',
);
const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago');

it('posts exactly the days of the rule, whenever it looks, wherever it is cut off, and whoever else does the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      rules,
      zones,
      fc.array(
        fc.record({
          hours: fc.integer({ min: 0, max: 700 }),
          cutAt: fc.integer({ min: 0, max: 12 }),
          two: fc.boolean(),
        }),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      async (rule, zone, ticks) => {
        let left = Number.POSITIVE_INFINITY;
        const world = aWorld({ alice: zone }, () => {
          left -= 1;
          if (left < 0) throw new Error('the power went');
        });
        await world.store.add(aSchedule({ rule, zone }));
        let now = at('2026-11-21T00:00', zone).getTime();
        for (const { hours, cutAt, two } of ticks) {
          now += hours * 3_600_000;
          left = cutAt;
          const tickers = two ? [world.job, world.job] : [world.job];
          await Promise.all(tickers.map((job) => job.run(new Date(now)).catch(() => {})));
        }
        left = Number.POSITIVE_INFINITY;
        await world.job.run(new Date(now));
        const until = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(now);
        const [day = '', time = ''] = until.split(' ');
        const upTo = time >= '08:00' ? day : addDays(day, -1);
        const expected = daysOf(rule, '2026-11-21', '2026-11-20', upTo, 1_000);
        expect(await world.days()).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
