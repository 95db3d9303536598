import { confirmation } from '../answer/confirmation';
import { type Draft, tokensOf } from '../draft';
import type { Context } from '../meaning';
import { Phrases } from '../phrases';
import { findCurrency } from '../settings/find-currency';
import type { SheetWords } from './words';

const CORRECTIONS = ['swap', 'flip', 'twice'] as const;
/** Nobody says more to a preview. */
const MOST_WORDS = 9;

const books = new WeakMap<SheetWords, Phrases<(typeof CORRECTIONS)[number]>>();

/** What a person says to the preview of a file: "yes", "no", "swap the dates", "flip the sign", "it is in dollars". */
export function readCorrection(draft: Draft, context: Context): string | undefined {
  const tokens = tokensOf(draft);
  const { sheets } = draft.language;
  const correction = sheets && tokens.length <= MOST_WORDS ? bookOf(sheets).all(tokens)[0]?.value : undefined;
  if (correction) return correction;
  const said = confirmation(draft);
  if (said) return said;
  if (draft.amounts.length > 0 || tokens.length > MOST_WORDS) return undefined;
  const currency = findCurrency(draft, tokens, context);
  return currency ? `currency:${currency.value}` : undefined;
}

function bookOf(words: SheetWords): Phrases<(typeof CORRECTIONS)[number]> {
  let book = books.get(words);
  if (!book) {
    book = new Phrases();
    for (const correction of CORRECTIONS) book.add(words[correction], correction);
    books.set(words, book);
  }
  return book;
}
