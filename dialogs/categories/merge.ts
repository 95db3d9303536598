import type { Intent } from '../../src/bot/intent';
import { NEEDED_CATEGORIES } from '../../src/ledger/categories';
import { back, type CategoryMeans, changeOwn, nameWritten, noSuch } from './own-category';

interface Slots {
  readonly what?: string;
  readonly into?: string;
}

/**
 * "merge bars into food": from now on, and for all that was recorded, the one counts as the other. Entries keep saying what they
 * say: one document changes however many there are, and taking it back restores all of them.
 */
export function mergeCategories({ people, named }: CategoryMeans): Intent<Slots> {
  return {
    id: 'category-merge',
    begin: ({ meaning: { what, into } }) => ({ what, into }),
    fulfil: async ({ what = '', into = '' }, turn) => {
      const found = named(what, turn);
      if (found === undefined) return turn.reply(noSuch(what));
      const target = named(into, turn);
      if (target === undefined) return turn.reply(noSuch(into));
      const [id, kept] = [turn.categories.counted(found), turn.categories.counted(target)];
      if (id === kept)
        return turn.reply({ lines: [{ sentence: 'category.same', values: { name: { category: kept } } }] });
      const needed = [id, ...(kept === 'other' ? [] : [kept])].find((one) => NEEDED_CATEGORIES.has(one));
      if (needed)
        return turn.reply({ lines: [{ sentence: 'category.needed', values: { name: { category: needed } } }] });
      const name = nameWritten(what);
      await changeOwn(turn, people, (own) => ({ ...own, merged: { ...own.merged, [id]: kept } }));
      turn.reply({
        lines: [{ sentence: 'category.merged', values: { name, into: { category: kept } } }],
        buttons: back(`merge ${id}`),
      });
    },
  };
}
