import type { Intent } from '../../src/bot/intent';
import { NEEDED_CATEGORIES } from '../../src/ledger/categories';
import { back, type CategoryMeans, changeOwn, noSuch } from './own-category';

interface Slots {
  readonly what?: string;
}

/** "hide category gifts", "unhide gifts": no longer offered or chosen; what stands under it stays and counts. */
export function hideCategory({ people, named }: CategoryMeans, way: 'hide' | 'unhide'): Intent<Slots> {
  return {
    id: `category-${way}`,
    begin: ({ meaning: { what } }) => ({ what }),
    fulfil: async ({ what = '' }, turn) => {
      const found = named(what, turn);
      if (found === undefined) return turn.reply(noSuch(what));
      const id = turn.categories.counted(found);
      const name = { category: id };
      if (NEEDED_CATEGORIES.has(id)) return turn.reply({ lines: [{ sentence: 'category.needed', values: { name } }] });
      await changeOwn(turn, people, (own) => {
        const others = own.hidden.filter((one) => one !== id);
        return { ...own, hidden: way === 'hide' ? [...others, id] : others };
      });
      turn.reply({
        lines: [{ sentence: way === 'hide' ? 'category.hidden' : 'category.unhidden', values: { name } }],
        buttons: back(`${way} ${id}`),
      });
    },
  };
}
