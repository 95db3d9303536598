import { INTENTS, type ModelIntent } from '../meaning';

/** A sentence as the model learns it: its features, and what it means. */
export interface Sample {
  readonly features: readonly string[];
  readonly intent: ModelIntent;
}

const WIDTH = INTENTS.length;
const ROUNDS = 14;
const STEP = 0.15;
const SHRINK = 2e-4;
const EPSILON = 0.05;
/** How often a feature is hidden while learning, so that no sentence is known by one word alone. */
const HIDE = 0.3;

interface Row {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

/**
 * Multinomial logistic regression, trained by AdaGrad over the samples in a fixed order: the same sentences always give the
 * same weights, one row a feature in the order of `INTENTS`.
 */
export function train(samples: readonly Sample[]): Map<string, Float32Array> {
  const rows = new Map<string, Row>();
  const compiled = samples.map(({ features, intent }) => ({
    rows: features.map((name) => rowOf(rows, name)),
    target: INTENTS.indexOf(intent),
  }));
  const scores = new Float64Array(WIDTH);
  const stride = strideFor(compiled.length);
  const random = randomFrom(SEED);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = 0; at < compiled.length; at += 1) {
      const sample = compiled[(at * stride + round) % compiled.length]!;
      const shown = sample.rows.filter(() => random() >= HIDE);
      learnFrom(shown, sample.target, scores);
    }
  }
  return new Map([...rows].map(([name, { weights }]) => [name, weights]));
}

function rowOf(rows: Map<string, Row>, name: string): Row {
  let row = rows.get(name);
  if (!row) {
    row = { weights: new Float32Array(WIDTH), squares: new Float32Array(WIDTH) };
    rows.set(name, row);
  }
  return row;
}

/** A step through the samples that visits each once, far from the order in which they were written. */
function strideFor(length: number): number {
  let stride = 7919;
  while (greatestCommon(stride, length) !== 1) stride += 2;
  return stride;
}

const SEED = 12345;

/** The same numbers in every run (a linear congruential generator), 0 up to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}

function learnFrom(rows: readonly Row[], target: number, scores: Float64Array): void {
  scores.fill(0);
  for (const { weights } of rows) addTo(scores, weights);
  softmax(scores);
  for (const { weights, squares } of rows) {
    for (let at = 0; at < WIDTH; at += 1) {
      const slope = scores[at]! - (at === target ? 1 : 0) + SHRINK * weights[at]!;
      squares[at]! += slope * slope;
      weights[at]! -= (STEP * slope) / (EPSILON + Math.sqrt(squares[at]!));
    }
  }
}

function addTo(scores: Float64Array, weights: Float32Array): void {
  for (let at = 0; at < WIDTH; at += 1) scores[at]! += weights[at]!;
}

/** Scores to probabilities that sum to one, in place. */
export function softmax(scores: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at += 1) most = Math.max(most, scores[at]!);
  let total = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp(scores[at]! - most);
    total += scores[at]!;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= total;
}
