import { lengthOf, yearOf } from '../../src/ledger/period';
import { lastEntry } from '../../src/reports/last-entry';
import { whatOf } from '../replies/short-line';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "When did I last pay the dentist?" */
export const last: Answer = {
  id: 'last',
  async answer(asked, turn, { books }) {
    const { entry, byCategory } = await lastEntry.run(asked, books);
    const { about = '' } = asked;
    if (!entry) return { lines: [{ sentence: 'last.none', values: { about } }] };
    const values = {
      about,
      category: { category: entry.category },
      day: { day: entry.day },
      days: Math.max(0, lengthOf({ from: entry.day, to: turn.today }) - 1),
      amount: entry.money,
      what: whatOf(entry),
    };
    const year = { ...asked, period: yearOf(turn.today), categories: [entry.category] };
    return {
      lines: [{ sentence: byCategory && about ? 'last.category' : 'last.found', values }],
      buttons: [
        { title: 'button.edit', do: 'open', with: entry.id },
        ...asks('button.year', 'by-month', year),
        ...asks({ category: entry.category }, 'overview', year),
      ],
      entries: [entry.id],
    };
  },
};
