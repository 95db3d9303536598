import { changed, undone } from '../../src/ledger/change';
import type { Entry } from '../../src/ledger/entry';
import type { EntryStore } from '../../src/ledger/ports';
import { SumTooLarge } from '../../src/ledger/sum-too-large';
import { anEntry } from '../support/an-entry';

const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };
const later = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 11, 0, seconds));
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

/** What every store of entries holds to. `open` answers a store in which the ledger named has nothing yet. */
export function entryStoreContract(open: () => Promise<EntryStore>): void {
  let store: EntryStore;
  let ledgers = 0;
  let home: string;
  const entry = (says: Parameters<typeof anEntry>[0]) => anEntry({ ledgerId: home, ...says });

  beforeAll(async () => {
    store = await open();
  });
  beforeEach(() => {
    ledgers += 1;
    home = `home-${ledgers}`;
  });

  describe('add', () => {
    it('gives back what was given, with every field', async () => {
      const whole = entry({
        id: 'm#00',
        payee: 'Cantina',
        note: 'lunch',
        tags: ['work'],
        wallet: 'card',
        toWallet: 'cash',
        money: { minor: 2000, currency: 'USD' },
        worth: { minor: 1843, currency: 'EUR', rate: '0.9215', of: '2026-11-20' },
      });
      expect(await store.add([whole])).toEqual([whole]);
      expect(await store.get(home, ['m#00'])).toEqual([whole]);
    });

    it('leaves an entry that is there as it is', async () => {
      await store.add([entry({ id: 'm#00', category: 'food' })]);
      const again = await store.add([entry({ id: 'm#00', category: 'travel' })]);
      expect(again.map(({ category }) => category)).toEqual(['food']);
    });

    it('adds what a cut-off first try has left out, and answers all in order', async () => {
      await store.add([entry({ id: 'm#01' })]);
      const all = [entry({ id: 'm#00' }), entry({ id: 'm#01' }), entry({ id: 'm#02' })];
      expect(ids(await store.add(all))).toEqual(['m#00', 'm#01', 'm#02']);
      expect(ids(await store.writtenBy(home, 'm'))).toEqual(['m#00', 'm#01', 'm#02']);
    });

    it('makes one entry of many simultaneous tries', async () => {
      await Promise.all(Array.from({ length: 20 }, () => store.add([entry({ id: 'm#00' })])));
      expect(await store.totals(home, ALWAYS)).toMatchObject([{ minor: 1200, count: 1 }]);
    });

    it('keeps the same platform id of two ledgers apart', async () => {
      await store.add([entry({ id: 'm#00', category: 'food' })]);
      await store.add([entry({ id: 'm#00', category: 'travel', ledgerId: `${home}-other` })]);
      expect(await store.get(home, ['m#00'])).toMatchObject([{ category: 'food' }]);
      expect(await store.get(`${home}-other`, ['m#00'])).toMatchObject([{ category: 'travel' }]);
    });
  });

  describe('replace', () => {
    it('puts the next version in the place of the one before', async () => {
      const first = entry({ id: 'm#00' });
      await store.add([first]);
      const next = changed(first, { ...first, category: 'travel' }, { key: 'edit', by: 'alice', at: later(1) });
      expect(await store.replace(next)).toBe(true);
      expect(await store.get(home, ['m#00'])).toEqual([next]);
    });

    it('does nothing when another write came first', async () => {
      const first = entry({ id: 'm#00' });
      await store.add([first]);
      const edits = ['travel', 'fun'].map((category) =>
        changed(first, { ...first, category }, { key: category, by: 'alice', at: later(1) }),
      );
      const done = await Promise.all(edits.map((edit) => store.replace(edit)));
      expect(done.filter(Boolean)).toHaveLength(1);
      expect((await store.get(home, ['m#00']))[0]).toMatchObject({
        category: edits[done.indexOf(true)]!.category,
        version: 2,
      });
    });
  });

  describe('pin', () => {
    const worth = { minor: 1843, currency: 'EUR', rate: '0.9215', of: '2026-11-20' };
    const dollars = { id: 'm#00', money: { minor: 2000, currency: 'USD' } };

    it('writes what an entry is worth, and takes it away again', async () => {
      const before = entry(dollars);
      await store.add([before]);
      expect(await store.pin({ ...before, worth })).toBe(true);
      expect(await store.get(home, ['m#00'])).toEqual([{ ...before, worth }]);
      expect(await store.totals(home, ALWAYS)).toMatchObject([{ currency: 'EUR', minor: 1843, converted: 1 }]);
      expect(await store.pin(before)).toBe(true);
      expect(await store.totals(home, ALWAYS)).toEqual([
        { type: 'expense', category: 'food', currency: 'USD', minor: 2000, count: 1 },
      ]);
    });

    it('does nothing when the entry was written since it was read', async () => {
      const before = entry(dollars);
      await store.add([before]);
      const after = changed(before, { ...before, category: 'travel' }, { key: 'edit', by: 'alice', at: later(1) });
      await store.replace(after);
      expect(await store.pin({ ...before, worth })).toBe(false);
      expect(await store.get(home, ['m#00'])).toEqual([after]);
    });

    it('finds what counts in another currency, page by page', async () => {
      const gone = entry({ ...dollars, id: 'gone#00' });
      await store.add([
        entry({ id: 'own#00' }),
        entry({ ...dollars, id: 'a#00' }),
        entry({ ...dollars, id: 'b#00', worth }),
        entry({ ...dollars, id: 'c#00' }),
        gone,
      ]);
      await store.replace(undone(gone, 'gone', { key: 'undo', at: later(3) })!);
      const first = await store.countedOtherwise(home, 'EUR', 1);
      expect(ids(first)).toEqual(['c#00']);
      expect(ids(await store.countedOtherwise(home, 'EUR', 9, first[0]))).toEqual(['a#00']);
      expect(ids(await store.countedOtherwise(home, 'USD', 9))).toEqual(['own#00', 'b#00']);
    });
  });

  describe('moved', () => {
    const eur = (minor: number) => ({ minor, currency: 'EUR' });
    const sum = async (wallet: string, since?: { day: string; at: Date }) =>
      (await store.moved(home, wallet, since)).reduce((total, { counted }) => total + counted.minor, 0);

    it('takes out what was spent and put elsewhere, and puts in what came', async () => {
      await store.add([
        entry({ id: 'a#00', money: eur(300), wallet: 'cash' }),
        entry({ id: 'b#00', money: eur(5_000), wallet: 'cash', type: 'income' }),
        entry({ id: 'c#00', money: eur(100), wallet: 'cash', type: 'refund' }),
        entry({ id: 'd#00', money: eur(1_000), wallet: 'cash', toWallet: 'savings', type: 'transfer' }),
        entry({ id: 'e#00', money: eur(9_999) }),
        entry({ id: 'f#00', money: eur(9_999), wallet: 'card' }),
      ]);
      expect([await sum('cash'), await sum('savings'), await sum('gold')]).toEqual([3_800, 1_000, 0]);
    });

    it('begins where a balance was stated: that day only with what was logged after', async () => {
      await store.add([
        entry({ id: 'a#00', money: eur(1), wallet: 'cash', day: '2026-11-20', createdAt: later(9) }),
        entry({ id: 'b#00', money: eur(10), wallet: 'cash', day: '2026-11-21', createdAt: later(1) }),
        entry({ id: 'c#00', money: eur(100), wallet: 'cash', day: '2026-11-21', createdAt: later(3) }),
        entry({ id: 'd#00', money: eur(1000), wallet: 'cash', day: '2026-11-22', createdAt: later(0) }),
      ]);
      expect(await sum('cash', { day: '2026-11-21', at: later(2) })).toBe(-1100);
    });

    it('says what it was in its own money and what it counts as', async () => {
      const money = { minor: 2000, currency: 'USD' };
      const worth = { minor: 1843, currency: 'EUR', rate: '0.9215', of: '2026-11-20' };
      await store.add([entry({ id: 'a#00', money, worth, wallet: 'card' })]);
      expect(await store.moved(home, 'card')).toEqual([
        { minor: -2000, currency: 'USD', counted: { minor: -1843, currency: 'EUR' } },
      ]);
    });
  });

  it('finds what an operation has written, and nothing of another ledger or operation', async () => {
    await store.add([entry({ id: 'm#00' }), entry({ id: 'n#00' }), entry({ id: 'm#01' })]);
    expect(ids(await store.writtenBy(home, 'm'))).toEqual(['m#00', 'm#01']);
    expect(await store.writtenBy(home, 'o')).toEqual([]);
    expect(await store.writtenBy(`${home}-other`, 'm')).toEqual([]);
  });

  it('counts what an operation has written, and gives no more of it than is wanted', async () => {
    await store.add([entry({ id: 'm#00' }), entry({ id: 'm#01' }), entry({ id: 'm#02' }), entry({ id: 'n#00' })]);
    expect(await store.writtenBy(home, 'm', 2)).toHaveLength(2);
    expect(await store.countWrittenBy(home, 'm')).toBe(3);
    expect(await store.countWrittenBy(home, 'o')).toBe(0);
  });

  it('gives what a message made page by page, whatever became of it, and nothing of one with a longer key', async () => {
    const [first, ...others] = ['m#000000', 'm#000001', 'm#000010', 'm2#000000', 'l#000009'].map((id) => entry({ id }));
    await store.add([first!, ...others]);
    await store.replace(undone(first!, 'm', { key: 'undo', at: later(1) })!);
    const page = await store.batch(home, 'm', 2);
    expect(ids(page)).toEqual(['m#000000', 'm#000001']);
    expect(ids(await store.batch(home, 'm', 2, page.at(-1)!.id))).toEqual(['m#000010']);
    expect(await store.batch(home, 'm', 2, 'm#000010')).toEqual([]);
    expect(await store.batch(`${home}-other`, 'm', 2)).toEqual([]);
  });

  describe('newestKey', () => {
    it('is the newest operation that stands, of this person', async () => {
      expect(await store.newestKey(home, 'alice', 'changes')).toBeUndefined();
      await store.add([
        entry({ id: 'first#00', createdAt: later(1) }),
        entry({ id: 'second#00', createdAt: later(2) }),
        entry({ id: 'of-bob#00', createdAt: later(3), loggedBy: 'bob' }),
      ]);
      expect(await store.newestKey(home, 'alice', 'changes')).toMatchObject({ key: 'second', at: later(2) });
      expect(await store.newestKey(home, 'alice', 'undone')).toBeUndefined();
    });

    it('goes back one when the newest is undone, and then knows the undo', async () => {
      const newest = entry({ id: 'second#00', createdAt: later(2) });
      await store.add([entry({ id: 'first#00', createdAt: later(1) }), newest]);
      await store.replace(undone(newest, 'second', { key: 'undo', at: later(3) })!);
      expect(await store.newestKey(home, 'alice', 'changes')).toMatchObject({ key: 'first', at: later(1) });
      expect(await store.newestKey(home, 'alice', 'undone')).toMatchObject({ key: 'undo', at: later(3) });
    });

    it('takes the higher key of two at the same instant', async () => {
      await store.add(['a', 'c', 'b'].map((key) => entry({ id: `${key}#00` })));
      expect((await store.newestKey(home, 'alice', 'changes'))?.key).toBe('c');
    });
  });

  describe('totals and list', () => {
    const say = (id: string, day: string, minor: number, more: Partial<Entry> = {}) =>
      entry({ id: `${id}#00`, day, money: { minor, currency: 'EUR' }, ...more });

    beforeEach(async () => {
      const gone = say('gone', '2026-11-10', 7);
      await store.add([
        say('oct', '2026-10-31', 1),
        say('first', '2026-11-01', 10),
        say('last', '2026-11-30', 20, { category: 'travel' }),
        say('pay', '2026-11-05', 300_000, { type: 'income', category: 'salary' }),
        say('yen', '2026-11-05', 900, { money: { minor: 900, currency: 'JPY' } }),
        say('dec', '2026-12-01', 1),
        gone,
      ]);
      await store.replace(undone(gone, 'gone', { key: 'undo', at: later(9) })!);
    });
    const november = { period: { from: '2026-11-01', to: '2026-11-30' } };

    it.each([
      [
        'each category, type and currency for itself',
        {},
        ['expense food EUR 10', 'expense food JPY 900', 'expense travel EUR 20', 'income salary EUR 300000'],
      ],
      ['one category', { categories: ['travel'] }, ['expense travel EUR 20']],
      ['one type', { types: ['income' as const] }, ['income salary EUR 300000']],
      ['no category at all', { categories: [] }, []],
    ])('sums %s, both ends of the period inside', async (_, filter, figures) => {
      const totals = await store.totals(home, { ...november, ...filter });
      expect(totals.map((one) => `${one.type} ${one.category} ${one.currency} ${one.minor}`).sort()).toEqual(figures);
    });

    it('sums by day and keeps the category', async () => {
      const days = await store.totals(home, { ...november, types: ['expense'] }, 'day');
      expect(days.map(({ day, category, minor }) => `${day} ${category} ${minor}`).sort()).toEqual([
        '2026-11-01 food 10',
        '2026-11-05 food 900',
        '2026-11-30 travel 20',
      ]);
    });

    it('sums by month and tells the first day of each that has an entry', async () => {
      const whole = { period: { from: '2026-10-01', to: '2026-11-29' }, types: ['expense' as const] };
      await store.add([say('oct2', '2026-10-02', 4), say('nov', '2026-11-20', 5)]);
      const months = await store.totals(home, whole, 'month');
      const food = months.filter(({ currency }) => currency === 'EUR');
      expect(food.map(({ day, category, minor, count }) => `${day} ${category} ${minor} ${count}`).sort()).toEqual([
        '2026-10-02 food 5 2',
        '2026-11-01 food 15 2',
      ]);
    });

    it('knows the first day of a ledger; what was taken back is no day of it', async () => {
      expect(await store.firstDay(home)).toBe('2026-10-31');
      const early = say('early', '2020-02-29', 1);
      await store.add([early]);
      expect(await store.firstDay(home)).toBe('2020-02-29');
      await store.replace(undone(early, 'early', { key: 'undo', at: later(9) })!);
      expect(await store.firstDay(home)).toBe('2026-10-31');
      expect(await store.firstDay('nobody')).toBeUndefined();
    });

    it('sums by payee; those without one are together', async () => {
      await store.add([
        say('lidl', '2026-11-07', 5, { payee: 'Lidl' }),
        say('again', '2026-11-08', 6, { payee: 'Lidl' }),
      ]);
      const payees = await store.totals(home, { ...november, types: ['expense'], categories: ['food'] }, 'payee');
      expect(payees.map(({ payee, currency, minor }) => `${payee} ${currency} ${minor}`).sort()).toEqual([
        'Lidl EUR 11',
        'undefined EUR 10',
        'undefined JPY 900',
      ]);
    });

    it('sums by tag: an entry with two counts in both, one without in none', async () => {
      await store.add([
        say('one', '2026-11-07', 5, { tags: ['trip'] }),
        say('two', '2026-11-08', 6, { tags: ['trip', 'work'] }),
      ]);
      const tags = await store.totals(home, november, 'tag');
      expect(tags.map(({ tag, minor, count }) => `${tag} ${minor} ${count}`).sort()).toEqual(['trip 11 2', 'work 6 1']);
    });

    it('sums by wallet; those without one are together', async () => {
      await store.add([
        say('cash', '2026-11-07', 5, { wallet: 'cash' }),
        say('more', '2026-11-08', 6, { wallet: 'cash' }),
      ]);
      const wallets = await store.totals(home, { ...november, types: ['expense'], categories: ['food'] }, 'wallet');
      expect(wallets.map(({ wallet, currency, minor }) => `${wallet} ${currency} ${minor}`).sort()).toEqual([
        'cash EUR 11',
        'undefined EUR 10',
        'undefined JPY 900',
      ]);
    });

    it('sums what was converted with what was not, and says how much of it was', async () => {
      const worth = { minor: 500, currency: 'EUR', rate: '0.0062', of: '2026-11-05' };
      await store.add([say('tokyo', '2026-11-06', 0, { money: { minor: 80_000, currency: 'JPY' }, worth })]);
      const food = await store.totals(home, { ...november, categories: ['food'] });
      expect(
        food.map(({ currency, minor, count, converted }) => `${currency} ${minor} ${count} ${converted}`).sort(),
      ).toEqual(['EUR 510 2 1', 'JPY 900 1 undefined']);
    });

    it('sums large amounts exactly', async () => {
      const huge = Array.from({ length: 9 }, (_, place) => say(`huge${place}`, '2025-01-01', 1e13 - 1));
      await store.add(huge);
      const period = { from: '2025-01-01', to: '2025-01-01' };
      expect(await store.totals(home, { period })).toMatchObject([{ minor: 9e13 - 9, count: 9 }]);
    });

    it('says no sum that is not exact', async () => {
      const huge = Array.from({ length: 2 }, (_, place) => say(`vast${place}`, '2025-01-02', Number.MAX_SAFE_INTEGER));
      await store.add(huge);
      const period = { from: '2025-01-02', to: '2025-01-02' };
      await expect(store.totals(home, { period })).rejects.toThrow(SumTooLarge);
    });

    it('lists the newest first: by day, then by time of logging, then by id', async () => {
      await store.add([say('late', '2026-11-05', 1, { createdAt: later(5) }), say('zzz', '2026-11-05', 1)]);
      expect(ids(await store.list(home, november, 5))).toEqual(['last#00', 'late#00', 'zzz#00', 'yen#00', 'pay#00']);
      expect(ids(await store.list(home, { ...november, categories: ['travel'] }, 5))).toEqual(['last#00']);
      expect(await store.list(home, november, 0)).toEqual([]);
    });

    it.each([
      ['a word in the note, whatever its case and accents', { words: ['cafe'] }, ['coffee']],
      ['a part of a word', { words: ['axi'] }, ['taxi']],
      ['a word of the payee', { words: ['über'] }, ['taxi']],
      ['all words, wherever they stand', { words: ['uber', 'airport'] }, ['taxi']],
      ['signs as they are', { words: ['.*'] }, []],
      ['a script without case', { words: ['咖啡'] }, ['tea']],
      ['the payee, whole', { payee: 'UBER' }, ['taxi']],
      ['no part of a payee', { payee: 'ube' }, []],
      ['a tag', { tags: ['work'] }, ['taxi', 'tea']],
      ['all tags', { tags: ['work', 'trip'] }, ['tea']],
      ['a wallet', { wallet: 'cash' }, ['coffee']],
      ['amounts from', { amount: { currency: 'EUR', from: 901 } }, ['tea']],
      ['amounts up to', { amount: { currency: 'EUR', to: 900 } }, ['coffee', 'taxi']],
      ['amounts between', { amount: { currency: 'EUR', from: 900, to: 900 } }, ['taxi']],
      ['amounts of another currency', { amount: { currency: 'USD', from: 1 } }, []],
      ['amounts that were converted to it', { amount: { currency: 'CHF', from: 340, to: 340 } }, ['coffee']],
    ])('finds %s', async (_, filter, found) => {
      const worth = { minor: 340, currency: 'CHF', rate: '0.97', of: '2024-05-03' };
      const on = { period: { from: '2024-05-05', to: '2024-05-05' }, ...filter };
      await store.add([
        say('coffee', '2024-05-05', 350, { note: 'Café au lait', wallet: 'cash', worth }),
        say('taxi', '2024-05-05', 900, { note: 'taxi to the Airport', payee: 'Über', tags: ['work'] }),
        say('tea', '2024-05-05', 1200, { note: '咖啡', tags: ['trip', 'work'] }),
      ]);
      const names = (await store.list(home, on, 9)).map(({ id }) => id.replace('#00', '')).sort();
      expect(names).toEqual([...found].sort());
      const totals = await store.totals(home, on);
      expect(totals.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
    });

    it('goes on behind the last entry of a page, and ends', async () => {
      const seen: string[] = [];
      for (let after: Entry | undefined; ; ) {
        const page = await store.list(home, november, 2, after);
        if (page.length === 0) break;
        seen.push(...ids(page));
        after = page.at(-1);
      }
      expect(seen).toEqual(ids(await store.list(home, november, 99)));
      expect(seen).toHaveLength(4);
    });
  });
}
