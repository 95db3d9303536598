import type { Chart } from '../chart';
import type { SentenceKey } from '../languages/sentences';
import type { Values } from '../languages/voice';

/** Something worth telling, as sentences: a line in the reply where the person is there, and a notice everywhere else. */
export interface Telling {
  /** Told once per person and key: "limit:<id>:2026-11-01:100:0" names rule, period, threshold and generation. */
  readonly key: string;
  /** What of the ledger it is about, where a person can stop hearing of that: "category:food". */
  readonly of?: string;
  readonly lines: readonly { readonly sentence: SentenceKey; readonly values?: Values }[];
  readonly picture?: Chart;
  readonly buttons?: readonly { readonly title: SentenceKey; readonly do: string; readonly with?: string }[];
}

/**
 * An alert: one file, what happened -> something worth telling, or nothing. Pure: all it looks at is in the fact. The id is
 * what a person switches off.
 */
export interface Alert<Fact> {
  readonly id: string;
  check(fact: Fact): Telling | undefined;
}
