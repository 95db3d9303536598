import { datedWords } from '../languages/period-words';
import type { Period } from '../ledger/period';
import { type Figures, figuresIn } from '../reports/figures';
import type { Telling } from './alert';

/** What a period came to, and what the one before it did: a currency each, the person's own first. */
export interface Summed {
  readonly period: Period;
  readonly now: readonly Figures[];
  readonly before: readonly Figures[];
}

/** Categories that are named one by one. */
const MOST_NAMED = 5;

/** A period that is over in a few lines and a ring; nothing where nothing was spent. */
export function digestOf(id: 'weekly' | 'monthly', span: 'week' | 'month', { period, now, before }: Summed) {
  const [main] = spending(now);
  if (!main) return undefined;
  const { currency } = main;
  const was = before.find((one) => one.currency === currency) ?? figuresIn(currency, []);
  const change = main.spent - was.spent;
  const words = span === 'month' ? datedWords(period) : period;
  const values = {
    span,
    period: words,
    spent: amountsOf(now),
    count: countOf(now),
    way: was.spent === 0 || change === 0 ? 'same' : change > 0 ? 'more' : 'less',
    change: { minor: Math.abs(change), currency },
  };
  return {
    key: `${id}:${period.from}`,
    lines: [{ sentence: 'alert.digest', values }, ...partLines(main)],
    picture: { kind: 'doughnut', figures: main, title: { say: 'chart.title', with: { period: words } } },
    buttons: [reportOf(period)],
  } satisfies Telling;
}

/** Currencies in which something was spent. */
export function spending<Of extends Figures>(figures: readonly Of[]): readonly Of[] {
  return figures.filter(({ spent }) => spent > 0);
}

export function amountsOf(figures: readonly Figures[]) {
  return spending(figures).map(({ spent, currency, converted }) => ({
    minor: spent,
    currency,
    about: (converted ?? 0) > 0,
  }));
}

/** Expenses and refunds. */
export function countOf(figures: readonly Figures[]): number {
  return figures.flatMap(({ categories }) => categories).reduce((sum, { count }) => sum + count, 0);
}

/** The costliest categories, a line each. */
export function partLines({ currency, categories }: Figures): Telling['lines'] {
  return categories
    .filter(({ spent }) => spent > 0)
    .slice(0, MOST_NAMED)
    .map(({ category, spent }) => ({
      sentence: 'alert.part' as const,
      values: { category: { category }, amount: { minor: spent, currency } },
    }));
}

/** The button that shows all of a period. */
export function reportOf({ from, to }: Period) {
  return {
    title: 'button.report' as const,
    do: 'report',
    with: `overview ${from.replaceAll('-', '')} ${to.replaceAll('-', '')}`,
  };
}
