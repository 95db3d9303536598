import { usual as usually } from '../../src/reports/usual';
import { changeLine, changeValues } from '../replies/compared';
import { askedWords } from '../replies/period';
import { asks } from './asked-of';
import type { Answer } from './question';

const NAMED = 4;

/** "Is that more than usual?": what has happened beside the mean of the same days before, and what differs most. */
export const usual: Answer = {
  id: 'usual',
  async answer(asked, turn, { books }) {
    const { currencies, stretches } = await usually.run(asked, books);
    const period = askedWords(asked, turn.today);
    const moved = currencies.filter(({ spent }) => spent.now !== 0 || spent.before !== 0);
    if (moved.length === 0) return { lines: [{ sentence: 'spending.none', values: { period } }] };
    if (stretches === 0) return { lines: [{ sentence: 'usual.none', values: { period } }] };
    return {
      lines: moved.flatMap(({ spent, currency, categories }) => [
        { sentence: 'usual.total' as const, values: { ...changeValues(spent, currency), period, count: stretches } },
        ...categories
          .filter(({ change }) => change !== 0)
          .slice(0, NAMED)
          .map((one) => changeLine(one, currency)),
      ]),
      buttons: [...asks('button.why', 'why', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};
