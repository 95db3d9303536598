import type { Reply } from '../../src/bot/turn';
import type { Value } from '../../src/languages/voice';
import type { Entry } from '../../src/ledger/entry';

/** One entry in a list: amount, what it was, its day; indented below the category it explains. */
export function shortLine(entry: Entry, below = false): Reply['lines'][number] {
  const values = { amount: entry.money, what: whatOf(entry), day: { day: entry.day } };
  return { sentence: below ? 'entry.below' : 'entry.short', values };
}

/** What an entry was, in the person's words as far as there are any. */
export function whatOf({ note, payee, category }: Pick<Entry, 'note' | 'payee' | 'category'>): Value {
  return note ?? payee ?? { category };
}
