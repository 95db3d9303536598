import fc from 'fast-check';
import { MongoEntries } from '../../models/entries';
import { MongoLimits } from '../../models/limits';
import { MongoNotices } from '../../models/notices';
import type { Person } from '../../src/accounts/person';
import { markOf } from '../../src/alerts/marks';
import { Watch } from '../../src/alerts/watch';
import type { Entry } from '../../src/ledger/entry';
import { keyOf } from '../../src/ledger/key';
import { Ledger, type Operation } from '../../src/ledger/ledger';
import { Limits } from '../../src/ledger/limits';
import type { Outbox } from '../../src/outbox/notice';
import { watchAgain } from '../../src/outbox/watch-again';
import { testDatabase } from '../support/database';

const NOW = Date.UTC(2026, 10, 21, 10);
/** When every turn has ended or died. */
const LATER = NOW + 600_000;
const THRESHOLDS = [80, 100, 120];
const LIMIT = 10_000;
const person = { id: 'alice', zone: 'UTC', currency: 'EUR', language: 'en' } as Person;

/** What happens to the ledger; `pick` chooses among the entries that stand. */
type Step =
  | { readonly do: 'record'; readonly minor: number; readonly category: string; readonly day: string }
  | { readonly do: 'amount'; readonly pick: number; readonly minor: number }
  | { readonly do: 'move'; readonly pick: number; readonly category: string; readonly day: string }
  | { readonly do: 'remove'; readonly pick: number }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

const minor = fc.constantFrom(1, 1_900, 2_000, 4_000, 7_999, 8_000, 10_000, 12_000);
const category = fc.constantFrom('food', 'food', 'fun');
/** Of this period, of the one before, and of one that is no news any more. */
const day = fc.constantFrom('2026-11-21', '2026-11-01', '2026-10-31', '2026-09-30');
const pick = fc.nat(50);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('record' as const), minor, category, day }) },
  fc.record({ do: fc.constant('amount' as const), pick, minor }),
  fc.record({ do: fc.constant('move' as const), pick, category, day }),
  fc.record({ do: fc.constant('remove' as const), pick }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  fc.record({ do: fc.constant('redo' as const) }),
);

let rounds = 0;
let stores: { entries: MongoEntries; limits: MongoLimits; notices: MongoNotices };
beforeAll(async () => {
  const database = await testDatabase();
  stores = {
    entries: new MongoEntries(database),
    limits: new MongoLimits(database),
    notices: new MongoNotices(database),
  };
});

/** A ledger with a limit of a hundred a month on food, on the real store; `cut` throws where the power goes. */
async function aWorld(cut: () => void = () => {}) {
  const ledgerId = `world-${++rounds}`;
  const who = { ...person, id: `alice-${rounds}`, ledgerId };
  const ledger = new Ledger(stores.entries);
  const limits = new Limits(stores.limits, stores.entries);
  /** Keys that the outbox took as news, in their order. */
  const told: string[] = [];
  const outbox: Outbox = {
    async enqueue(notice) {
      cut();
      if ((await stores.notices.add(notice, new Date(NOW))) !== false) told.push(notice.key);
      cut();
    },
  };
  const cutting = new Proxy(limits, {
    get(target, name) {
      const own = Reflect.get(target, name);
      if (name !== 'write') return typeof own === 'function' ? own.bind(target) : own;
      return async (book: never) => {
        cut();
        const written = await target.write(book);
        cut();
        return written;
      };
    },
  });
  const byDosage = <T>(one: T) => ({ gentle: one, normal: one, strict: one });
  const rules = {
    thresholds: byDosage(THRESHOLDS),
    silent: byDosage(['pace']),
    unusual: { times: 4, entries: 8 },
    quiet_days: byDosage(7),
    hour: 9,
  };
  const parts = { limits: cutting, outbox, rules, tree: [], person: async () => who, marked: stores.entries };
  const watch = new Watch(parts);
  let messages = 0;
  const operation = (): Operation => ({
    ledgerId,
    by: who.id,
    source: { channel: 'test', message: `m${++messages}` },
    now: new Date(NOW + messages * 1000),
    zone: 'UTC',
    currency: 'EUR',
    limited: true,
  });
  await limits.set(operation(), {
    scope: { of: 'category', name: 'food' },
    every: 'month',
    currency: 'EUR',
    to: LIMIT,
  });
  const after = (entries: readonly Entry[], { source, now }: Operation) =>
    watch.after({ person: who, entries, key: keyOf(source), now, today: '2026-11-21' });
  const live = () => ledger.list(ledgerId, { period: { from: '2026-01-01', to: '2026-12-31' } }, 1_000);
  /** The entry that a step is about. */
  const aim = async (step: Step) => {
    const all = 'pick' in step ? await live() : [];
    return 'pick' in step ? all[step.pick % Math.max(1, all.length)]?.id : undefined;
  };
  const act = async (step: Step, id: string | undefined, at: Operation): Promise<readonly Entry[]> => {
    const draft = { type: 'expense' as const, tags: [], category: 'food', day: '2026-11-21' };
    const money = 'minor' in step ? { minor: step.minor, currency: 'EUR' } : undefined;
    const place = 'day' in step ? { category: step.category, day: step.day } : {};
    const done =
      step.do === 'record'
        ? await ledger.record(at, [{ ...draft, ...place, money: money! }])
        : step.do === 'undo'
          ? await ledger.undo(at)
          : step.do === 'redo'
            ? await ledger.redo(at)
            : id === undefined
              ? { entries: [] }
              : step.do === 'remove'
                ? await ledger.remove(at, [id])
                : await ledger.edit(at, id, { ...place, ...(money && { money }) });
    return 'entries' in done ? done.entries : [];
  };
  /** What was spent on food in a month, added up entry by entry. */
  const spent = async (month: string) =>
    (await live())
      .filter((entry) => entry.category === 'food' && entry.day.startsWith(month))
      .reduce((sum, entry) => sum + entry.money.minor, 0);
  const level = async (month: string) => {
    const sum = await spent(month);
    return THRESHOLDS.findLast((one) => sum * 100 >= one * LIMIT) ?? 0;
  };
  const marks = async () => (await limits.book(ledgerId)).limits[0]!;
  /** What the clock does of it, of this world alone. */
  const again = watchAgain({
    entries: {
      unwatched: async (before) =>
        (await stores.entries.unwatched(before, 1_000)).filter((entry) => entry.ledgerId === ledgerId),
      watched: (entries, key) => stores.entries.watched(entries, key),
    },
    people: { get: async () => who },
    watch,
  });
  const marked = async () =>
    (await stores.entries.unwatched(new Date(LATER), 1_000)).filter((entry) => entry.ledgerId === ledgerId).length;
  return { aim, act, after, operation, told, level, marks, again, marked };
}

