import fc from 'fast-check';
import { MongoEntries } from '../../models/entries';
import type { EntryDraft } from '../../src/ledger/entry';
import { keyOf } from '../../src/ledger/key';
import { Ledger, type Operation } from '../../src/ledger/ledger';
import type { Rates } from '../../src/ledger/rates';
import { testDatabase } from '../support/database';

const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };

/** What the ledger is held against: a plain array, and every state it was in, so that undo is going back one. */
class Book {
  entries: { id: string; says: EntryDraft }[] = [];
  private before: Book['entries'][] = [];
  private after: Book['entries'][] = [];

  do(next: Book['entries']): void {
    this.before.push(this.entries);
    this.after = [];
    this.entries = next;
  }

  undo(): boolean {
    const back = this.before.pop();
    if (!back) return false;
    this.after.push(this.entries);
    this.entries = back;
    return true;
  }

  redo(): boolean {
    const forth = this.after.pop();
    if (!forth) return false;
    this.before.push(this.entries);
    this.entries = forth;
    return true;
  }
}

/** All that a person can say of an entry. */
function whatItSays({ type, money, category, day, note, payee, wallet, toWallet }: EntryDraft) {
  return { type, money, category, day, note, payee, wallet, toWallet };
}

/** Euros for a dollar, by day; for a franc no rate is known. */
const DOLLAR: { readonly [day: string]: number } = { '2026-11-01': 80, '2026-11-20': 95, '2026-11-21': 110 };
const RATES: Rates = {
  rateOn: (from, to, day) =>
    from === 'USD' && to === 'EUR' ? { rate: String(DOLLAR[day]! / 100), of: day } : undefined,
};

/** What an entry counts as in euros, worked out in whole cents; undefined where it counts as what it is. */
function worthOf({ money: { minor, currency }, day }: EntryDraft) {
  return currency === 'USD' ? { currency: 'EUR', minor: Math.floor((minor * DOLLAR[day]! + 50) / 100) } : undefined;
}

/** What it moves in the wallet "cash". */
function cash({ type, money: { minor, currency }, wallet, toWallet }: EntryDraft) {
  const sign = type === 'income' || type === 'refund' ? 1 : -1;
  return [
    ...(wallet === 'cash' ? [{ currency, minor: sign * minor }] : []),
    ...(toWallet === 'cash' ? [{ currency, minor }] : []),
  ];
}

function sums(all: readonly { readonly type?: string; readonly currency: string; readonly minor: number }[]) {
  const found: { [name: string]: number } = {};
  for (const { type = 'moved', currency, minor } of all)
    found[`${type} ${currency}`] = (found[`${type} ${currency}`] ?? 0) + minor;
  return Object.fromEntries(Object.entries(found).filter(([, minor]) => minor !== 0));
}

interface Real {
  readonly ledger: Ledger;
  operation(): Operation;
  /** Does it, and then once more as the same message: nothing changes, and the answer is the same. */
  twice<T>(work: (operation: Operation) => Promise<T>): Promise<T>;
}

/** A step of a life: does the same to both, and they stay the same. */
abstract class Step implements fc.AsyncCommand<Book, Real> {
  check(_book: Readonly<Book>): boolean {
    return true;
  }

  abstract act(book: Book, real: Real): Promise<void>;

  async run(book: Book, real: Real): Promise<void> {
    await this.act(book, real);
    const { ledgerId } = real.operation();
    const listed = await real.ledger.list(ledgerId, ALWAYS, 1000);
    const said = listed.map(({ id, worth, ...entry }) => ({ id, ...whatItSays(entry), worth: worth?.minor }));
    const held = book.entries.map(({ id, says }) => ({ id, ...whatItSays(says), worth: worthOf(says)?.minor }));
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect(said.sort(byId)).toEqual(held.sort(byId));
    const totals = await real.ledger.totals(ledgerId, ALWAYS);
    const counted = book.entries.map(({ says }) => ({ type: says.type, ...(worthOf(says) ?? says.money) }));
    expect(sums(totals)).toEqual(sums(counted));
    expect(sums(await real.ledger.moved(ledgerId, 'cash'))).toEqual(
      sums(book.entries.flatMap(({ says }) => cash(says))),
    );
  }
}

class Record extends Step {
  constructor(private readonly drafts: readonly EntryDraft[]) {
    super();
  }

  override async act(book: Book, { ledger, twice }: Real): Promise<void> {
    const recorded = await twice((operation) => ledger.record(operation, this.drafts));
    if ('refused' in recorded) throw new Error(recorded.refused);
    book.do([...book.entries, ...recorded.entries.map(({ id }, place) => ({ id, says: this.drafts[place]! }))]);
  }

  override toString = () => `record ${this.drafts.length}`;
}

/** Rows of a file: one operation, as large as the file. */
class Import extends Step {
  constructor(private readonly drafts: readonly EntryDraft[]) {
    super();
  }

  override async act(book: Book, { ledger, twice }: Real): Promise<void> {
    let key = '';
    await twice(async (operation) => {
      key = keyOf(operation.source);
      const rows = this.drafts.map((draft, place) => ({ place, draft }));
      await ledger.import(operation, rows.slice(0, 2));
      await ledger.import(operation, rows.slice(2));
    });
    const brought = this.drafts.map((says, place) => ({ id: `${key}#${String(place).padStart(6, '0')}`, says }));
    book.do([...book.entries, ...brought]);
  }

