import fc from 'fast-check';
import type { Database } from '../../models/database';
import { MongoEntries } from '../../models/entries';
import { MongoImports } from '../../models/imports';
import type { RowReader } from '../../src/exchange/draft-of-row';
import { Exporter } from '../../src/exchange/exporter';
import { ImportJob } from '../../src/exchange/import-job';
import type { ImportRecord } from '../../src/exchange/import-record';
import { Importer } from '../../src/exchange/importer';
import { draftOf } from '../../src/ledger/change';
import { type Large, Ledger, type Operation } from '../../src/ledger/ledger';
import { addDays } from '../../src/ledger/period';
import { aDraft } from '../support/a-draft';
import { testDatabase } from '../support/database';

const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };
const now = new Date('2026-11-21T10:00:00Z');
/** More than one turn takes, in several steps. */
const ROWS = 700;
const CSV = Buffer.from(
  [
    'Date,Description,Amount',
    ...Array.from({ length: ROWS }, (_, at) => `${addDays('2026-11-20', -(at % 900))},shop ${at},-${(at % 90) + 1}.50`),
  ].join('\n'),
);
const TOTAL = Array.from({ length: ROWS }, (_, at) => ((at % 90) + 1) * 100 + 50).reduce(
  (sum, minor) => sum + minor,
  0,
);
const reader: RowReader = {
  now,
  zone: 'UTC',
  isCategory: () => true,
  categoryNamed: () => undefined,
  categoryOf: () => undefined,
};

let database: Database;
let ledger: Ledger;
let imports: MongoImports;
let told: ImportRecord[];
let at = 0;

beforeAll(async () => {
  database = await testDatabase();
  ledger = new Ledger(new MongoEntries(database));
  imports = new MongoImports(database);
});
beforeEach(() => {
  told = [];
  at += 1;
});

const operation = (message = 'sent', ledgerId = `home-${at}`): Operation => ({
  ledgerId,
  by: 'alice',
  source: { channel: 'test', message: `${ledgerId}:${message}` },
  now,
  zone: 'UTC',
  currency: 'EUR',
});
const habits = { currency: 'EUR', locale: 'en-US', language: 'en' };

type Used = Pick<Ledger, 'import' | 'amountsOn' | 'rewind' | 'count'>;

const importer = (by: Used = ledger) => new Importer({ ledger: by, store: imports, reader: async () => reader });

/** The work of the clock, until nothing more is to be done. */
function job(by: Used = ledger, waitedForMs = 0) {
  let more = true;
  const means = { ledger: by, store: imports, reader: async () => reader };
  const one = new ImportJob({
    ...means,
    importer: importer(by),
    told: async (record) => void told.push(record),
    progress: async () => undefined,
    wake: () => (more = true),
    waitedForMs,
  });
  return {
    run: async (at: Date) => {
      for (more = true; more; ) {
        more = false;
        await one.run(at);
      }
    },
  };
}

async function sent(operationOf = operation(), bytes = CSV): Promise<ImportRecord> {
  const record = await importer().open({ name: 'bank.csv', bytes }, operationOf, habits);
  if ('refused' in record) throw new Error(record.refused);
  return record;
}

async function held(ledgerId: string) {
  const totals = await ledger.totals(ledgerId, ALWAYS);
  return totals.reduce((sum, { minor, count }) => ({ minor: sum.minor + minor, count: sum.count + count }), {
    minor: 0,
    count: 0,
  });
}

/** A ledger whose process ends after so many steps, before or after the step was written. */
function dying(steps: number, when: 'before' | 'after'): Used {
  let left = steps;
  const dies = async <T>(step: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left < 0 && when === 'before') throw new Error('killed');
    const done = await step();
    if (left < 0) throw new Error('killed');
    return done;
  };
  return {
    amountsOn: (...asked) => ledger.amountsOn(...asked),
    count: (...asked) => ledger.count(...asked),
    import: (...step) => dies(() => ledger.import(...step)),
    rewind: (...step) => dies(() => ledger.rewind(...step)),
  };
}

it('writes nothing before it is confirmed', async () => {
  const record = await sent();
  expect(await importer().preview(record, now)).toMatchObject({ count: ROWS, broken: { count: 0 } });
  expect(await held(record.ledgerId)).toEqual({ minor: 0, count: 0 });
  await job().run(now);
  expect(await held(record.ledgerId)).toEqual({ minor: 0, count: 0 });
});

