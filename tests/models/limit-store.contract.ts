import type { Limit, LimitBook } from '../../src/ledger/limit';
import type { LimitStore } from '../../src/ledger/ports';

const food: Limit = {
  id: 'a-limit',
  scope: { of: 'category', name: 'food' },
  every: 'month',
  money: { minor: 30_000, currency: 'EUR' },
  carry: true,
  firstWeekday: 1,
  by: 'alice',
  since: '2026-11-01',
  opening: 1_250,
  marks: [{ from: '2026-11-01', level: 80, generation: 2, key: 'k' }],
};

/** What every store of limits holds to. `open` answers a store that holds nothing of these ledgers yet. */
export function limitStoreContract(open: () => Promise<LimitStore>): void {
  let store: LimitStore;
  let ledgers = 0;
  const book = (says: Partial<LimitBook> = {}): LimitBook => ({
    ledgerId: `home-${ledgers}`,
    version: 1,
    limits: [food],
    past: [{ key: 'k', id: 'a-limit' }],
    ...says,
  });

  beforeAll(async () => {
    store = await open();
  });
  beforeEach(() => {
    ledgers += 1;
  });

  it('knows nothing of a ledger without limits', async () => {
    expect(await store.get(`home-${ledgers}`)).toBeUndefined();
    expect(await store.of([`home-${ledgers}`])).toEqual([]);
  });

  it('gives back what was given, with every field', async () => {
    const whole = book({ payday: 25, past: [{ key: 'k', id: 'a-limit', before: { ...food, carry: false } }] });
    expect(await store.put(whole)).toBe(true);
    expect(await store.get(whole.ledgerId)).toEqual(whole);
  });

  it('keeps what a field lost lost', async () => {
    await store.put(book({ payday: 25 }));
    await store.put(book({ version: 2 }));
    expect(await store.get(`home-${ledgers}`)).toEqual(book({ version: 2 }));
  });

  it('refuses to go on from a version that somebody else has moved', async () => {
    expect(await store.put(book())).toBe(true);
    expect(await store.put(book({ limits: [] }))).toBe(false);
    expect(await store.put(book({ version: 3, limits: [] }))).toBe(false);
    expect(await store.put(book({ version: 2, limits: [] }))).toBe(true);
    expect((await store.get(`home-${ledgers}`))?.limits).toEqual([]);
  });

  it('lets one of many writers at once go on', async () => {
    const tries = await Promise.all(Array.from({ length: 20 }, (_, place) => store.put(book({ payday: place + 1 }))));
    expect(tries.filter(Boolean)).toHaveLength(1);
    const stored = await store.get(`home-${ledgers}`);
    expect(stored?.payday).toBe(tries.indexOf(true) + 1);
  });

  it('keeps ledgers apart, and finds many at once', async () => {
    await store.put(book());
    await store.put(book({ ledgerId: `home-${ledgers}-other`, limits: [] }));
    const found = await store.of([`home-${ledgers}`, `home-${ledgers}-other`, 'nobody']);
    expect(found.map(({ ledgerId }) => ledgerId).sort()).toEqual([`home-${ledgers}`, `home-${ledgers}-other`]);
  });
}
