import type { KeptStore } from '../../src/ledger/keeping';
import { broughtBack, changedTo, type Kept, kept, takenBack } from '../../src/ledger/kept';

type Says = { readonly name: string; readonly minor?: number };
type One = Kept<Says>;

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 11, 0, seconds));
const doing = (key: string, seconds: number, by = 'alice') => ({ key, by, at: at(seconds) });

/** What every store of what is kept holds to; `whole` makes what the kind of the store needs besides. */
export function keptStoreContract<K extends Kept<unknown>>(
  open: () => Promise<KeptStore<K>>,
  whole: (one: One) => K = (one) => one as unknown as K,
): void {
  let store: KeptStore<K>;
  let ledgers = 0;
  let home: string;
  const made = (id: string, seconds = 0, by = 'alice') =>
    whole(kept<Says>(home, id, { name: id, minor: 5 }, doing(id, seconds, by)));
  const changed = (one: K, name: string, seconds: number): K =>
    changedTo<Says, One>(one as never, { name }, doing(name, seconds)) as unknown as K;

  beforeAll(async () => {
    store = await open();
  });
  beforeEach(() => {
    ledgers += 1;
    home = `home-${ledgers}`;
  });

  it('gives back what was given, with every field', async () => {
    expect(await store.add(made('a'))).toEqual(made('a'));
    expect(await store.get(home, 'a')).toEqual(made('a'));
    expect(await store.get(home, 'b')).toBeUndefined();
    expect(await store.get(`${home}-other`, 'a')).toBeUndefined();
  });

  it('makes one of many simultaneous tries', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => store.add(made('a'))));
    expect(all.every((one) => one.version === 1)).toBe(true);
    expect(await store.all(home, 10)).toHaveLength(1);
  });

  it('leaves what is there as it is', async () => {
    const one = await store.add(made('a'));
    await store.replace(changed(one, 'b', 1));
    expect((await store.add(made('a'))).says).toEqual({ name: 'b' });
  });

  it('lets one of two writers win', async () => {
    const one = await store.add(made('a'));
    const done = await Promise.all([store.replace(changed(one, 'b', 1)), store.replace(changed(one, 'c', 1))]);
    expect(done.sort()).toEqual([false, true]);
    expect((await store.get(home, 'a'))?.version).toBe(2);
  });

  it('says the same of a write that is repeated', async () => {
    const next = changed(await store.add(made('a')), 'b', 1);
    expect(await store.replace(next)).toBe(true);
    expect(await store.replace(next)).toBe(repeats(store));
  });

  it('lists those that live, the oldest first, so many', async () => {
    for (const [place, id] of ['c', 'a', 'b'].entries()) await store.add(made(id, place));
    const gone = changedTo<unknown, K>(await store.add(made('z', 9)), undefined, doing('gone', 10));
    await store.replace(gone);
    expect((await store.all(home, 10)).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect((await store.all(home, 2)).map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('finds what an operation has written', async () => {
    await store.replace(changed(await store.add(made('a')), 'b', 1));
    expect((await store.writtenBy(home, 'a'))?.id).toBe('a');
    expect((await store.writtenBy(home, 'b'))?.id).toBe('a');
    expect(await store.writtenBy(home, 'c')).toBeUndefined();
  });

  it('knows a person’s newest operation and their newest undo', async () => {
    expect(await store.newest(home, 'alice', 'changes')).toBeUndefined();
    await store.add(made('a', 1));
    await store.add(made('b', 2));
    await store.add(made('c', 3, 'bob'));
    expect(await store.newest(home, 'alice', 'changes')).toEqual({ id: 'b', key: 'b', at: at(2) });
    const back = takenBack((await store.get(home, 'b'))!, 'b', doing('undo', 4))!;
    expect(await store.replace(back)).toBe(true);
    expect(await store.newest(home, 'alice', 'changes')).toEqual({ id: 'a', key: 'a', at: at(1) });
    expect(await store.newest(home, 'alice', 'undone')).toEqual({ id: 'b', key: 'undo', at: at(4) });
    await store.replace(broughtBack(back, 'undo', doing('redo', 5))!);
    expect(await store.newest(home, 'alice', 'undone')).toBeUndefined();
    expect(await store.get(home, 'b')).toMatchObject({ live: true, says: { name: 'b', minor: 5 }, version: 3 });
  });
}

/** A store behind a network knows its own first try; a map in memory has none. */
function repeats(store: object): boolean {
  return !store.constructor.name.startsWith('Memory');
}
