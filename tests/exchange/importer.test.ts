import { MongoEntries } from '../../models/entries';
import { MongoImports } from '../../models/imports';
import type { RowReader } from '../../src/exchange/draft-of-row';
import { Exporter } from '../../src/exchange/exporter';
import type { ImportRecord } from '../../src/exchange/import-record';
import { Importer } from '../../src/exchange/importer';
import { Ledger, type Operation } from '../../src/ledger/ledger';
import { addDays } from '../../src/ledger/period';
import { testDatabase } from '../support/database';

const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };
const now = new Date('2026-11-21T10:00:00Z');
const ROWS = 2_300;
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
const reader: RowReader = { now, zone: 'UTC', categoryNamed: () => undefined, categoryOf: () => undefined };

let ledger: Ledger;
let imports: MongoImports;
let told: ImportRecord[];
let at = 0;

beforeAll(async () => {
  const database = await testDatabase();
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

function importer(by: Pick<Ledger, 'import' | 'amountsOn'> = ledger): Importer {
  return new Importer({
    ledger: by,
    store: imports,
    reader: async () => reader,
    told: async (record) => void told.push(record),
  });
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
function dying(steps: number, when: 'before' | 'after'): Pick<Ledger, 'import' | 'amountsOn'> {
  let left = steps;
  return {
    amountsOn: (...asked) => ledger.amountsOn(...asked),
    async import(...step) {
      left -= 1;
      if (left < 0 && when === 'before') throw new Error('killed');
      await ledger.import(...step);
      if (left < 0) throw new Error('killed');
    },
  };
}

it('writes nothing before it is confirmed', async () => {
  const record = await sent();
  expect(await importer().preview(record, now)).toMatchObject({ count: ROWS, broken: { count: 0 } });
  expect(await held(record.ledgerId)).toEqual({ minor: 0, count: 0 });
  await importer().run(now);
  expect(await held(record.ledgerId)).toEqual({ minor: 0, count: 0 });
});

it.each(['before', 'after'] as const)(
  'killed again and again %s a step was written, it loses and doubles nothing',
  async (when) => {
    const record = await sent();
    await importer().start(record, now);
    for (const steps of [1, 0, 2]) await expect(importer(dying(steps, when)).run(now)).rejects.toThrow('killed');
    await importer().run(now);
    expect(await held(record.ledgerId)).toEqual({ minor: TOTAL, count: ROWS });
    expect(told).toMatchObject([{ id: record.id, written: ROWS, doubles: 0, state: 'done' }]);
    await importer().run(now);
    expect(told).toHaveLength(1);
  },
);

it('is one operation: the same message again is the same import, and one undo takes all of it back', async () => {
  const record = await sent();
  const started = await importer().start(record, now);
  await importer().finish(started!, now);
  expect((await sent()).state).toBe('done');
  expect(await importer().start(await sent(), now)).toBeUndefined();
  const undone = await ledger.undo(operation('undo'), record.id);
  expect('entries' in undone && undone.entries.length).toBe(ROWS);
  expect(await held(record.ledgerId)).toEqual({ minor: 0, count: 0 });
  await ledger.redo(operation('redo'));
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

it('an export of it is read page by page, and a link that was changed or is a week old opens nothing', async () => {
  const record = await sent();
  await importer().finish((await importer().start(record, now))!, now);
  let clock = now;
  const words = {
    locale: 'en',
    heading: (name: string) => name,
    type: (name: string) => name,
    category: (id: string) => id,
  };
  const exporter = new Exporter({
    ledger,
    secret: 'a secret',
    publicUrl: 'http://own',
    now: () => clock,
    words: () => words,
  });
  const wanted = {
    ledgerId: record.ledgerId,
    filter: ALWAYS,
    format: 'json' as const,
    language: 'en',
    name: 'all.json',
  };
  const { url } = exporter.offer(wanted);
  const bytes = await exporter.bytes(url, 1e7);
  expect(JSON.parse(bytes!.toString()).entries).toHaveLength(ROWS);
  expect(await exporter.bytes(url, 1_000)).toBeUndefined();
  const other = new Exporter({
    ledger,
    secret: 'another',
    publicUrl: 'http://own',
    now: () => clock,
    words: () => words,
  });
  expect(await other.bytes(url, 1e7)).toBeUndefined();
  expect(url).not.toContain(record.ledgerId);
  clock = new Date(now.getTime() + 8 * 86_400_000);
  expect(await exporter.bytes(url, 1e7)).toBeUndefined();
});
