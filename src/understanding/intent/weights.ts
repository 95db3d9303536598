import { INTENTS } from '../meaning';

/** Learned weights as plain data, small enough to keep beside the sentences they were learned from. */
export interface IntentWeights {
  /** Of the sentences and word classes learned from: says when they have changed since. */
  readonly digest: string;
  /** One a line. */
  readonly features: string;
  /** What one step of `weights` is worth. */
  readonly step: number;
  /** Base64 of one signed byte for each feature and intent, feature by feature, in the order of `INTENTS`. */
  readonly weights: string;
}

export type Rows = ReadonlyMap<string, Float32Array>;

const WIDTH = INTENTS.length;
const MOST = 127;
const decoded = new WeakMap<IntentWeights, Rows>();

/** The weights made ready; once for each language, on first use. */
export function rowsOf(weights: IntentWeights): Rows {
  let rows = decoded.get(weights);
  if (!rows) {
    rows = decode(weights);
    decoded.set(weights, rows);
  }
  return rows;
}

function decode({ features, step, weights }: IntentWeights): Rows {
  const bytes = new Int8Array(Buffer.from(weights, 'base64'));
  const all = Float32Array.from(bytes, (byte) => byte * step);
  return new Map(
    features.split('\n').map((feature, at) => [feature, all.subarray(at * WIDTH, (at + 1) * WIDTH)] as const),
  );
}

/** Features that hardly speak for or against anything are left out. */
const LEAST = 0.06;

export function encode(rows: Rows, digest: string): IntentWeights {
  const kept = [...rows].filter(([, row]) => row.some((weight) => Math.abs(weight) > LEAST)).sort(byName);
  const most = Math.max(LEAST, ...kept.map(([, row]) => Math.max(...row.map(Math.abs))));
  const step = Number((most / MOST).toPrecision(6));
  const bytes = Int8Array.from(kept.flatMap(([, row]) => [...row].map((weight) => Math.round(weight / step))));
  return {
    digest,
    features: kept.map(([feature]) => feature).join('\n'),
    step,
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
