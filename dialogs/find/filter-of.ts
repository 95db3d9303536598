import type { Turn } from '../../src/bot/turn';
import type { Ledger } from '../../src/ledger/ledger';
import { money } from '../../src/ledger/money';
import type { Period } from '../../src/ledger/period';
import type { EntryFilter } from '../../src/ledger/ports';
import type { WhichEntries } from '../../src/understanding/meaning';

const ALWAYS: Period = { from: '0001-01-01', to: '9999-12-31' };

/** What a message points at, as the ledger is asked for it. Bounds without a currency are in the person's own. */
export function filterOf(which: WhichEntries, { person, categories: book }: Turn): EntryFilter {
  const { words, period, category, tags, min, max, type } = which;
  const currency = which.currency ?? person.currency;
  const bound = (decimal: string | undefined) => {
    const amount = decimal === undefined ? undefined : money(decimal, currency);
    return amount && 'minor' in amount ? amount.minor : undefined;
  };
  const [from, to] = [bound(min), bound(max)];
  return {
    period: period?.value ?? ALWAYS,
    words,
    categories: category && book.within(category.value),
    tags,
    types: type ? [type] : undefined,
    amount: from !== undefined || to !== undefined ? { currency, from, to } : undefined,
  };
}

/** Nothing narrows: "it", "that". */
export function pointsAtNothing({ words, period, category, tags, min, max, type }: WhichEntries): boolean {
  return words.length === 0 && tags.length === 0 && !(period || category || min || max || type);
}

/** "Taxi" is what an entry is called, and names a category: the category only where nothing is called so. */
export async function sought(ledger: Pick<Ledger, 'list'>, which: WhichEntries, turn: Turn): Promise<WhichEntries> {
  if (!which.category || which.words.length === 0) return which;
  const called = { ...which, category: undefined };
  const [found] = await ledger.list(turn.person.ledgerId, filterOf(called, turn), 1);
  return found ? called : { ...which, words: [] };
}
