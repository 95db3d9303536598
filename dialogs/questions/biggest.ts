import { biggest as biggests } from '../../src/reports/biggest';
import { askedWords } from '../replies/period';
import { shortLine } from '../replies/short-line';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "What were my biggest expenses?" */
export const biggest: Answer = {
  id: 'biggest',
  async answer(asked, turn, { books }) {
    const { currencies } = await biggests.run(asked, books);
    const period = askedWords(asked, turn.today);
    const entries = currencies.flatMap((one) => one.entries);
    if (entries.length === 0) return { lines: [{ sentence: 'spending.none', values: { period } }] };
    return {
      lines: [{ sentence: 'biggest.title', values: { period } }, ...entries.map((entry) => shortLine(entry))],
      buttons: [...asks('button.report', 'overview', asked), ...asks('button.compare', 'compare', asked)],
    };
  },
};
