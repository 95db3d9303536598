import type { ChartConfig } from '../chart-config';
import type { Look } from '../look';

/** What a picture shows, for the sentence that stands in for it: the key names the sentence, the values go into it. */
export interface ChartFacts {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A kind of chart: one file, figures -> configuration and facts. Pure. */
export interface ChartKind<Figures> {
  readonly id: string;
  config(figures: Figures, look: Look): ChartConfig;
  facts(figures: Figures, look: Look): ChartFacts;
}
