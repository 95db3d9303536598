import type { Reply } from '../../src/bot/turn';
import { byCategory } from '../../src/reports/by-category';
import type { Figures } from '../../src/reports/figures';
import { isAbout } from '../replies/amounts';
import { categoryLines } from '../replies/category-lines';
import { chartOf } from '../replies/chart-of';
import { askedWords } from '../replies/period';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "Report": the days in words, each currency for itself, by category, with the picture. */
export const overview: Answer = {
  id: 'overview',
  async answer(asked, turn, { books, draw }) {
    const { currencies } = await byCategory.run(asked, books);
    const period = askedWords(asked, turn.today);
    const recorded = currencies.filter(({ count }) => count > 0);
    if (recorded.length === 0) return { lines: [{ sentence: 'report.none', values: { period } }] };
    return {
      lines: [{ sentence: 'report.title', values: { period } }, ...recorded.flatMap(block)],
      picture: await draw(await chartOf(asked, recorded, books, period), turn),
      buttons: [...asks('button.compare', 'compare', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};

/** Sums and categories of one currency; shares are of that currency alone. */
function block(figures: Figures): Reply['lines'] {
  const { currency, spent, earned, categories } = figures;
  const count = categories.reduce((sum, one) => sum + one.count, 0);
  const about = isAbout(figures);
  return [
    ...(spent === 0
      ? []
      : [{ sentence: 'report.spent' as const, values: { amounts: { minor: spent, currency, about }, count } }]),
    ...(earned === 0
      ? []
      : [{ sentence: 'report.earned' as const, values: { amounts: { minor: earned, currency, about } } }]),
    ...categoryLines(figures),
  ];
}
