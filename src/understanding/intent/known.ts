import type { Language } from '../../languages/language';
import type { ModelIntent } from '../meaning';
import { type Token, tokensOfExample } from './tokens';

/** Longer sentences are left to the model: nobody writes them twice the same way. In characters. */
const SHORT = 32;

const known = new WeakMap<Language, ReadonlyMap<string, ModelIntent | undefined>>();

/**
 * The intent that a language's own examples give to just this message ("undo", "how much {this month}?"), whatever amount or
 * days stand in it; undefined where none does, or where two intents share it. What to record is the model's matter: there
 * the words are the person's own.
 */
export function knownIntent(tokens: readonly Token[], language: Language): ModelIntent | undefined {
  let examples = known.get(language);
  if (!examples) {
    examples = examplesOf(language);
    known.set(language, examples);
  }
  return tokens.some(({ kind }) => kind === 'word') ? examples.get(keyOf(tokens)) : undefined;
}

function examplesOf(language: Language): ReadonlyMap<string, ModelIntent | undefined> {
  const found = new Map<string, ModelIntent | undefined>();
  for (const [intent, lines] of Object.entries(language.intents.examples) as [ModelIntent, string][]) {
    for (const line of lines.split('\n')) {
      if (line === '' || line.length > SHORT) continue;
      const key = keyOf(tokensOfExample(line));
      const shared = found.has(key) && found.get(key) !== intent;
      found.set(key, shared || intent === 'record' ? undefined : intent);
    }
  }
  return found;
}

/** Words as they are; an amount is an amount, with its currency or without; marks say nothing. */
function keyOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ kind, text }) => (kind === 'word' ? text : kind === 'money' ? '<amount>' : `<${kind}>`))
    .join(' ');
}
