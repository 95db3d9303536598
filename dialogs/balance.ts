import type { Intent } from '../src/bot/intent';
import { byCategory } from '../src/reports/by-category';
import type { Books, Question } from '../src/reports/report';
import { periodWords } from './replies/period';
import { questionOf } from './replies/question';

/** "what is left this month?": income less spending, one line a currency. */
export function balance(books: Books): Intent<Question> {
  return {
    id: 'balance',
    begin: questionOf,
    fulfil: async (question, turn) => {
      const { currencies } = await byCategory.run(question, books);
      const period = periodWords(question.period, turn.today);
      turn.reply({
        lines: currencies.map(({ currency, earned, spent, saved, converted }) => ({
          sentence: 'balance.total',
          values: {
            period,
            earned: { minor: earned, currency, about: converted !== undefined },
            spent: { minor: spent, currency, about: converted !== undefined },
            left: { minor: saved, currency, about: converted !== undefined },
          },
        })),
      });
    },
  };
}
