import type { Entry } from '../ledger/entry';
import { sameName } from './named-sums';
import type { Report } from './report';

export interface LastEntry {
  /** The newest that says it; absent where none does. */
  readonly entry?: Entry;
  /** Found by its category alone: nothing says the words themselves. */
  readonly byCategory: boolean;
}

const READ = 10_000;

/** "When did I last pay the dentist?": by payee, note and tags; only where none of them says it, by the category. */
export const lastEntry: Report<LastEntry> = {
  id: 'last-entry',
  async run({ ledgerId, period, about, categories }, books) {
    const words = sameName(about ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const entries = await books.list(ledgerId, { period }, READ);
    if (words.length === 0 && !categories) return { entry: entries[0], byCategory: false };
    const said = words.length > 0 && entries.find((entry) => words.every((word) => says(entry, word)));
    if (said) return { entry: said, byCategory: false };
    return { entry: entries.find(({ category }) => categories?.includes(category)), byCategory: true };
  },
};

function says({ payee = '', note = '', tags }: Entry, word: string): boolean {
  return sameName([payee, note, ...tags].join(' ')).includes(word);
}
