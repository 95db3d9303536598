import type { Picture, Turn } from '../src/bot/turn';
import type { SentenceKey } from '../src/languages/sentences';
import type { Values } from '../src/languages/voice';
import type { Day } from '../src/ledger/period';
import type { Figures, SeriesFigures } from '../src/reports/figures';

interface Said {
  readonly say: SentenceKey;
  readonly with?: Values;
}

/**
 * A picture to be drawn: its kind, its figures, the sentence at its head, and the one that says what it shows where that of
 * its kind would not be right.
 */
export type Chart = { readonly title: Said; readonly alt?: Said } & (
  | { readonly kind: 'doughnut'; readonly figures: Figures }
  | {
      readonly kind: 'stacked-bars' | 'year-by-category' | 'income-and-spending';
      readonly figures: SeriesFigures;
    }
  | {
      readonly kind: 'running-total';
      readonly figures: { readonly series: SeriesFigures; readonly limit?: number; readonly today: Day };
    }
);

/** Draws a chart. Undefined where the picture cannot be had: the words of the reply stand without it. */
export type Draw = (chart: Chart, turn: Turn) => Promise<Picture | undefined>;
