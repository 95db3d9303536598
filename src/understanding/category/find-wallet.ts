import type { Language } from '../../languages/language';
import type { Slot } from '../meaning';
import { findPhrases, type Phrase } from './find-phrases';
import { type Region, regionOf, spanOf, wordsOf } from './region';
import { booksOf } from './vocabularies';
import { wordList } from './word-list';

const LONGEST = 5;
const NAMED = /(?<![\p{L}\p{N}._])@(\p{L}[\p{L}\p{N}_-]*)/u;

/** What was paid with: "cash", "by card", "@revolut". Not the card of "gift card", nor a message that says only "cash". */
export function findWallet(region: Region, language: Language): Slot<string> | undefined {
  return namedWallet(region, language) ?? spokenWallet(region, language);
}

/** The name after an @; a shop's name is who was paid ("@starbucks"), a bank's may be a wallet. */
function namedWallet({ text, offset, tokens }: Region, language: Language): Slot<string> | undefined {
  const match = NAMED.exec(text);
  if (!match) return undefined;
  const at = tokens.findIndex(({ start }) => start === match.index + 1);
  const shop = findPhrases(tokens, booksOf(language)).find(({ from, to }) => from <= at && at < to);
  if (shop?.brand && shop.category !== 'transfer') return undefined;
  const span = { start: offset + match.index, end: offset + match.index + match[0].length };
  return { value: match[1]!.toLowerCase(), origin: 'said', confidence: 0.9, span };
}

function spokenWallet(region: Region, language: Language): Slot<string> | undefined {
  const { tokens } = region;
  const { cash, card } = language.lexicon.wallets;
  const said = { cash: wordList(cash), card: wordList(card) };
  let known: readonly Phrase[] | undefined;
  for (let most = Math.min(LONGEST, tokens.length); most > 0; most -= 1) {
    for (let from = 0; from + most <= tokens.length; from += 1) {
      const words = wordsOf(region, from, from + most);
      const value = said.cash.has(words) ? 'cash' : said.card.has(words) ? 'card' : undefined;
      if (!value) continue;
      known ??= findPhrases(tokens, booksOf(language));
      if (known.some((phrase) => isWider(phrase, from, from + most))) continue;
      if (!saysMore(region, language, from, from + most)) continue;
      return { value, origin: 'said', confidence: 0.9, span: spanOf(region, from, from + most) };
    }
  }
  return undefined;
}

/** The wallet a text names and nothing besides: "cash", "by card", "@revolut". */
export function walletNamed(text: string, language: Language): string | undefined {
  const named = NAMED.exec(text);
  if (named && named[0] === text.trim()) return named[1]!.toLowerCase();
  const { cash, card } = language.lexicon.wallets;
  const { tokens } = regionOf(text, { start: 0, end: text.length }, []);
  const words = tokens.map(({ folded }) => folded).join(' ');
  return wordList(cash).has(words) ? 'cash' : wordList(card).has(words) ? 'card' : undefined;
}

function isWider(phrase: Phrase, from: number, to: number): boolean {
  return phrase.from <= from && phrase.to >= to && phrase.to - phrase.from > to - from;
}

/** Something was bought with it: a word besides the wallet and what merely carries it. */
function saysMore({ tokens }: Region, { lexicon }: Language, from: number, to: number): boolean {
  const fillers = wordList(lexicon.fillers);
  return tokens.some(({ folded }, at) => (at < from || at >= to) && !fillers.has(folded) && !/^\p{N}/u.test(folded));
}
