import type { SentenceKey } from './languages/sentences';
import type { Values } from './languages/voice';
import type { Day } from './ledger/period';
import type { Figures, SeriesFigures } from './reports/figures';

interface Said {
  readonly say: SentenceKey;
  readonly with?: Values;
}

/**
 * A picture to be drawn: its kind, its figures, the sentence at its head, and the one that says what it shows where that of
 * its kind would not be right. Plain JSON: it is kept with a notice and drawn when that is sent.
 */
export type Chart = { readonly title: Said; readonly alt?: Said } & (
  | { readonly kind: 'doughnut'; readonly figures: Figures }
  | {
      readonly kind: 'stacked-bars' | 'year-by-category' | 'income-and-spending' | 'net-balance';
      readonly figures: SeriesFigures;
    }
  | {
      readonly kind: 'running-total';
      readonly figures: { readonly series: SeriesFigures; readonly limit?: number; readonly today: Day };
    }
);
