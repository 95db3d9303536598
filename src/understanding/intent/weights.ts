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

/** The weights made ready for look-ups. */
export interface WeightTable {
  /** Feature to its row. */
  readonly rows: ReadonlyMap<string, number>;
  readonly bytes: Int8Array;
  readonly step: number;
}

const WIDTH = INTENTS.length;
const MOST = 127;
const tables = new WeakMap<IntentWeights, WeightTable>();

/** Once for each language, on first use. */
export function tableOf(weights: IntentWeights): WeightTable {
  let table = tables.get(weights);
  if (!table) {
    const rows = new Map<string, number>();
    for (const feature of weights.features.split('\n')) rows.set(feature, rows.size);
    table = { rows, bytes: new Int8Array(Buffer.from(weights.weights, 'base64')), step: weights.step };
    tables.set(weights, table);
  }
  return table;
}

/** What a row says of each intent, added to their scores. */
export function addRow(scores: Float64Array, { bytes, step }: WeightTable, row: number): void {
  for (let at = 0; at < WIDTH; at += 1) scores[at]! += bytes[row * WIDTH + at]! * step;
}

/** Features that hardly speak for or against anything are left out. */
const LEAST = 0.06;

export function encode(rows: ReadonlyMap<string, Float32Array>, digest: string): IntentWeights {
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
