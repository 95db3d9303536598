import type { LimitScope } from '../../ledger/limit';
import { categoryNamed } from '../category/category-named';
import type { Draft } from '../draft';
import { bare, fold } from '../fold';
import type { Context } from '../meaning';
import type { LimitPieces } from './pieces';

/** More words than this name nothing that is limited. */
const MOST_WORDS = 4;

/** What a message limits: a tag, a wallet, a category, or what is called so; everything where it says so; else undefined. */
export function limitScope({ left, roles, tag }: LimitPieces, draft: Draft, context: Context): LimitScope | undefined {
  if (tag) return { of: 'tag', name: tag };
  if (left === '') return roles.has('total') ? TOTAL : undefined;
  if (left.split(' ').length > MOST_WORDS) return undefined;
  const category = categoryNamed(left, draft.language, context.words);
  if (category) return { of: 'category', name: category };
  const { cash, card } = draft.language.lexicon.wallets;
  if (isNamed(left, cash)) return { of: 'wallet', name: 'cash' };
  if (isNamed(left, card)) return { of: 'wallet', name: 'card' };
  return { of: 'word', name: singular(left.toLowerCase()) };
}

export const TOTAL: LimitScope = { of: 'total', name: '' };

function isNamed(left: string, names: string): boolean {
  return bare(fold(names))
    .split(',')
    .some((name) => name.trim() === bare(fold(left)));
}

/** "taxis" also finds "taxi", because a word is found inside of others. */
function singular(word: string): string {
  return word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
