import type { Picture, Turn } from '../src/bot/turn';
import type { SentenceKey } from '../src/languages/sentences';
import type { Values } from '../src/languages/voice';
import type { Day } from '../src/ledger/period';
import type { Figures, SeriesFigures } from '../src/reports/figures';

/** A picture to be drawn: its kind, its figures, and the sentence at its head. */
export type Chart = { readonly title: { readonly say: SentenceKey; readonly with?: Values } } & (
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
