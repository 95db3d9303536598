import type { Language } from '../../languages/language';
import { INTENTS, type IntentName } from '../meaning';
import type { Features } from './features';
import { addTo, softmax } from './model';
import { SHAPE_WEIGHTS } from './shape-weights';
import { rowsOf } from './weights';

/** What the features say for one intent against the next. */
export interface Weighed {
  /** The likeliest first; the probabilities sum to one. */
  readonly ranked: readonly { readonly intent: IntentName; readonly confidence: number }[];
  /** The features that decided between the first and the second. */
  readonly because: readonly string[];
}

/** Divides the scores: the model alone is surer than it is right. Found on sentences it had not learned from. */
const WARMTH = 1.3;
const REASONS = 4;

export function weigh(features: Features, language: Language): Weighed {
  const found = [
    ...present(features.shape, rowsOf(SHAPE_WEIGHTS)),
    ...present(features.words, rowsOf(language.intents.weights)),
  ];
  const scores = new Float64Array(INTENTS.length);
  for (const { row } of found) addTo(scores, row);
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= WARMTH;
  softmax(scores);
  const ranked = INTENTS.map((intent, at) => ({ intent, confidence: scores[at]! })).sort(
    (a, b) => b.confidence - a.confidence,
  );
  const [first, second] = ranked.map(({ intent }) => INTENTS.indexOf(intent)) as [number, number];
  const because = found
    .map(({ feature, row }) => ({ feature, push: row[first]! - row[second]! }))
    .sort((a, b) => b.push - a.push)
    .slice(0, REASONS)
    .map(({ feature }) => feature);
  return { ranked, because };
}

function* present(features: readonly string[], rows: ReadonlyMap<string, Float32Array>) {
  for (const feature of features) {
    const row = rows.get(feature);
    if (row) yield { feature, row };
  }
}
