import { datedWords } from '../languages/period-words';
import { leftOf, moneyOf, percentOf, type Standing } from '../ledger/standing';
import type { Alert } from './alert';
import { aboutOf, scopeWords } from './limit-words';

/** A limit whose total has moved, and what had been told of this period before. */
export interface LimitMoved {
  readonly standing: Standing;
  readonly told: { readonly level: number; readonly generation: number };
  /** Percent, growing. */
  readonly thresholds: readonly number[];
}

/** "83 % of the limit for food": a threshold is passed that had not been told. Of several at once the highest is told. */
export const limit: Alert<LimitMoved> = {
  id: 'limit',
  check({ standing, told, thresholds }) {
    const level = levelOf(standing, thresholds);
    if (level <= told.level) return undefined;
    const { limit, period, allowed, spent } = standing;
    const left = leftOf(standing);
    return {
      key: `limit:${limit.id}:${period.from}:${level}:${told.generation}`,
      of: aboutOf(limit.scope),
      lines: [
        {
          sentence: left < 0 ? 'limit.passed' : 'limit.near',
          values: {
            percent: { share: percentOf(standing) / 100 },
            what: scopeWords(limit.scope),
            period: datedWords(period),
            spent: moneyOf(standing, spent),
            allowed: moneyOf(standing, allowed),
            rest: moneyOf(standing, Math.abs(left)),
          },
        },
      ],
      buttons: [{ title: 'button.limits', do: 'limit-status' }],
    };
  },
};

/** The highest threshold that is passed, in percent; 0: none. */
export function levelOf(standing: Standing, thresholds: readonly number[]): number {
  const percent = percentOf(standing);
  return thresholds.findLast((one) => one <= percent) ?? 0;
}
