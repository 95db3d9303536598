import type { Value } from '../../src/languages/voice';
import { lengthOf } from '../../src/ledger/period';
import type { Figures } from '../../src/reports/figures';
import { grainFor } from '../../src/reports/grain-for';
import type { Books, Question } from '../../src/reports/report';
import { series } from '../../src/reports/series';
import type { Chart } from '../draw';
import { titleIn } from './title-in';

/** As many days as one reads as days; a month is better read by its categories. */
const FEW_DAYS = 14;

/** The picture that shows a period best: a few days as bars, a month as a ring, more as a bar each month. */
export async function chartOf(
  question: Question,
  currencies: readonly Figures[],
  books: Books,
  period: Value,
): Promise<Chart> {
  const figures = mainOf(currencies);
  const shown = currencies.filter(({ spent }) => spent !== 0);
  const title = titleIn({ say: 'chart.title', with: { period } }, figures, shown);
  const days = lengthOf(question.period);
  const grain = grainFor(question.period);
  if (days === 1 || (days > FEW_DAYS && grain === 'day')) return { kind: 'doughnut', figures, title };
  const { currencies: parted } = await series(question, books, grain);
  const kind = grain === 'month' ? 'year-by-category' : 'stacked-bars';
  return { kind, figures: parted.find(({ currency }) => currency === figures.currency)!, title };
}

/** The currency to draw: the first in which something was spent, and the person's own comes first. */
export function mainOf<Of extends Figures>(currencies: readonly Of[]): Of {
  return currencies.find(({ spent }) => spent !== 0) ?? currencies[0]!;
}
