import { datedWords } from '../languages/period-words';
import type { Day } from '../ledger/period';
import { moneyOf, type Standing } from '../ledger/standing';
import { limitPace } from '../reports/limit-pace';
import type { Alert } from './alert';
import { aboutOf, scopeWords } from './limit-words';

/** A limit in the midst of its period, and what was spent on each of its days. */
export interface LimitUnderWay {
  readonly standing: Standing;
  readonly days: readonly { readonly day: Day; readonly spent: number }[];
  readonly today: Day;
}

/** "At this pace you pass it around the 22nd": told once a period, while the limit still holds. */
export const pace: Alert<LimitUnderWay> = {
  id: 'pace',
  check({ standing, days, today }) {
    const { limit, period, allowed } = standing;
    const heading = limitPace(standing, days, today);
    if (!heading?.passes) return undefined;
    return {
      key: `pace:${limit.id}:${period.from}`,
      of: aboutOf(limit.scope),
      lines: [
        {
          sentence: 'limit.pace',
          values: {
            what: scopeWords(limit.scope),
            period: datedWords(period),
            allowed: moneyOf(standing, allowed),
            day: { day: heading.passes },
            ahead: moneyOf(standing, heading.ahead),
          },
        },
      ],
      buttons: [{ title: 'button.limits', do: 'limit-status' }],
    };
  },
};
