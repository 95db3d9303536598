import type { Currency } from '../ledger/money';
import { addDays, type Day, lengthOf, monthOf, type Period } from '../ledger/period';
import { byCategory } from './by-category';
import { figuresIn } from './figures';
import type { Report } from './report';
import { type Upcoming, upcoming } from './upcoming';

/** Amounts are minor units of the person's own currency. */
export interface Afford {
  readonly month: Period;
  /** Days of the month after today. */
  readonly daysLeft: number;
  readonly earned: number;
  readonly spent: number;
  /** Income of this month less its spending so far. */
  readonly left: number;
  /** What the days left usually cost: the mean of the same stretch of the months before, else this month's pace. */
  readonly usual: number;
  /** How many months before were looked at; 0 where `usual` is this month's pace. */
  readonly months: number;
  /** Recurring costs that are still to come this month. */
  readonly due: number;
  /** What the days left will cost: what is usual, or what is due where that is more, because it is part of what is usual. */
  readonly cost: number;
}

const MONTHS = 3;

/** "Can I afford 60?": what is left of this month's income, what is still due, and what the rest of the month usually costs. */
export const afford: Report<Afford> = {
  id: 'afford',
  async run(question, books) {
    const { currency, today = question.period.to, ledgerId } = question;
    const month = monthOf(today);
    const within = async (period: Period) => {
      const { currencies } = await byCategory.run({ ledgerId, currency, period }, books);
      return currencies.find((one) => one.currency === currency) ?? figuresIn(currency, []);
    };
    const before = Array.from({ length: MONTHS }, (_, place) => monthOf(today, -1 - place));
    const [now, ...wholes] = await Promise.all([{ from: month.from, to: today }, ...before].map(within));
    const rests = await Promise.all(before.map((one) => within(restOf(one, today))));
    // A month without any entry says that nothing was recorded, not that nothing was spent.
    const known = rests.filter((_, place) => wholes[place]!.count > 0);
    const { earned, spent, saved } = now!;
    const daysLeft = lengthOf(month) - Number(today.slice(8));
    const pace = Math.round((spent / Number(today.slice(8))) * daysLeft);
    const mean = Math.round(known.reduce((sum, rest) => sum + rest.spent, 0) / Math.max(1, known.length));
    const usual = known.length > 0 ? mean : pace;
    const due = dueIn(upcoming(question.schedules ?? [], month.to), currency);
    return {
      month,
      daysLeft,
      earned,
      spent,
      left: saved,
      usual,
      months: known.length,
      due,
      cost: Math.max(usual, due),
    };
  },
};

function dueIn(all: readonly Upcoming[], currency: Currency): number {
  return all
    .flatMap(({ entries }) => entries)
    .filter(({ money }) => money.currency === currency)
    .reduce((sum, { money }) => sum + money.minor, 0);
}

/** The days of a month after the same day of it; none where the month is over by then. */
function restOf(month: Period, today: Day): Period {
  return { from: addDays(month.from, Number(today.slice(8))), to: month.to };
}
