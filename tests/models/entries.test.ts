import fc from 'fast-check';
import { MongoEntries } from '../../models/entries';
import { dayNumber, dayOf, entryKey } from '../../models/entry-document';
import type { Entry } from '../../src/ledger/entry';
import { Ledger } from '../../src/ledger/ledger';
import type { EntryStore } from '../../src/ledger/ports';
import { testDatabase } from '../support/database';
import { MemoryEntries } from '../support/memory-entries';
import { entryStoreContract } from './entry-store.contract';

describe('entries in MongoDB', () => entryStoreContract(async () => new MongoEntries(await testDatabase())));
describe('entries in memory', () => entryStoreContract(async () => new MemoryEntries()));

const step = fc.record({
  does: fc.constantFrom('record', 'edit', 'remove', 'undo', 'redo'),
  message: fc.integer({ min: 0, max: 12 }),
  minor: fc.integer({ min: 1, max: 9_999 }),
  category: fc.constantFrom('food', 'travel', 'fun'),
  day: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-20'),
  person: fc.constantFrom('alice', 'bob'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Lives through the steps and answers all that a person could see of it. */
async function live(store: EntryStore, ledgerId: string, steps: readonly Step[]): Promise<unknown> {
  const ledger = new Ledger(store);
  const seen: unknown[] = [];
  let known: readonly Entry[] = [];
  for (const [second, { does, message, minor, category, day, person }] of steps.entries()) {
    const now = new Date(Date.UTC(2026, 10, 21, 10, 0, second));
    const source = { channel: 'test', message: `${does}${message}` };
    const operation = { ledgerId, by: person, source, now, zone: 'UTC', currency: 'EUR' };
    const draft = { type: 'expense' as const, money: { minor, currency: 'EUR' }, day, category, tags: [] };
    const entry = known[message % Math.max(known.length, 1)]?.id ?? 'none';
    if (does === 'record') seen.push(await ledger.record(operation, [draft, { ...draft, category: 'other' }]));
    else if (does === 'edit') seen.push(await ledger.edit(operation, entry, { category, money: draft.money }));
    else if (does === 'remove') seen.push(await ledger.remove(operation, [entry]));
    else seen.push(await ledger[does as 'undo' | 'redo'](operation));
    const always = { period: { from: '2026-01-01', to: '2026-12-31' } };
    known = await ledger.list(ledgerId, always, 50);
    const totals = await ledger.totals(ledgerId, always, 'day');
    seen.push(known, totals.map((total) => JSON.stringify(Object.entries(total).sort())).sort());
  }
  return seen;
}

jest.setTimeout(30_000);

it('lives any life as the entries in memory do', async () => {
  const store = new MongoEntries(await testDatabase());
  let lives = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const ledgerId = `life-${++lives}`;
      expect(await live(store, ledgerId, steps)).toEqual(await live(new MemoryEntries(), ledgerId, steps));
    }),
    { numRuns: 25 },
  );
});

it('makes different keys of different pairs', () => {
  const id = fc.string({ unit: fc.constantFrom('a', '#', '"', ',', '[', '\\', ':') });
  fc.assert(
    fc.property(id, id, id, id, (ledger, entry, otherLedger, otherEntry) => {
      fc.pre(ledger !== otherLedger || entry !== otherEntry);
      expect(entryKey(ledger, entry)).not.toBe(entryKey(otherLedger, otherEntry));
    }),
  );
});

it.each([
  ['2026-11-21', 20_261_121],
  ['0987-01-02', 9_870_102],
])('stores the day %s as %d and reads it back', (day, number) => {
  expect(dayNumber(day)).toBe(number);
  expect(dayOf(number)).toBe(day);
});
