import { addDays } from '../../src/ledger/period';
import { byWeekday as weekdays } from '../../src/reports/by-weekday';
import { amountIn } from '../replies/amounts';
import { mainOf } from '../replies/chart-of';
import { askedWords } from '../replies/period';
import { titleIn } from '../replies/title-in';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "On which day of the week do I spend most?", "how much do I spend on mondays?" */
export const byWeekday: Answer = {
  id: 'by-weekday',
  async answer(asked, turn, { books, draw }) {
    const { currencies } = await weekdays.run(asked, books);
    const period = askedWords(asked, turn.today);
    const spent = currencies.filter((one) => one.spent !== 0);
    if (spent.length === 0) return { lines: [{ sentence: 'spending.none', values: { period } }] };
    const lines = spent.map((figures) => {
      const { parts, weekdays } = figures;
      const money = amountIn(figures);
      const meant = weekdays.find((one) => one.weekday === asked.weekday);
      const { weekday: number, ...one } =
        meant ?? weekdays.reduce((high, day) => (day.average > high.average ? day : high));
      const weekday = { weekday: addDays(parts[0]!.from, number - 1) };
      const amounts = { average: money(one.average), total: money(one.spent) };
      const sentence = meant ? ('weekday.one' as const) : ('weekday.most' as const);
      return { sentence, values: { weekday, ...amounts, count: one.days, period } };
    });
    const title = titleIn({ say: 'chart.weekdays', with: { period } }, mainOf(spent), spent);
    const alt = { say: lines[0]!.sentence, with: lines[0]!.values };
    return {
      lines,
      picture: await draw({ kind: 'stacked-bars', figures: mainOf(spent), title, alt }, turn),
      buttons: [...asks('button.by-day', 'by-day', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};
