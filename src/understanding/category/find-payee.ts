import type { Language } from '../../languages/language';
import type { Slot, Span } from '../meaning';
import { findPhrases, type Phrase } from './find-phrases';
import { STRENGTH } from './phrase-book';
import { isJoined, type Region, spanOf } from './region';
import { booksOf } from './vocabularies';
import { wordList } from './word-list';
import type { Lexicon } from './words';

/** Who was paid, and what of the text says so: the name with its preposition, or nothing where the note keeps the name. */
export interface PayeeFound {
  readonly payee: Slot<string>;
  readonly taken?: Span;
}

const LONGEST_NAME = 5;
/** Brands of these are mostly of things, not of those who sell them: "colgate", "pampers". */
const OF_THINGS = new Set(['health', 'personal_care', 'kids', 'income']);

/** "at Lidl", "bei Rewe", "from Anna"; without a preposition only a brand that everyone knows: "uber 14". */
export function findPayee(region: Region, language: Language): PayeeFound | undefined {
  const phrases = findPhrases(region.tokens, booksOf(language));
  return payeeAfterWord(region, language, phrases) ?? knownBrand(region, language, phrases);
}

function payeeAfterWord(region: Region, language: Language, phrases: readonly Phrase[]): PayeeFound | undefined {
  const { payeeAfter, payeeSurelyAfter = '' } = language.lexicon;
  const [before, surely] = [wordList(payeeAfter), wordList(payeeSurelyAfter)];
  let found: PayeeFound | undefined;
  for (const [at, { folded }] of region.tokens.entries()) {
    if (!before.has(folded) || phrases.some(({ from, to }) => from <= at && at < to)) continue;
    const name = nameFrom(
      region,
      language,
      phrases,
      at + 1,
      surely.size === 0 || surely.has(folded),
      surely.has(folded),
    );
    if (!name || (found && found.payee.confidence >= name.confidence)) continue;
    found = { payee: name, taken: { start: region.offset + region.tokens[at]!.start, end: name.span!.end } };
  }
  return found;
}

function nameFrom(
  region: Region,
  { lexicon }: Language,
  phrases: readonly Phrase[],
  first: number,
  capitals: boolean,
  smalls: boolean,
): Slot<string> | undefined {
  const { tokens } = region;
  const fillers = passedOver(lexicon);
  let from = first;
  while (from < tokens.length && isJoined(region, from) && fillers.has(tokens[from]!.folded) && !isBrand(phrases, from))
    from += 1;
  if (from >= tokens.length || !isJoined(region, from)) return undefined;
  const brand = phrases.find((phrase) => phrase.brand && phrase.from === from);
  if (brand) return named(region, from, brand.to, 0.95);
  let to = from;
  let big = 0;
  const small = smalls && from === first;
  for (; to < tokens.length && to < from + LONGEST_NAME && (to === from || isJoined(region, to)); to += 1) {
    const { folded } = tokens[to]!;
    const known = phrases.some((phrase) => phrase.from <= to && to < phrase.to);
    if (isBig(region, to)) {
      if (!capitals) return undefined;
      big += 1;
    } else if (!small || big > 0 || known || fillers.has(folded) || /^\p{N}/u.test(folded)) break;
  }
  if (to === from) return undefined;
  const strange = tokens.slice(from, to).some((_, at) => !phrases.some((phrase) => covers(phrase, from + at)));
  if (!strange && big < 2) return undefined;
  return named(region, from, to, big > 0 ? 0.85 : 0.65);
}

const passed = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Words that may stand before a name and are none. */
function passedOver(lexicon: Lexicon): ReadonlySet<string> {
  let words = passed.get(lexicon);
  if (!words) {
    words = wordList(`${lexicon.fillers}, ${lexicon.payeeAfter}`);
    passed.set(lexicon, words);
  }
  return words;
}

function isBrand(phrases: readonly Phrase[], at: number): boolean {
  return phrases.some((phrase) => phrase.brand && phrase.from === at);
}

function covers({ from, to }: Phrase, at: number): boolean {
  return from <= at && at < to;
}

/** Capitals name something only where not everything is in capitals. */
function isBig({ text, tokens }: Region, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens[at]!.start)) && /\p{Ll}/u.test(text);
}

function named(region: Region, from: number, to: number, confidence: number): Slot<string> {
  const span = spanOf(region, from, to);
  const value = region.text.slice(span.start - region.offset, span.end - region.offset);
  return { value, origin: 'said', confidence, span };
}

/** A brand at the beginning or the end of what was said is who was paid; between other words it is part of the note. */
function knownBrand(region: Region, { lexicon }: Language, phrases: readonly Phrase[]): PayeeFound | undefined {
  const fillers = wordList(lexicon.fillers);
  const content = [...region.tokens.keys()].filter((at) => !fillers.has(region.tokens[at]!.folded));
  const [first, last] = [content[0], content.at(-1)];
  const brand = phrases.find((phrase) => {
    if (!phrase.brand || phrase.part || OF_THINGS.has(phrase.category)) return false;
    const alone = covers(phrase, first ?? -1) && covers(phrase, last ?? -1);
    return alone || (phrase.strength >= STRENGTH.plain && (covers(phrase, first ?? -1) || covers(phrase, last ?? -1)));
  });
  if (!brand) return undefined;
  const payee = named(region, brand.from, brand.to, 0.8);
  return { payee, taken: payee.span };
}