it('is left for a minute to the instance at which somebody waits for it', async () => {
  const record = await sent();
  await importer().start(record, now, { rows: ROWS });
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
  const elsewhere = job(ledger, 60_000);
  await elsewhere.run(after(59));
  expect(await held(record.ledgerId)).toEqual({ minor: 0, count: 0 });
  await elsewhere.run(after(60));
  expect(await held(record.ledgerId)).toEqual({ minor: TOTAL, count: ROWS });
});

it.each(['before', 'after'] as const)(
  'killed again and again %s a step was written, it loses and doubles nothing',
  async (when) => {
    const record = await sent();
    await importer().start(record, now);
    for (const steps of [0, 1, 0]) await expect(job(dying(steps, when)).run(now)).rejects.toThrow('killed');
    await job().run(now);
    expect(await held(record.ledgerId)).toEqual({ minor: TOTAL, count: ROWS });
    expect(await imports.get(record.ledgerId, record.id)).toMatchObject({ state: 'done' });
    expect(told).toMatchObject([{ id: record.id, written: ROWS, doubles: 0 }]);
    await job().run(now);
    expect(told).toHaveLength(1);
  },
);

it('is done in rounds, between which other work has its turn, and nobody waits 20 seconds without a word', async () => {
  const said: string[] = [];
  const means = { ledger, store: imports, reader: async () => reader };
  const one = new ImportJob({
    ...means,
    importer: importer(),
    told: async () => void said.push('done'),
    progress: async ({ next, rewind }) => void said.push(`${rewind?.written ?? next}`),
    wake: () => void said.push('more'),
    most: { rows: 250, rewound: 200 },
  });
  const rounds = async (seconds: number) => {
    for (let at = 1; at < 9; at += 1) await one.run(new Date(now.getTime() + at * seconds * 1000));
    return said.splice(0).join(' ');
  };
  await importer().start(await sent(), now);
  expect(await rounds(10)).toMatch(/^more 6\d\d more done$/);
  const undo = operation('undo');
  await importer().rewind(undo, largeIn(await ledger.undo(undo))!);
  expect(await rounds(20)).toBe('200 more 400 more 600 more done');
});

const largeIn = (done: object) => ('large' in done ? (done.large as Large) : undefined);

describe('is one operation', () => {
  const states = async (ledgerId: string) =>
    (await ledger.list(ledgerId, ALWAYS, ROWS + 10)).map(({ id, version, keys, undone, changes, ...says }) => ({
      id,
      says,
      changes: changes.map(({ redone, ...change }) => change),
    }));
  async function imported() {
    const record = await sent();
    await importer().finish((await importer().start(record, now))!, now);
    return record;
  }

  it('the same message again is the same import', async () => {
    const record = await imported();
    expect((await sent()).state).toBe('done');
    expect(await importer().start(await sent(), now)).toBeUndefined();
    expect(await held(record.ledgerId)).toEqual({ minor: TOTAL, count: ROWS });
  });

  it('that is too large to be taken back in one turn: nothing is done then', async () => {
    const record = await imported();
    expect(largeIn(await ledger.undo(operation('undo')))).toMatchObject({ of: record.id, batch: record.id });
    expect(await held(record.ledgerId)).toEqual({ minor: TOTAL, count: ROWS });
  });

  it.each(['before', 'after'] as const)(
    'taken back and brought back step by step, killed again and again %s a step, it comes out exactly',
    async (when) => {
      const record = await imported();
      const coffee = { type: 'expense', money: { minor: 350, currency: 'EUR' }, day: '2026-11-03' } as const;
      await ledger.record(operation('meanwhile'), [{ ...coffee, category: 'food', tags: [] }]);
      const [edited, removed] = (await ledger.list(record.ledgerId, ALWAYS, 9)).slice(-2);
      await ledger.edit(operation('edit'), edited!.id, { category: 'fun' });
      await ledger.remove(operation('remove'), [removed!.id]);
      const before = await states(record.ledgerId);
      for (const what of ['undo', 'redo'] as const) {
        const asked = operation(what);
        const large = largeIn(what === 'undo' ? await ledger.undo(asked, record.id) : await ledger.redo(asked));
        expect(await importer().rewind(asked, large!)).toMatchObject({ rewind: { count: ROWS } });
        for (const steps of [0, 1, 0]) await expect(job(dying(steps, when)).run(now)).rejects.toThrow('killed');
        expect(told).toEqual([]);
        await job().run(now);
        expect(told.splice(0)).toMatchObject([{ rewind: { what, through: true } }]);
        // The same message again: nothing more is done.
        expect(await importer().rewind(asked, large!)).toMatchObject({ state: 'done' });
        await job().run(now);
        if (what === 'undo') expect(await held(record.ledgerId)).toEqual({ minor: 350, count: 1 });
      }
      expect(await states(record.ledgerId)).toEqual(before);
    },
    120_000,
  );

  it('to which nothing else is done while it is being taken back', async () => {
    const record = await imported();
    const large = largeIn(await ledger.undo(operation('undo'), record.id))!;
    await importer().rewind(operation('undo'), large);
    expect(await importer().rewind(operation('again'), large)).toBe('busy');
    expect(await imports.underWay(record.ledgerId)).toMatchObject({ id: record.id, state: 'rewinding' });
    await job().run(now);
    expect(await imports.underWay(record.ledgerId)).toBeUndefined();
  });

  it('of which the person’s newest is some of its entries', async () => {
    const record = await imported();
    const newest = await ledger.newest(operation('newest'));
    expect(newest.length).toBe(50);
    expect(newest.every(({ batch }) => batch === record.id)).toBe(true);
  });

  it('that ends where its person has gone', async () => {
    const record = await sent();
    const started = (await importer().start(record, now))!;
    const deleting: Used = {
      ...dying(1_000, 'before'),
      import: async (...step) => {
        await ledger.import(...step);
        await database.connection.collection('imports').deleteMany({ ledgerId: record.ledgerId });
      },
    };
    expect(await importer(deleting).finish(started, now)).toBeUndefined();
    expect((await held(record.ledgerId)).count).toBeLessThan(ROWS);
  });
});

