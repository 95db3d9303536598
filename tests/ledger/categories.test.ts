import fc from 'fast-check';
import { CategoryBook, NO_OWN_CATEGORIES } from '../../src/ledger/categories';

const TREE = [{ id: 'food' }, { id: 'housing' }, { id: 'utilities', parent: 'housing' }, { id: 'other' }];
const book = (own: Partial<CategoryBook['own']> = {}) => new CategoryBook(TREE, { ...NO_OWN_CATEGORIES, ...own });

it('asks of a category with all below it', () => {
  expect(book().within('housing')).toEqual(['housing', 'utilities']);
  expect(book().within('food')).toEqual(['food']);
  const own = { names: { bars: 'Bars', wine: 'Wine' }, parents: { bars: 'food', wine: 'bars' } };
  expect(book(own).within('food')).toEqual(['food', 'bars', 'wine']);
});

it('counts what was merged as what it was merged into, over several merges', () => {
  const merged = book({ names: { bars: 'Bars', pubs: 'Pubs' }, merged: { pubs: 'bars', bars: 'food' } });
  expect(merged.counted('pubs')).toBe('food');
  expect(merged.within('food')).toEqual(['food', 'bars', 'pubs']);
  expect(merged.within('bars')).toEqual(['food', 'bars', 'pubs']);
  expect(merged.inUse()).toEqual(['food', 'housing', 'utilities', 'other']);
});

it('files nothing under what is hidden: under what stands above it, or nowhere', () => {
  const hidden = book({ hidden: ['utilities', 'food'] });
  expect([hidden.filed('utilities'), hidden.filed('food'), hidden.filed('other')]).toEqual([
    'housing',
    undefined,
    'other',
  ]);
  expect(book().filed('gone')).toBeUndefined();
});

it('answers whatever was merged and moved, circles too', () => {
  const id = fc.constantFrom('food', 'housing', 'utilities', 'a', 'b', 'c');
  const pairs = fc.dictionary(id, id);
  fc.assert(
    fc.property(pairs, pairs, fc.array(id), id, (merged, parents, hidden, asked) => {
      const any = book({ names: { a: 'A', b: 'B', c: 'C' }, merged, parents, hidden });
      expect(any.within(asked)).toContain(any.counted(asked));
      expect(new Set(any.within(asked)).size).toBe(any.within(asked).length);
      expect(any.inUse().every((one) => any.isKnown(one))).toBe(true);
    }),
  );
});
