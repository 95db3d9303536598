import { namedAlso } from '../../src/accounts/taught-words';
import type { Intent } from '../../src/bot/intent';
import { LONGEST_CATEGORY } from '../../src/ledger/category-names';
import { back, type CategoryMeans, changeOwn, markOf, nameWritten, noSuch } from './own-category';

interface Slots {
  readonly what?: string;
  readonly into?: string;
}

/** "rename category food to eating": every entry is called so from now on, and both words lead to it. */
export function renameCategory({ people, named }: CategoryMeans): Intent<Slots> {
  return {
    id: 'category-rename',
    begin: ({ meaning: { what, into } }) => ({ what, into }),
    fulfil: async ({ what = '', into = '' }, turn) => {
      const found = named(what, turn);
      if (found === undefined) return turn.reply(noSuch(what));
      const id = turn.categories.counted(found);
      const other = named(into, turn);
      const name = nameWritten(into);
      if (other !== undefined && turn.categories.counted(other) !== id)
        return turn.reply({ lines: [{ sentence: 'category.there', values: { name: { category: other } } }] });
      if (name.length > LONGEST_CATEGORY)
        return turn.reply({
          lines: [{ sentence: 'category.too-much', values: { length: LONGEST_CATEGORY, most: 100 } }],
        });
      const before = turn.categories.own.names[id];
      await changeOwn(
        turn,
        people,
        (own) => ({ ...own, names: { ...own.names, [id]: name }, before: { ...own.before, [id]: before ?? '' } }),
        (words) => namedAlso(words, id, name),
      );
      turn.reply({
        lines: [{ sentence: 'category.renamed', values: { old: nameWritten(what), name } }],
        buttons: back(`name ${id} ${markOf(name)}`),
      });
    },
  };
}
