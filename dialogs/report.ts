import type { Intent } from '../src/bot/intent';
import type { Reply } from '../src/bot/turn';
import { byCategory } from '../src/reports/by-category';
import type { Figures } from '../src/reports/figures';
import type { Books, Question } from '../src/reports/report';
import type { Draw } from './draw';
import { earnedIn, spentIn } from './replies/amounts';
import { periodWords } from './replies/period';
import { questionOf } from './replies/question';

/** Categories named in the text; the picture shows them all. */
const NAMED = 6;

/** "report": the month (or the period said) in words, by category, with its picture. */
export function report(books: Books, draw: Draw): Intent<Question> {
  return {
    id: 'report',
    begin: questionOf,
    fulfil: async (question, turn) => {
      const { currencies } = await byCategory.run(question, books);
      const period = periodWords(question.period, turn.today);
      const count = currencies.reduce((sum, figures) => sum + figures.count, 0);
      if (count === 0) return turn.reply({ lines: [{ sentence: 'report.none', values: { period } }] });
      const spent = spentIn(currencies);
      const earned = earnedIn(currencies);
      const lines: Reply['lines'][number][] = [{ sentence: 'report.title', values: { period } }];
      if (spent.length > 0) lines.push({ sentence: 'report.spent', values: { amounts: spent, count } });
      if (earned.length > 0) lines.push({ sentence: 'report.earned', values: { amounts: earned } });
      turn.reply({
        lines: [...lines, ...currencies.flatMap(categoryLines)],
        picture: await draw(currencies[0]!, period, turn),
      });
    },
  };
}

function categoryLines({ categories, currency, spent }: Figures): Reply['lines'][number][] {
  return categories.slice(0, NAMED).map(({ category, spent: minor }) => {
    const share = spent > 0 && minor > 0 ? Math.round((100 * minor) / spent) : undefined;
    return {
      sentence: 'report.line',
      values: {
        category: { category },
        amounts: { minor, currency },
        share: share === undefined ? 'none' : 'known',
        shareText: `${share} %`,
      },
    };
  });
}
