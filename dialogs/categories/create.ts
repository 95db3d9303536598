import { namedAlso } from '../../src/accounts/taught-words';
import type { Intent } from '../../src/bot/intent';
import { categoryIdOf, LONGEST_CATEGORY, MOST_CATEGORIES } from '../../src/ledger/category-names';
import { back, type CategoryMeans, changeOwn, nameWritten, noSuch } from './own-category';

interface Slots {
  readonly what?: string;
  readonly into?: string;
}

/** "new category pets", "add category bars under food": makes it, or shows it again where it was hidden. */
export function createCategory({ people, named }: CategoryMeans): Intent<Slots> {
  return {
    id: 'category-new',
    begin: ({ meaning: { what, into } }) => ({ what, into }),
    fulfil: async ({ what = '', into }, turn) => {
      const book = turn.categories;
      const name = nameWritten(what);
      const parent = into === undefined ? undefined : named(into, turn);
      if (into !== undefined && parent === undefined) return turn.reply(noSuch(into));
      const there = named(what, turn);
      if (there !== undefined && !book.own.hidden.includes(there))
        return turn.reply({ lines: [{ sentence: 'category.there', values: { name: { category: there } } }] });
      if (name.length > LONGEST_CATEGORY || Object.keys(book.own.names).length >= MOST_CATEGORIES)
        return turn.reply({
          lines: [{ sentence: 'category.too-much', values: { length: LONGEST_CATEGORY, most: MOST_CATEGORIES } }],
        });
      const id = there ?? categoryIdOf(name);
      await changeOwn(
        turn,
        people,
        (own) => ({
          ...own,
          names: { ...own.names, [id]: own.names[id] ?? name },
          parents: parent ? { ...own.parents, [id]: book.counted(parent) } : own.parents,
          hidden: own.hidden.filter((one) => one !== id),
        }),
        (words) => namedAlso(words, id, name),
      );
      const values = { name: { category: id }, under: parent ? 'said' : 'none', parent: { category: parent ?? '' } };
      turn.reply({ lines: [{ sentence: 'category.made', values }], buttons: back(`new ${id}`) });
    },
  };
}
