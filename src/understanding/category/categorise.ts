import type { Language } from '../../languages/language';
import type { PersonalWords, Span } from '../meaning';
import { findPhrases, findSlips, type Phrase } from './find-phrases';
import { personalPhrases } from './personal-phrases';
import { STRENGTH } from './phrase-book';
import { type Token, tokensOf } from './tokens';
import { booksOf, layersOf } from './vocabularies';
import { type Vote, weigh } from './weigh';
import type { Lexicon } from './words';

/** What a purchase was. `confidence` is 0 to 1; `why` names the words that decided; `span` is where they stand. */
export interface Category {
  readonly category: string;
  readonly confidence: number;
  readonly why: string;
  readonly span: Span;
}

/** A sum of votes below this is no decision: one weak word alone never reaches it. */
const ENOUGH = 0.5;
/** The best must outweigh the second by this much, else the person is asked. */
const CLEAR = 1.1;
/** A hint with almost as much against it is a guess: the person is asked. */
const WORTH_SAYING = 0.5;

/**
 * The category of a description ("coffee with Anna", "UBER   TRIP HELP.UBER.COM"). The person's own words come first, then
 * the lexicon of the language with the brands of the world, then the languages it borrows from. Absent: ask, do not guess.
 */
export function categorise(
  description: string,
  language: Language,
  words?: PersonalWords,
  /** Those of the description, where it has been cut already. */
  tokens: readonly Token[] = tokensOf(description),
): Category | undefined {
  if (tokens.length === 0) return undefined;
  const { lexicon } = language;
  const personal = personalPhrases(description, tokens, language, words);
  if (personal.exact) return decided(personal.exact, 0.99, 'taught by you', tokens, { from: 0, to: tokens.length });
  for (const books of layersOf(lexicon)) {
    const phrases = findPhrases(tokens, books);
    const best = choose([...personal.sure, ...phrases], tokens, lexicon);
    if (best) return best;
  }
  return choose(personal.likely, tokens, lexicon) ?? choose(findSlips(tokens, booksOf(language)), tokens, lexicon);
}

function choose(phrases: readonly Phrase[], tokens: readonly Token[], lexicon: Lexicon): Category | undefined {
  const votes = weigh(phrases, tokens, lexicon);
  const [best, second] = votes;
  if (!best || best.weight < ENOUGH || (second && best.weight < second.weight * CLEAR)) return undefined;
  const rivalry = second ? 1 - 0.4 * (second.weight / best.weight) : 1;
  const said = tokens
    .slice(best.phrase.from, best.phrase.to)
    .map(({ folded }) => folded)
    .join(' ');
  const sure = sureness(best) * rivalry;
  return sure < WORTH_SAYING ? undefined : decided(best.category, sure, `“${said}”`, tokens, best.phrase);
}

function sureness({ phrase, weight }: Vote): number {
  if (phrase.part) return 0.75;
  if (phrase.strength < STRENGTH.hint) return 0.5;
  if (phrase.strength < STRENGTH.plain) return 0.7;
  return Math.min(0.97, 0.9 + 0.02 * weight);
}

function decided(
  category: string,
  confidence: number,
  why: string,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): Category {
  return { category, confidence, why, span: { start: tokens[from]!.start, end: tokens[to - 1]!.end } };
}