it('finds every row that is there already, however many there are', async () => {
  const record = await sent();
  await importer().finish((await importer().start(record, now))!, now);
  const again = await sent(operation('again'));
  expect(await importer().preview(again, now)).toMatchObject({
    count: ROWS,
    doubles: { count: ROWS, lines: [2, 3, 4] },
  });
  expect(await importer().finish((await importer().start(again, now))!, now)).toMatchObject({
    written: 0,
    doubles: ROWS,
  });
  expect(await held(record.ledgerId)).toEqual({ minor: TOTAL, count: ROWS });
});

it('finds what the ledger holds already, as often as it holds it', async () => {
  const money = { minor: 350, currency: 'EUR' };
  await ledger.record(operation('by hand'), [
    { type: 'expense', money, day: '2026-11-03', category: 'food', tags: [] },
  ]);
  const two = Buffer.from('Date,Description,Amount\n2026-11-03,coffee,-3.50\n2026-11-03,another coffee,-3.50\n');
  const record = await sent(operation(), two);
  expect(await importer().preview(record, now)).toMatchObject({ doubles: { count: 1, lines: [2] } });
  const done = await importer().finish((await importer().start(record, now))!, now);
  expect(done).toMatchObject({ written: 1, doubles: 1 });
  expect(await held(record.ledgerId)).toEqual({ minor: 700, count: 2 });
});

it(
  'any export of ours as JSON is taken in as the same entries, through the ledger and its files both ways',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(aDraft, { minLength: 1, maxLength: 8 }), async (drafts) => {
        at += 1;
        const [from, to] = [`from-${at}`, `to-${at}`];
        const recorded = await ledger.record(operation('all', from), drafts);
        if ('refused' in recorded) throw new Error(recorded.refused);
        const exporter = new Exporter({
          ledger,
          secret: 'a secret',
          publicUrl: 'http://own',
          now: () => now,
          words: async () => ({
            locale: 'en',
            heading: String,
            type: String,
            category: String,
            ownName: () => undefined,
          }),
          sees: async () => true,
        });
        const wanted = { personId: 'alice', ledgerId: from, filter: ALWAYS, format: 'json', language: 'en' } as const;
        const bytes = await exporter.bytes(exporter.offer({ ...wanted, name: 'all.json' }).url, 1e7);
        const record = await sent(operation('sent', to), Buffer.from(bytes!));
        // What is twice in it is meant twice.
        await importer().finish((await imports.change(record, { twice: true, state: 'running' }))!, now);
        const says = async (ledgerId: string) =>
          (await ledger.list(ledgerId, ALWAYS, 99)).map((entry) => JSON.stringify(draftOf(entry))).sort();
        expect(await says(to)).toEqual(await says(from));
      }),
      { numRuns: 25 },
    ),
  120_000,
);
