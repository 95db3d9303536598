import type { TaughtWords } from '../../src/accounts/person';
import { namedNoMore } from '../../src/accounts/taught-words';
import type { Intent } from '../../src/bot/intent';
import type { OwnCategories } from '../../src/ledger/categories';
import type { Ledger } from '../../src/ledger/ledger';
import { type CategoryMeans, changeOwn, markOf } from './own-category';

interface Slots {
  readonly what: string;
}

const ALWAYS = { from: '0001-01-01', to: '9999-12-31' };

/** The Undo button under a change of the categories: takes that change back where it still stands. */
export function setCategoryBack(
  { people }: Pick<CategoryMeans, 'people'>,
  ledger: Pick<Ledger, 'list'>,
): Intent<Slots> {
  return {
    id: 'category-back',
    begin: ({ press }) => ({ what: press?.with ?? '' }),
    fulfil: async ({ what }, turn) => {
      const [way = '', id = '', mark] = what.split(' ');
      const { own } = turn.categories;
      const stands = turn.categories.isKnown(id) && standing(own, way, id, mark);
      if (!stands) return turn.reply({ lines: [{ sentence: 'button-stale' }] });
      const filter = { period: ALWAYS, categories: [id] };
      const used = way === 'new' && (await ledger.list(turn.person.ledgerId, filter, 1)).length > 0;
      const words = way === 'new' && !used ? (all: TaughtWords) => namedNoMore(all, id) : undefined;
      await changeOwn(turn, people, (now) => without(now, used ? 'unhide' : way, id), words);
      turn.reply({ lines: [{ sentence: 'category.back' }] });
    },
  };
}

function standing(own: OwnCategories, way: string, id: string, mark: string | undefined): boolean {
  if (way === 'new') return own.names[id] !== undefined && !own.hidden.includes(id);
  if (way === 'name') return own.names[id] !== undefined && markOf(own.names[id]) === mark;
  if (way === 'merge') return own.merged[id] !== undefined;
  return (way === 'hide') === own.hidden.includes(id);
}

/** The categories without that change. One that is new and in use already is hidden: its entries keep their name. */
function without(own: OwnCategories, way: string, id: string): OwnCategories {
  const { [id]: _name, ...names } = own.names;
  const { [id]: _into, ...merged } = own.merged;
  const hidden = own.hidden.filter((one) => one !== id);
  if (way === 'new') return { ...own, names };
  if (way === 'name') {
    const before = own.before?.[id];
    return { ...own, names: before ? { ...names, [id]: before } : names };
  }
  if (way === 'merge') return { ...own, merged };
  return { ...own, hidden: way === 'hide' ? hidden : [...hidden, id] };
}
