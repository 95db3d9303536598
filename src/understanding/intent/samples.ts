import type { Language } from '../../languages/language';
import type { ModelIntent } from '../meaning';
import { type Features, featuresOf } from './features';
import { tokensOfExample } from './tokens';

export interface LabelledFeatures extends Features {
  readonly intent: ModelIntent;
}

/** The sentences of a language as features, ready to learn from. */
export function samplesOf(language: Language): LabelledFeatures[] {
  return Object.entries(language.intents.examples).flatMap(([intent, lines]) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => ({ intent: intent as ModelIntent, ...featuresOf(tokensOfExample(line), language) })),
  );
}
