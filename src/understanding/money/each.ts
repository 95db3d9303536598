import type { Language } from '../../languages/language';
import { blank, type Draft, type Step, tokensOf } from '../draft';
import type { AmountFound } from '../meaning';
import { times } from '../numbers/decimal';
import { numberTable } from '../numbers/number-table';
import { Phrases } from '../phrases';
import type { Token } from '../tokens';

const books = new WeakMap<Language, Phrases<true>>();

function bookOf(language: Language): Phrases<true> {
  let book = books.get(language);
  if (!book) {
    book = new Phrases<true>().add(language.money.each ?? '', true);
    books.set(language, book);
  }
  return book;
}

/** More of one thing is a stock list. */
const MOST = 99;
/** So many words may stand between the count and the price: "3 large coffees to go at". */
const MOST_BETWEEN = 5;

/** "3 coffees at 4.50 each" cost 13.50: the price behind which "each" stands, times the count before the thing. */
export const priceOfEach: Step = {
  id: 'each',
  run(draft: Draft): void {
    const { language, amounts } = draft;
    if (!language.money.each || amounts.length === 0) return;
    const tokens = tokensOf(draft);
    const book = bookOf(language);
    for (const [place, amount] of amounts.entries()) {
      const after = tokens.findIndex(({ start }) => start >= amount.span.end);
      const each = after < 0 ? undefined : book.at(tokens, after);
      const counted = each && countBefore(tokens, amount, draft);
      if (!each || !counted) continue;
      const span = { start: amount.span.start, end: tokens[each.last]!.end };
      const value = times(amount.value, String(counted.count));
      amounts[place] = { ...amount, value, span };
      blank(draft, span);
      draft.trail.push({ step: 'each', said: `${counted.count} of ${amount.value}: ${value}` });
      const { start } = counted.token;
      draft.amounts = amounts.filter((one) => one.span.start !== start);
      return;
    }
  },
};

/** The number that begins what the price is of; a comma or a line between them parts them. */
function countBefore(
  tokens: readonly Token[],
  amount: AmountFound,
  { language }: Draft,
): { count: number; token: Token } | undefined {
  const at = tokens.findIndex(({ start }) => start >= amount.span.start);
  const numbers = numberTable(language);
  for (let place = at - 1; place >= 0 && place >= at - 1 - MOST_BETWEEN; place -= 1) {
    const token = tokens[place]!;
    if (token.kind === 'line' || (token.kind === 'sign' && token.text !== '@')) return undefined;
    const count = token.kind === 'number' ? Number(token.text) : numbers.values.get(token.text);
    if (count === undefined) continue;
    const thing = place < at - 1 && tokens[place + 1]!.kind === 'word';
    return thing && Number.isInteger(count) && count >= 2 && count <= MOST ? { count, token } : undefined;
  }
  return undefined;
}
