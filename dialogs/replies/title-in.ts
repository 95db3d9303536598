import type { Currency } from '../../src/ledger/money';
import type { Chart } from '../draw';

interface InCurrency {
  readonly currency: Currency;
}

/** The title of a picture: where there is more than one currency to show, it says which one is drawn. */
export function titleIn(title: Chart['title'], { currency }: InCurrency, all: readonly InCurrency[]): Chart['title'] {
  return all.length > 1 ? { say: 'chart.one-currency', with: { title, currency } } : title;
}
