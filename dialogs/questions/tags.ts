import { byTag } from '../../src/reports/by-tag';
import { namedLines } from '../replies/named-lines';
import { periodWords } from '../replies/period';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "Spending by tag": what each #tag came to. */
export const tags: Answer = {
  id: 'tags',
  async answer(asked, turn, { books }) {
    const period = periodWords(asked.period, turn.today);
    const lines = namedLines(await byTag.run(asked, books), '#');
    if (lines.length === 0) return { lines: [{ sentence: 'tags.none', values: { period } }] };
    return {
      lines: [{ sentence: 'tags.title', values: { period } }, ...lines],
      buttons: asks('button.report', 'overview', asked),
    };
  },
};
