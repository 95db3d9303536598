import { z } from 'zod';
import { type Currency as Code, decimal } from '../ledger/money';
import { monthOf, type Period } from '../ledger/period';
import { byCategory } from '../reports/by-category';
import { byDay } from '../reports/by-day';
import { byMonth } from '../reports/by-month';
import { byPayee } from '../reports/by-payee';
import { byTag } from '../reports/by-tag';
import { byWallet } from '../reports/by-wallet';
import type { Figures } from '../reports/figures';
import type { Named } from '../reports/named-sums';
import type { Question, Report } from '../reports/report';
import type { Series } from '../reports/series';
import { categoryOf } from './entry-filter';
import { Currency, Day, Decimal, line } from './fields';
import type { ApiMeans } from './means';
import type { Refused } from './problems';
import { type Asked, type Resource, type Route, route } from './resource';

const SUMS = { spent: Decimal, earned: Decimal, saved: Decimal, count: z.int() };
const PERIOD = { from: Day, to: Day };
const SumsByCategory = z.object({
  ...PERIOD,
  currencies: z.array(
    z.object({
      currency: Currency,
      ...SUMS,
      categories: z.array(z.object({ category: z.string(), name: z.string(), spent: Decimal, count: z.int() })),
    }),
  ),
});
const SumsByTime = z.object({
  ...PERIOD,
  currencies: z.array(z.object({ currency: Currency, ...SUMS, parts: z.array(z.object({ ...PERIOD, ...SUMS })) })),
});
const SumsByName = z.object({
  ...PERIOD,
  currencies: z.array(
    z.object({
      currency: Currency,
      names: z.array(z.object({ name: z.string(), spent: Decimal, count: z.int() })),
    }),
  ),
});

const query = z.strictObject({
  from: Day.optional().meta({ description: 'Absent: the first of this month.' }),
  to: Day.optional().meta({ description: 'Absent: the last day of the month of "from".' }),
  category: line(40).optional(),
});
type Query = z.output<typeof query>;
/** By days, no longer than this: a page of figures, not of everything. */
const MOST_DAYS = 800;

/** Figures of a period. Amounts of different currencies are never added; the person's own currency stands first. */
export const reports: Resource = {
  id: 'reports',
  views: { SumsByCategory, SumsByTime, SumsByName },
  bodies: {},
  routes: [
    about(
      'category',
      'What each category took.',
      SumsByCategory,
      byCategory,
      ({ period, currencies }, { person }, means) => ({
        ...period,
        currencies: currencies.map((one) => ({
          currency: one.currency,
          ...sumsOf(one, one.currency),
          categories: one.categories.map(({ category, spent, count }) => ({
            category,
            name: means.nameOf(category, person),
            spent: decimal({ minor: spent, currency: one.currency }),
            count,
          })),
        })),
      }),
    ),
    about('day', 'Day by day.', SumsByTime, byDay, timed),
    about('month', 'Month by month.', SumsByTime, byMonth, timed),
    about('payee', 'Whom it was paid to; entries that name nobody are left out.', SumsByName, byPayee, listed),
    about('tag', 'Under which tags.', SumsByName, byTag, listed),
    about('wallet', 'What it was paid with.', SumsByName, byWallet, listed),
  ],
};

function about<A extends z.ZodType, F>(
  what: string,
  summary: string,
  answer: A,
  report: Report<F>,
  view: (figures: F, asked: Pick<Asked<unknown, Query, unknown>, 'person'>, means: ApiMeans) => z.input<A>,
): Route {
  return route({
    method: 'GET',
    path: `/reports/by-${what}`,
    id: `reportBy${what[0]!.toUpperCase()}${what.slice(1)}`,
    summary: `Spending by ${what}. ${summary}`,
    scope: 'read',
    query,
    answer: answer as z.ZodType,
    refuses: ['no-such-category'],
    run: async (asked, means) => {
      const question = questionOf(asked, means);
      if ('refused' in question) return question;
      return view(await report.run(question, means.ledger), asked, means) as object;
    },
  });
}

function questionOf(
  { person, here, today, query: { from, to, category } }: Asked<unknown, Query, unknown>,
  means: ApiMeans,
): Question | Refused {
  const start = from ?? monthOf(today).from;
  const period: Period = { from: start, to: to ?? monthOf(start).to };
  if (period.to < period.from) return { refused: 'invalid', errors: [{ at: 'to', says: 'lies before "from"' }] };
  if (Date.parse(period.to) - Date.parse(period.from) > MOST_DAYS * DAY_MS)
    return { refused: 'invalid', errors: [{ at: 'to', says: `is more than ${MOST_DAYS} days behind "from"` }] };
  const book = means.categoriesOf(person);
  const id = category && categoryOf(category, person, means);
  if (category && !id) return { refused: 'no-such-category' };
  return {
    ledgerId: here.ledgerId,
    period,
    currency: person.currency,
    categories: id ? book.within(id) : undefined,
    merged: (one) => book.counted(one),
    within: (one) => book.within(one),
    today,
  };
}

const DAY_MS = 86_400_000;

function sumsOf(
  { spent, earned, saved, count }: Pick<Figures, 'spent' | 'earned' | 'saved' | 'count'>,
  currency: Code,
) {
  const amount = (minor: number) => decimal({ minor, currency });
  return { spent: amount(spent), earned: amount(earned), saved: amount(saved), count };
}

function timed({ period, currencies }: Series): z.input<typeof SumsByTime> {
  return {
    ...period,
    currencies: currencies.map((one) => ({
      currency: one.currency,
      ...sumsOf(one, one.currency),
      parts: one.parts.map((part) => ({ from: part.from, to: part.to, ...sumsOf(part, one.currency) })),
    })),
  };
}

function listed({ period, currencies }: Named): z.input<typeof SumsByName> {
  return {
    ...period,
    currencies: currencies.map(({ currency, names }) => ({
      currency,
      names: names.map(({ name, spent, count }) => ({ name, spent: decimal({ minor: spent, currency }), count })),
    })),
  };
}
