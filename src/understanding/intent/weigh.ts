import type { Language } from '../../languages/language';
import { INTENTS, type ModelIntent } from '../meaning';
import type { Features } from './features';
import { softmax } from './model';
import { SHAPE_WEIGHTS } from './shape-weights';
import { addRow, tableOf, type WeightTable } from './weights';

/** What the features say for one intent against the next. */
export interface Weighed {
  /** The likeliest first; the probabilities sum to one. */
  readonly ranked: readonly { readonly intent: ModelIntent; readonly confidence: number }[];
  /** The features that decided between the first and the second. */
  readonly because: readonly string[];
}

/** Divides the scores: the model alone is surer than it is right. Found on sentences it had not learned from. */
const WARMTH = 1.5;
const REASONS = 4;

export function weigh(features: Features, language: Language): Weighed {
  const found = [
    ...present(features.shape, tableOf(SHAPE_WEIGHTS)),
    ...present(features.words, tableOf(language.intents.weights)),
  ];
  const scores = new Float64Array(INTENTS.length);
  for (const { table, row } of found) addRow(scores, table, row);
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= WARMTH;
  softmax(scores);
  const ranked = INTENTS.map((intent, at) => ({ intent, confidence: scores[at]! })).sort(
    (a, b) => b.confidence - a.confidence,
  );
  return { ranked, because: reasons(found, ranked[0]!.intent, ranked[1]!.intent) };
}

interface Found {
  readonly feature: string;
  readonly table: WeightTable;
  readonly row: number;
}

function present(features: readonly string[], table: WeightTable): Found[] {
  const found: Found[] = [];
  for (const feature of features) {
    const row = table.rows.get(feature);
    if (row !== undefined) found.push({ feature, table, row });
  }
  return found;
}

function reasons(found: readonly Found[], first: ModelIntent, second: ModelIntent): string[] {
  const [one, other] = [INTENTS.indexOf(first), INTENTS.indexOf(second)];
  const said = ({ table, row }: Found, place: number) => table.bytes[row * INTENTS.length + place]! * table.step;
  const most: { readonly feature: string; readonly push: number }[] = [];
  for (const each of found) {
    const push = said(each, one) - said(each, other);
    let place = most.length;
    while (place > 0 && most[place - 1]!.push < push) place -= 1;
    if (place >= REASONS) continue;
    most.splice(place, 0, { feature: each.feature, push });
    if (most.length > REASONS) most.pop();
  }
  return most.map(({ feature }) => feature);
}
