import type { Database } from '../../../models/database';
import { toDocument } from '../../../models/entry-document';
import { PATIENCE, runCall } from '../../../models/run-call';
import { addDays } from '../../../src/ledger/period';
import { anEntry } from '../../support/an-entry';

export const PEOPLE = 1_000;
export const FIVE_YEARS = { from: '2022-01-01', to: '2026-12-31' };
export const TODAY = '2026-11-21';
const DAYS = 1_786;
const AT_ONCE = 5_000;
/** A call that outlasts the socket's deadline is asked again, and waits for the build that goes on. */
const FOR_AN_INDEX = { ...PATIENCE, callMs: 30_000, totalMs: 300_000 };

const CATEGORIES = ['groceries', 'food', 'transport', 'housing', 'utilities', 'health', 'shopping', 'entertainment'];
const PAYEES = ['Lidl', 'Cantina', 'Metro', 'Landlord', 'Power', 'Pharmacy', 'Zara', 'Cinema'];

export function personOf(place: number): string {
  return `person-${place}`;
}

/** Entries of all people, five years of each, every thirtieth an income. Indexes are built when all is there: a tenth of the time. */
export async function writeLedger(database: Database, count: number): Promise<void> {
  const collection = database.connection.collection('entries');
  const indexes = (await collection.indexes()).filter(({ name }) => name !== '_id_');
  for (const { name } of indexes) await collection.dropIndex(name!);
  const each = Math.ceil(count / PEOPLE);
  for (let from = 0; from < count; from += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => entryAt(from + at, each));
    await collection.insertMany(
      batch.map((entry) => ({ ...toDocument(entry) }) as never),
      { ordered: false },
    );
  }
  for (const { v: _v, ...index } of indexes) await runCall(() => collection.createIndexes([index]), FOR_AN_INDEX);
}

function entryAt(place: number, each: number) {
  const [person, turn] = [place % PEOPLE, Math.floor(place / PEOPLE)];
  const kind = (turn * 5 + person) % CATEGORIES.length;
  const income = turn % 30 === 0;
  const day = addDays(TODAY, -Math.floor((turn * DAYS) / each));
  return anEntry({
    id: `m${turn}#00`,
    ledgerId: personOf(person),
    day,
    type: income ? 'income' : 'expense',
    category: income ? 'income' : CATEGORIES[kind]!,
    payee: income ? undefined : PAYEES[kind],
    money: { minor: income ? 210_000 : 350 + ((turn * 977 + person * 31) % 9_000), currency: 'EUR' },
    createdAt: new Date(`${day}T12:00:00Z`),
  });
}
