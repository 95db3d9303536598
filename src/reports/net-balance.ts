import type { Day, Period } from '../ledger/period';
import type { SeriesFigures } from './figures';
import { grainFor } from './grain-for';
import type { Grain } from './parts-of';
import type { Report } from './report';
import { runningBalance } from './running-balance';
import { series } from './series';
import { soFar } from './so-far';

/** Where a balance stood at the end of a day, in minor units. */
export interface Stand {
  readonly day: Day;
  readonly balance: number;
}

export interface NetFigures extends SeriesFigures {
  readonly highest: Stand;
  readonly lowest: Stand;
}

export interface NetBalance {
  readonly period: Period;
  readonly grain: Grain;
  /** One for each currency; the person's own first, always there. */
  readonly currencies: readonly NetFigures[];
}

/** "How did my balance move this year?": income less spending, counted from zero at the period's first day up to today. */
export const netBalance: Report<NetBalance> = {
  id: 'net-balance',
  async run(question, books) {
    const period = soFar(question.period, question.today);
    const grain = grainFor(question.period);
    const { currencies } = await series({ ...question, period }, books, grain);
    return { period, grain, currencies: currencies.map((figures) => ({ ...figures, ...extremes(figures, period) })) };
  },
};

function extremes({ parts }: SeriesFigures, { from }: Period): Pick<NetFigures, 'highest' | 'lowest'> {
  const balances = runningBalance(parts);
  // Before the first entry there is no balance to be high or low.
  const first = Math.max(
    0,
    parts.findIndex(({ count }) => count > 0),
  );
  const stands = parts.map(({ to }, place) => ({ day: to, balance: balances[place]! })).slice(first);
  const start = stands[0] ?? { day: from, balance: 0 };
  return {
    highest: stands.reduce((high, one) => (one.balance > high.balance ? one : high), start),
    lowest: stands.reduce((low, one) => (one.balance < low.balance ? one : low), start),
  };
}
