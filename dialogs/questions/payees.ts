import { byPayee } from '../../src/reports/by-payee';
import { namedLines } from '../replies/named-lines';
import { askedWords } from '../replies/period';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "Who did I pay most this year?" */
export const payees: Answer = {
  id: 'payees',
  async answer(asked, turn, { books }) {
    const period = askedWords(asked, turn.today);
    const lines = namedLines(await byPayee.run(asked, books));
    if (lines.length === 0) return { lines: [{ sentence: 'payees.none', values: { period } }] };
    return {
      lines: [{ sentence: 'payees.title', values: { period } }, ...lines],
      buttons: [...asks('button.biggest', 'biggest', asked), ...asks('button.report', 'overview', asked)],
    };
  },
};