  override toString = () => `import ${this.drafts.length}`;
}

class Edit extends Step {
  constructor(
    private readonly place: number,
    private readonly says: Partial<EntryDraft>,
  ) {
    super();
  }

  override check({ entries }: Readonly<Book>): boolean {
    return entries.length > 0;
  }

  override async act(book: Book, { ledger, twice }: Real): Promise<void> {
    const { id } = book.entries[this.place % book.entries.length]!;
    await twice((operation) => ledger.edit(operation, id, this.says));
    book.do(book.entries.map((one) => (one.id === id ? { id, says: { ...one.says, ...this.says } } : one)));
  }

  override toString = () => `edit #${this.place} ${JSON.stringify(this.says)}`;
}

class Remove extends Step {
  constructor(
    private readonly place: number,
    private readonly count: number,
  ) {
    super();
  }

  override check({ entries }: Readonly<Book>): boolean {
    return entries.length > 0;
  }

  override async act(book: Book, { ledger, twice }: Real): Promise<void> {
    const from = this.place % book.entries.length;
    const gone = book.entries.slice(from, from + this.count).map(({ id }) => id);
    await twice((operation) => ledger.remove(operation, gone));
    book.do(book.entries.filter(({ id }) => !gone.includes(id)));
  }

  override toString = () => `remove ${this.count} from #${this.place}`;
}

class Undo extends Step {
  override async act(book: Book, { ledger, twice }: Real): Promise<void> {
    const undone = await twice((operation) => ledger.undo(operation));
    expect('refused' in undone).toBe(!book.undo());
  }

  override toString = () => 'undo';
}

class Redo extends Step {
  override async act(book: Book, { ledger, twice }: Real): Promise<void> {
    const redone = await twice((operation) => ledger.redo(operation));
    expect('refused' in redone).toBe(!book.redo());
  }

  override toString = () => 'redo';
}

const money = fc.record({
  minor: fc.integer({ min: 1, max: 100_000 }),
  currency: fc.constantFrom('EUR', 'EUR', 'USD', 'CHF'),
});
const category = fc.constantFrom('food', 'travel', 'fun');
const day = fc.constantFrom('2026-11-01', '2026-11-20', '2026-11-21');
const words = fc.option(fc.constantFrom('coffee', 'taxi', 'Lidl'), { nil: undefined });
const wallet = fc.constantFrom('cash', 'card', undefined);
const common = { money, day, category, note: words, payee: words, tags: fc.constant([]) };
const bought = fc.record({ type: fc.constantFrom('expense', 'expense', 'income', 'refund'), wallet, ...common });
const sides = fc.constantFrom(
  { wallet: 'cash', toWallet: 'savings' },
  { wallet: 'bank', toWallet: 'cash' },
  { wallet: 'card', toWallet: 'savings' },
);
const moved = fc
  .record({ sides, ...common })
  .map(({ sides: between, ...says }) => ({ type: 'transfer' as const, ...between, ...says }));
const draft: fc.Arbitrary<EntryDraft> = fc.oneof({ weight: 3, arbitrary: bought }, { weight: 1, arbitrary: moved });
const says = fc.oneof(
  fc.record({ money }),
  fc.record({ category }),
  fc.record({ day }),
  fc.record({ note: words }),
  fc.record({ payee: words }),
  fc.record({ type: fc.constantFrom('expense', 'income', 'refund') }),
);
const place = fc.nat(20);

const steps = fc.commands(
  [
    fc.array(draft, { minLength: 1, maxLength: 3 }).map((drafts) => new Record(drafts)),
    fc.array(draft, { minLength: 1, maxLength: 6 }).map((drafts) => new Import(drafts)),
    fc.tuple(place, says).map(([at, what]) => new Edit(at, what)),
    fc.tuple(place, fc.integer({ min: 1, max: 3 })).map(([at, count]) => new Remove(at, count)),
    fc.constant(new Undo()),
    fc.constant(new Undo()),
    fc.constant(new Redo()),
  ],
  { maxCommands: 25 },
);

it('a ledger is a list of entries with its history, in any currency and between wallets: record, import, edit, delete, undo, redo, each message twice', async () => {
  const ledger = new Ledger(new MongoEntries(await testDatabase()), RATES);
  let lives = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (commands) => {
      lives += 1;
      const ledgerId = `life-${lives}`;
      let at = 0;
      const operation = (): Operation => ({
        ledgerId,
        by: 'alice',
        source: { channel: 'test', message: `${ledgerId}:${at}` },
        now: new Date(Date.UTC(2026, 10, 21, 10, 0, at)),
        zone: 'UTC',
        currency: 'EUR',
      });
      const twice: Real['twice'] = async (work) => {
        at += 1;
        const first = await work(operation());
        expect(await work(operation())).toEqual(first);
        return first;
      };
      await fc.asyncModelRun(() => ({ model: new Book(), real: { ledger, operation, twice } }), commands);
    }),
    { numRuns: 40 },
  );
}, 120_000);
