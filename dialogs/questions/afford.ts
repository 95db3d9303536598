import type { Reply } from '../../src/bot/turn';
import { type Afford, afford as affords } from '../../src/reports/afford';
import { asks } from './asked-of';
import type { Answer, Asked } from './question';

/** "Can I afford 60 on dinner?": from what is left of this month's income and what is usual; it says what it is based on. */
export const afford: Answer = {
  id: 'afford',
  async answer(asked, _turn, { books }) {
    const report = await affords.run(asked, books);
    const inCurrency = (minor: number) => ({ minor, currency: asked.currency });
    const { months, earned, spent } = report;
    return {
      lines: [
        verdict(asked, report),
        { sentence: 'afford.basis', values: { earned: inCurrency(earned), spent: inCurrency(spent), months } },
      ],
      buttons: [...asks('button.report', 'overview', asked), ...asks('button.compare', 'compare', asked)],
    };
  },
};

function verdict({ amount, currency }: Asked, { earned, spent, left, usual }: Afford): Reply['lines'][number] {
  const money = (minor: number) => ({ minor, currency });
  const values = { left: money(left), usual: money(usual), spent: money(spent) };
  if (earned === 0) return { sentence: 'afford.no-income', values };
  if (amount === undefined) return { sentence: 'afford.left', values };
  const rest = left - usual - amount;
  const more = { ...values, amount: money(amount), rest: money(rest), short: money(-rest) };
  if (amount > left) return { sentence: 'afford.no', values: more };
  return { sentence: rest < 0 ? 'afford.tight' : 'afford.yes', values: more };
}
