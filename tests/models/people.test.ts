import { MongoPeople } from '../../models/people';
import { NO_WORDS, namedAlso } from '../../src/accounts/taught-words';
import { NO_OWN_CATEGORIES } from '../../src/ledger/categories';
import { testDatabase } from '../support/database';

const first = {
  language: 'en',
  currency: 'EUR',
  zone: 'Europe/Berlin',
  assumed: ['zone'] as const,
  createdAt: new Date('2026-11-21T10:00:00Z'),
};

describe('people', () => {
  let people: MongoPeople;
  beforeAll(async () => {
    people = new MongoPeople(await testDatabase());
  });

  it('meets a person once and knows them ever after', async () => {
    const met = await people.meet({ channel: 'telegram', user: '1' }, { ...first, name: 'Ada' });
    expect(met).toMatchObject({ ...first, name: 'Ada', identities: [{ channel: 'telegram', user: '1' }] });
    expect(met.ledgerId).not.toBe(met.id);
    expect(await people.meet({ channel: 'telegram', user: '1' }, { ...first, language: 'de' })).toEqual(met);
  });

  it('makes one person of thirty first messages at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 30 }, () => people.meet({ channel: 'directline', user: 'crowd' }, first)),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  });

  it('keeps the same id of two channels apart', async () => {
    const one = await people.meet({ channel: 'telegram', user: 'same' }, first);
    const other = await people.meet({ channel: 'msteams', user: 'same' }, first);
    expect(one.id).not.toBe(other.id);
    expect(one.ledgerId).not.toBe(other.ledgerId);
  });

  it('changes what is named and leaves the rest', async () => {
    const { id } = await people.meet({ channel: 'telegram', user: '2' }, { ...first, name: 'Bo' });
    const changed = await people.change(id, { zone: 'Asia/Tokyo', assumed: [], name: undefined });
    expect(changed).toMatchObject({ zone: 'Asia/Tokyo', assumed: [], currency: 'EUR', name: 'Bo' });
    expect(await people.meet({ channel: 'telegram', user: '2' }, first)).toEqual(changed);
  });

  it('keeps what a person taught, whatever signs they wrote', async () => {
    const { id } = await people.meet({ channel: 'telegram', user: '3' }, first);
    const words = { phrases: { 'amazon.de $1': 'shopping', __proto__x: 'fun' }, categories: { dog: ['bello', 'vet'] } };
    const taught = await people.change(id, { words });
    expect(taught.words).toEqual(words);
    expect(await people.meet({ channel: 'telegram', user: '3' }, first)).toEqual(taught);
  });

  it('forgets the oldest of more than a person can teach', async () => {
    const { id } = await people.meet({ channel: 'telegram', user: '4' }, first);
    const phrases = Object.fromEntries(Array.from({ length: 2_003 }, (_, place) => [`thing ${place}`, 'fun']));
    const { words } = await people.change(id, { words: { phrases, categories: {} } });
    expect(Object.keys(words!.phrases)).toHaveLength(2_000);
    expect(words!.phrases).not.toHaveProperty('thing 2');
    expect(words!.phrases).toHaveProperty('thing 2002');
  });

  it('loses none of twenty changes at once, each made of the person as they stood', async () => {
    const { id } = await people.meet({ channel: 'telegram', user: '5' }, first);
    const names = Array.from({ length: 20 }, (_, place) => `own_${place}`);
    await Promise.all(
      names.map((name) =>
        people.change(id, ({ categories = NO_OWN_CATEGORIES, words = NO_WORDS }) => ({
          categories: { ...categories, names: { ...categories.names, [name]: name } },
          words: namedAlso(words, name, name),
        })),
      ),
    );
    const { categories, words } = (await people.get(id))!;
    expect(Object.keys(categories!.names).sort()).toEqual([...names].sort());
    expect(Object.keys(words!.categories).sort()).toEqual([...names].sort());
  });

  it('does not change somebody who is not there', async () => {
    await expect(people.change('nobody', { zone: 'UTC' })).rejects.toThrow('no such person');
    await expect(people.change('nobody', () => ({ zone: 'UTC' }))).rejects.toThrow('no such person');
  });
});
