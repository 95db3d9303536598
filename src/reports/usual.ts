import type { Currency } from '../ledger/money';
import { addDays, lengthOf, type Period } from '../ledger/period';
import { added } from './added';
import { byCategory } from './by-category';
import { type ComparedFigures, compare } from './compared';
import { type Figures, figuresIn } from './figures';
import { periodBefore } from './period-before';
import type { Report } from './report';
import { soFar } from './so-far';

export interface Usual {
  /** What of the period has happened. */
  readonly period: Period;
  /** How many earlier stretches the mean is of: those with entries, at most three. With none nothing is usual. */
  readonly stretches: number;
  /** `before` is the mean of the same days of the periods before. */
  readonly currencies: readonly ComparedFigures[];
}

const STRETCHES = 3;

/** "Is that more than usual?": what has happened of a period beside the mean of the same days of the three before. */
export const usual: Report<Usual> = {
  id: 'usual',
  async run(question, books) {
    const period = soFar(question.period, question.today);
    const stretches = stretchesBefore(question.period, period);
    const [now, ...before] = await Promise.all(
      [period, ...stretches].map(
        async (days) => (await byCategory.run({ ...question, period: days }, books)).currencies,
      ),
    );
    const kept = before.filter((currencies) => currencies.some(({ count }) => count > 0));
    const found = new Set([...now!, ...kept.flat()].map(({ currency }) => currency));
    return {
      period,
      stretches: kept.length,
      currencies: [...found].map((currency) =>
        compare({ ...period, ...inCurrency(now!, currency) }, { ...(stretches[0] ?? period), ...mean(currency, kept) }),
      ),
    };
  },
};

/** The same first days of the periods before; of a period that is over the whole of them. */
function stretchesBefore(whole: Period, happened: Period): readonly Period[] {
  const found: Period[] = [];
  for (let before = periodBefore(whole); found.length < STRETCHES; before = periodBefore(before)) {
    const last = addDays(before.from, lengthOf(happened) - 1);
    found.push(happened.to === whole.to ? before : soFar(before, last));
  }
  return found;
}

function inCurrency(currencies: readonly Figures[], currency: Currency): Figures {
  return currencies.find((one) => one.currency === currency) ?? figuresIn(currency, []);
}

/** Rounded by category, so that the categories still add up to the whole. */
function mean(currency: Currency, stretches: readonly (readonly Figures[])[]): Figures {
  const { categories, earned } = added(
    currency,
    stretches.map((currencies) => inCurrency(currencies, currency)),
  );
  const share = (minor: number) => Math.round(minor / Math.max(1, stretches.length));
  const spending = categories.map(({ category, spent, count, converted }) => ({
    type: 'expense' as const,
    category,
    currency,
    minor: share(spent),
    count,
    converted,
  }));
  const income = { type: 'income' as const, category: 'income', currency, minor: share(earned), count: 0 };
  return figuresIn(currency, [...spending, income]);
}
