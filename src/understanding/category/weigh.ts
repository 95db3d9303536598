import type { Phrase } from './find-phrases';
import { STRENGTH } from './phrase-book';
import type { Token } from './tokens';
import { wordList } from './word-list';
import type { Lexicon } from './words';

/** What the phrases of a description say together for one category. */
export interface Vote {
  readonly category: string;
  readonly weight: number;
  /** The phrase that says it most. */
  readonly phrase: Phrase;
}

/** A second word of a phrase adds this much: "parking fee" outweighs "fee". */
const MORE_WORDS = 0.4;
/** The word that names the thing among several: "dog FOOD". */
const HEAD = 1.15;
/** Where it was bought and what it was for say less than what was bought: "candy at Target", "Costco gas", "fuel for the trip". */
const PLACE = 0.75;
const PURPOSE = 0.9;
const PART = 0.8;
/** Whom it was for decides as what it is would: "food for my cat". */
const FOR_WHOM: ReadonlySet<string> = new Set(['kids', 'pets']);

/** The categories that phrases speak for, the weightiest first. */
export function weigh(phrases: readonly Phrase[], tokens: readonly Token[], lexicon: Lexicon): Vote[] {
  const leads = wordList(lexicon.payeeAfter);
  // "Von amazon" is from there, whatever a shop is called.
  const isLead = ({ from, to }: Phrase) => to - from === 1 && leads.has(tokens[from]!.folded);
  const meant = phrases.filter((phrase) => phrase.category !== 'none' && !isLead(phrase));
  const between = wordList(lexicon.between ?? '');
  const follows = (words: ReadonlySet<string>) => (phrase: Phrase) => {
    let at = phrase.from - 1;
    while (at > 0 && between.has(tokens[at]!.folded)) at -= 1;
    return at >= 0 && words.has(tokens[at]!.folded);
  };
  const atPlace = follows(leads);
  const onlyPlaces = meant.every(atPlace);
  const isPlace = (phrase: Phrase) => !onlyPlaces && atPlace(phrase);
  const things = meant.filter((phrase) => !isPlace(phrase) && phrase.strength > STRENGTH.weak);
  const forWhich = follows(wordList(lexicon.purposeAfter ?? ''));
  const isPurpose = (phrase: Phrase) => !FOR_WHOM.has(phrase.category) && forWhich(phrase);
  const bought = things.filter((phrase) => !isPurpose(phrase));
  const head =
    lexicon.head === 'first'
      ? things[0]
      : (bought.findLast(({ strength }) => strength >= STRENGTH.plain) ?? bought.at(-1) ?? things.at(-1));
  const isOwner = ({ brand, to }: Phrase) =>
    brand && head !== undefined && !head.brand && head.strength >= STRENGTH.plain && head.from >= to;
  const votes = new Map<string, Vote>();
  for (const phrase of meant) {
    const more = wordsOf(phrase, tokens) - 1;
    let weight = phrase.strength * (1 + MORE_WORDS * (isOwner(phrase) ? Math.min(1, more) : more));
    if (phrase.part) weight *= PART;
    if (isPlace(phrase) || isOwner(phrase)) weight *= PLACE;
    if (bought.length > 0 && isPurpose(phrase)) weight *= PURPOSE;
    if (phrase === head) weight *= HEAD;
    const vote = votes.get(phrase.category);
    votes.set(phrase.category, {
      category: phrase.category,
      weight: weight + (vote?.weight ?? 0),
      phrase: vote && vote.phrase.strength >= phrase.strength ? vote.phrase : phrase,
    });
  }
  return [...votes.values()].sort((a, b) => b.weight - a.weight);
}

/** Chinese writes a word in about two characters. */
function wordsOf({ from, to }: Phrase, tokens: readonly Token[]): number {
  let words = 0;
  for (let at = from; at < to; at += 1)
    words += tokens[at]!.folded.length === 1 && tokens[at]!.folded > '\u2e80' ? 0.5 : 1;
  return Math.max(1, words);
}
