import type { Money } from '../../src/ledger/money';
import type { Figures } from '../../src/reports/figures';

/** What was spent, one amount a currency; those with none are left out. */
export function spentIn(currencies: readonly Figures[]): Money[] {
  return amounts(currencies, (figures) => figures.spent);
}

export function earnedIn(currencies: readonly Figures[]): Money[] {
  return amounts(currencies, (figures) => figures.earned);
}

function amounts(currencies: readonly Figures[], minorOf: (figures: Figures) => number): Money[] {
  return currencies
    .map((figures) => ({ minor: minorOf(figures), currency: figures.currency }))
    .filter(({ minor }) => minor !== 0);
}
