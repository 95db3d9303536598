import type { Currency, Money } from '../ledger/money';
import { timesAMonth } from '../ledger/rule';
import type { Schedule } from '../ledger/schedule';

/** What comes and goes by itself, on average over the months of a year; one amount a currency, the person's own first. */
export interface Recurring {
  readonly costs: readonly Money[];
  readonly income: readonly Money[];
}

/** Of all that goes on; what varies is not known, and is left out. */
export function recurring(schedules: readonly Schedule[], own: Currency): Recurring {
  const running = schedules.filter(({ live, next }) => live && next !== undefined);
  return {
    costs: sums(
      running.filter(({ says }) => says.type === 'expense'),
      own,
    ),
    income: sums(
      running.filter(({ says }) => says.type === 'income'),
      own,
    ),
  };
}

function sums(schedules: readonly Schedule[], own: Currency): Money[] {
  const minor = new Map<Currency, number>();
  for (const { says } of schedules)
    if (says.minor !== undefined)
      minor.set(says.currency, (minor.get(says.currency) ?? 0) + says.minor * timesAMonth(says.rule));
  return [...minor]
    .map(([currency, sum]) => ({ currency, minor: Math.round(sum) }))
    .sort((one, other) => Number(other.currency === own) - Number(one.currency === own) || other.minor - one.minor);
}
