import type { Dosage } from '../accounts/alert-choices';

type ByDosage<T> = Readonly<Record<Dosage, T>>;

/** When alerts are told, as the operator has it in `config/alerts.yaml`. */
export interface AlertRules {
  /** Percent of a limit, growing. */
  readonly thresholds: ByDosage<readonly number[]>;
  /** Ids of alerts that are not told. */
  readonly silent: ByDosage<readonly string[]>;
  /** How many times the mean of its category an entry must be, of how many entries at least. */
  readonly unusual: { readonly times: number; readonly entries: number };
  readonly quiet_days: ByDosage<number>;
  /** The hour of the person's day at which the clock's alerts are told. */
  readonly hour: number;
}
