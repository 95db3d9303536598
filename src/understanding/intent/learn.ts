import { createHash } from 'node:crypto';
import type { Language } from '../../languages/language';
import { train } from './model';
import { type LabelledFeatures, samplesOf } from './samples';
import { encode, type IntentWeights } from './weights';

export interface Learned {
  /** What all languages share. */
  readonly shape: IntentWeights;
  /** By language id: its own words. */
  readonly words: ReadonlyMap<string, IntentWeights>;
}

/** Marks a feature as one language's own while all are learned at once. */
const OWN = '\u0001';

/** Learns from all languages at once, so that one with few sentences profits from one with many. Takes seconds. */
export function learn(languages: readonly Language[]): Learned {
  const samples = languages.flatMap((language) =>
    common(samplesOf(language)).map(({ words, shape, intent }) => ({
      intent,
      features: [...shape, ...words.map((word) => `${language.id}${OWN}${word}`)],
    })),
  );
  const rows = train(samples);
  const shape = new Map<string, Float32Array>();
  const words = new Map(languages.map(({ id }) => [id, new Map<string, Float32Array>()]));
  for (const [feature, row] of rows) {
    const [id, word] = feature.split(OWN) as [string, string | undefined];
    if (word === undefined) shape.set(feature, row);
    else words.get(id)!.set(word, row);
  }
  const digests = new Map(languages.map((language) => [language.id, digestOf(language)]));
  return {
    shape: encode(shape, hash([...digests.values()].join())),
    words: new Map([...words].map(([id, own]) => [id, encode(own, digests.get(id)!)])),
  };
}

/** Pairs of words that stand in one sentence only teach nothing about the next. */
function common(samples: readonly LabelledFeatures[]): LabelledFeatures[] {
  const seen = new Map<string, number>();
  for (const { words } of samples) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  return samples.map((sample) => ({
    ...sample,
    words: sample.words.filter((word) => !word.startsWith('b ') || seen.get(word)! > 1),
  }));
}

/** Says when the sentences or word classes of a language have changed since its weights were learned. */
export function digestOf({ intents: { classes, examples } }: Language): string {
  return hash(JSON.stringify([classes, examples]));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
