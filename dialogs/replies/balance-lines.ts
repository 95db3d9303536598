import type { Reply } from '../../src/bot/turn';
import type { Value } from '../../src/languages/voice';
import type { Figures } from '../../src/reports/figures';

/** Income, spending and what is left, one line a currency. */
export function balanceLines(currencies: readonly Figures[], period: Value): Reply['lines'] {
  return currencies.map(({ currency, earned, spent, saved }) => ({
    sentence: 'balance.total',
    values: {
      period,
      earned: { minor: earned, currency },
      spent: { minor: spent, currency },
      left: { minor: saved, currency },
    },
  }));
}
