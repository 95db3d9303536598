import type { Turn } from '../../src/bot/turn';
import type { Value } from '../../src/languages/voice';
import type { EntryFilter } from '../../src/ledger/ports';
import type { WhichEntries } from '../../src/understanding/meaning';
import { periodWords } from './period';

/** What was searched, in the person's words: "Entries with “uber” in October 2026". */
export function searchWords(search: WhichEntries, { amount, types }: EntryFilter, { today }: Turn): Value {
  const { words, category, tags, period } = search;
  const said = (value: unknown) => (value === undefined ? 'none' : 'said');
  const bound = (minor: number | undefined) =>
    amount && minor !== undefined ? { minor, currency: amount.currency } : undefined;
  return {
    say: 'search.what',
    with: {
      type: types?.[0] ?? 'any',
      words: said(words[0]),
      wordsText: words.join(' '),
      category: said(category),
      categoryName: category && { category: category.value },
      tags: said(tags[0]),
      tagsText: tags.map((tag) => `#${tag}`).join(' '),
      min: said(amount?.from),
      minAmount: bound(amount?.from),
      max: said(amount?.to),
      maxAmount: bound(amount?.to),
      period: said(period),
      periodText: period && periodWords(period.value, today),
    },
  };
}
