import type { Intent } from '../src/bot/intent';
import { byCategory } from '../src/reports/by-category';
import type { Books, Question } from '../src/reports/report';
import { asks } from './questions/asked-of';
import type { Asked } from './questions/question';
import { earnedIn } from './replies/amounts';
import { periodWords } from './replies/period';
import { questionOf } from './replies/question';

/** "what did I earn in march?" */
export function income(books: Books): Intent<Question> {
  return {
    id: 'income',
    begin: questionOf,
    fulfil: async (question, turn) => {
      const { currencies } = await byCategory.run(question, books);
      const amounts = earnedIn(currencies);
      const values = { amounts, period: periodWords(question.period, turn.today) };
      const asked: Asked = { ...question, categories: undefined, name: 'flow' };
      turn.reply({
        lines: [{ sentence: amounts.length > 0 ? 'income.total' : 'income.none', values }],
        buttons: [...asks('button.flow', 'flow', asked), ...asks('button.report', 'overview', asked)],
      });
    },
  };
}