const MONTHS = ['2026-10', '2026-11'] as const;

/** The highest threshold that was told of a month. Who has heard of 120 % is not told of 80 % on the way down. */
function highest(told: readonly string[], month: string): number {
  const levels = told.map((key) => key.split(':')).filter(([, , from]) => from === `${month}-01`);
  return Math.max(0, ...levels.map(([, , , level]) => Number(level)));
}

it('tells a threshold once until the total has come back below it, and always where the period ends above', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      const { aim, act, after, operation, told, level, marks } = await aWorld();
      const limit = (await marks()).id;
      const expected: string[] = [];
      const known = new Map(MONTHS.map((month) => [month, { level: 0, generation: 0 }]));
      for (const one of steps) {
        const [at, id] = [operation(), await aim(one)];
        const entries = await act(one, id, at);
        await after(entries, at);
        // The platform sends it a second time.
        await after(await act(one, id, at), at);
        for (const month of MONTHS) {
          const now = await level(month);
          const mark = known.get(month)!;
          if (now > mark.level) expected.push(`limit:${limit}:${month}-01:${now}:${mark.generation}`);
          known.set(month, { level: now, generation: mark.generation + (now < mark.level ? 1 : 0) });
        }
      }
      expect(told).toEqual(expected);
      for (const month of MONTHS) {
        const above = await level(month);
        if (above > 0) expect(highest(told, month)).toBeGreaterThanOrEqual(above);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

it('tells it once wherever the power goes, when the message comes again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 8 }),
      fc.array(fc.boolean(), { maxLength: 12 }),
      async (steps, cuts) => {
        const fates = [...cuts];
        const { aim, act, after, operation, told, level, marks } = await aWorld(() => {
          if (fates.shift()) throw new Error('power cut');
        });
        for (const one of steps) {
          const [at, id] = [operation(), await aim(one)];
          for (;;) {
            const done = await act(one, id, at)
              .then((entries) => after(entries, at))
              .then(
                () => true,
                () => false,
              );
            if (done) break;
          }
        }
        expect(new Set(told).size).toBe(told.length);
        for (const month of MONTHS) {
          const above = await level(month);
          const { level: marked } = markOf(await marks(), `${month}-01`);
          expect(marked).toBe(above);
          if (above > 0) expect(highest(told, month)).toBeGreaterThanOrEqual(above);
        }
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

it('leaves no mark above the totals and tells nothing twice where many write at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
      async (writers) => {
        const { aim, act, after, operation, told, level, marks } = await aWorld();
        await Promise.all(
          writers.map(async (steps) => {
            for (const one of steps) {
              const [at, id] = [operation(), await aim(one)];
              await after(await act(one, id, at), at);
            }
          }),
        );
        expect(new Set(told).size).toBe(told.length);
        for (const month of MONTHS) {
          const above = await level(month);
          expect(markOf(await marks(), `${month}-01`).level).toBe(above);
          if (above > 0) expect(highest(told, month)).toBeGreaterThanOrEqual(above);
        }
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

it('tells in the end what a turn left that died for ever, and tells nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ step, dies: fc.boolean(), looked: fc.boolean() }), { minLength: 2, maxLength: 10 }),
      async (turns) => {
        const { aim, act, after, operation, told, level, marks, again, marked } = await aWorld();
        for (const { step: one, dies, looked } of turns) {
          const [at, id] = [operation(), await aim(one)];
          const entries = await act(one, id, at);
          if (!dies) await after(entries, at);
          if (looked) await again.run(new Date(LATER));
        }
        await again.run(new Date(LATER));
        expect(await marked()).toBe(0);
        expect(new Set(told).size).toBe(told.length);
        for (const month of MONTHS) {
          const above = await level(month);
          expect(markOf(await marks(), `${month}-01`).level).toBe(above);
          if (above > 0) expect(highest(told, month)).toBeGreaterThanOrEqual(above);
        }
      },
    ),
    { numRuns: 20 },
  );
}, 120_000);
