import type { Intent } from '../../src/bot/intent';
import type { Reply } from '../../src/bot/turn';
import type { CategoryBook } from '../../src/ledger/categories';

/** "categories": the tree as it is for this person, and how it is changed. */
export const categories: Intent = {
  id: 'categories',
  begin: () => ({}),
  fulfil: async (_slots, turn) => {
    const book = turn.categories;
    const roots = book.inUse().filter((id) => !isUnder(book, id));
    turn.reply({
      lines: [
        { sentence: 'category.list' },
        ...roots.flatMap((id) => linesOf(book, id, 0)),
        ...book.own.hidden.map((id) => line(id, 'hidden')),
        { sentence: 'category.how' },
      ],
    });
  },
};

/** Deeper than a person nests; a circle ends there too. */
const DEEPEST = 4;

function linesOf(book: CategoryBook, id: string, depth: number): Reply['lines'] {
  const below = depth < DEEPEST ? book.inUse().filter((one) => one !== id && book.parentOf(one) === id) : [];
  return [line(id, depth === 0 ? 'top' : 'below'), ...below.flatMap((one) => linesOf(book, one, depth + 1))];
}

/** Under one that is shown itself. */
function isUnder(book: CategoryBook, id: string): boolean {
  const parent = book.parentOf(id);
  return parent !== undefined && book.inUse().includes(parent);
}

function line(id: string, place: 'top' | 'below' | 'hidden'): Reply['lines'][number] {
  return { sentence: 'category.line', values: { place, name: { category: id } } };
}
