import { byDay as days } from '../../src/reports/by-day';
import { grainFor } from '../../src/reports/grain-for';
import { soFar } from '../../src/reports/so-far';
import { amountIn } from '../replies/amounts';
import { mainOf } from '../replies/chart-of';
import { askedWords } from '../replies/period';
import { titleIn } from '../replies/title-in';
import { asks } from './asked-of';
import { byMonth } from './by-month';
import type { Answer } from './question';

/** "Spending by day": a bar a day. More days than a picture can show are shown by month. */
export const byDay: Answer = {
  id: 'by-day',
  async answer(asked, turn, means) {
    if (grainFor(asked.period) === 'month') return byMonth.answer(asked, turn, means);
    const { currencies } = await days.run({ ...asked, period: soFar(asked.period, asked.today) }, means.books);
    const period = askedWords(asked, turn.today);
    const spent = currencies.filter((one) => one.spent !== 0);
    if (spent.length === 0) return { lines: [{ sentence: 'spending.none', values: { period } }] };
    const lines = spent.map((figures) => {
      const { parts } = figures;
      const money = amountIn(figures);
      const peak = parts.reduce((high, part) => (part.spent > high.spent ? part : high));
      const amounts = { total: money(figures.spent), amount: money(peak.spent) };
      return { sentence: 'day.most' as const, values: { ...amounts, day: { day: peak.from }, period } };
    });
    const title = titleIn({ say: 'chart.title', with: { period } }, mainOf(spent), spent);
    const alt = { say: 'day.most', with: lines[0]!.values } as const;
    return {
      lines,
      picture: await means.draw({ kind: 'stacked-bars', figures: mainOf(spent), title, alt }, turn),
      buttons: [...asks('button.compare', 'compare', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};
