import type { Intent } from '../src/bot/intent';
import { byCategory } from '../src/reports/by-category';
import type { Books, Question } from '../src/reports/report';
import type { Draw } from './draw';
import { spentIn } from './replies/amounts';
import { periodWords } from './replies/period';
import { questionOf } from './replies/question';

/** "how much on food last month?": one sentence with the figure, and the picture where it can show parts. */
export function spending(books: Books, draw: Draw): Intent<Question> {
  return {
    id: 'spending',
    begin: questionOf,
    fulfil: async (question, turn) => {
      const { currencies } = await byCategory.run(question, books);
      const period = periodWords(question.period, turn.today);
      const amounts = spentIn(currencies);
      if (amounts.length === 0) return turn.reply({ lines: [{ sentence: 'spending.none', values: { period } }] });
      const [category] = question.categories ?? [];
      const entries = currencies.flatMap((figures) => figures.categories);
      const count = entries.reduce((sum, one) => sum + one.count, 0);
      turn.reply({
        lines: [
          category
            ? { sentence: 'spending.category', values: { amounts, period, count, category: { category } } }
            : { sentence: 'spending.total', values: { amounts, period, count } },
        ],
        picture: category ? undefined : await draw(currencies[0]!, period, turn),
        buttons: [{ title: 'button.report', do: 'report' }],
      });
    },
  };
}
