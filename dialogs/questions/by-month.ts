import type { Reply, Turn } from '../../src/bot/turn';
import { type Day, yearOf } from '../../src/ledger/period';
import { byMonth as months } from '../../src/reports/by-month';
import { change } from '../../src/reports/compared';
import type { Figures } from '../../src/reports/figures';
import { type YearFigures, type YearReview, yearReview } from '../../src/reports/year-review';
import { amountIn } from '../replies/amounts';
import { categoryLines } from '../replies/category-lines';
import { mainOf } from '../replies/chart-of';
import { changeValues } from '../replies/compared';
import { askedWords, periodWords } from '../replies/period';
import { titleIn } from '../replies/title-in';
import { asks } from './asked-of';
import type { Answer, Asked } from './question';

const NAMED = 3;

/** "Yearly report", "spending by month": each month by category; of a whole year also how it was. */
export const byMonth: Answer = {
  id: 'by-month',
  async answer(asked, turn, { books, draw }) {
    const review = isReview(asked) ? await yearReview.run(asked, books) : undefined;
    const { currencies } = review ?? (await months.run(asked, books));
    const period = askedWords(asked, turn.today);
    const spent = currencies.filter((one) => one.spent !== 0);
    if (spent.length === 0) return { lines: [{ sentence: 'spending.none', values: { period } }] };
    const lines = spent.map((figures) => {
      const { perMonth, dearest } = figures;
      const money = amountIn(figures);
      const amounts = { total: money(figures.spent), average: money(perMonth), amount: money(dearest.spent) };
      return { sentence: 'month.most' as const, values: { ...amounts, month: { month: dearest.from }, period } };
    });
    const title = titleIn({ say: 'chart.title', with: { period } }, mainOf(spent), spent);
    const alt = { say: 'month.most', with: lines[0]!.values } as const;
    return {
      lines: review
        ? spent.flatMap((figures, place) => [lines[place]!, ...inReview(figures, review, asked, turn)])
        : lines,
      picture: await draw({ kind: 'year-by-category', figures: mainOf(spent), title, alt }, turn),
      buttons: [...asks('button.flow', 'flow', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};

function isReview({ period: { from, to }, categories }: Asked): boolean {
  return from === yearOf(from).from && to === yearOf(from).to && !categories;
}

/** What else is told of a whole year: the year before, what came in and was left, and what most went to. */
function inReview(figures: YearFigures, review: YearReview, { period }: Asked, { today }: Turn): Reply['lines'] {
  const { earned, spent, saved, before } = figures;
  const money = amountIn(figures);
  const values = { earned: money(earned), spent: money(spent), left: money(Math.abs(saved)) };
  const flow = {
    sentence: 'flow.total',
    values: { ...values, way: saved < 0 ? 'less' : 'more', period: periodWords(period, today) },
  } as const;
  return [
    ...(before && before.spent !== 0 ? [besides(figures, before, review, today)] : []),
    ...(earned === 0 ? [] : [flow]),
    ...categoryLines(figures, NAMED),
  ];
}

function besides(now: YearFigures, then: Figures, { before }: YearReview, today: Day): Reply['lines'][number] {
  const year = periodWords(yearOf(before.from), today);
  const cut = before.to < yearOf(before.from).to;
  return {
    sentence: 'year.before',
    values: {
      ...changeValues(change(now, then), now.currency),
      before: cut ? { say: 'period.same-days', with: { period: year } } : year,
    },
  };
}
