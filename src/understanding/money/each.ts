import type { Language } from '../../languages/language';
import { blank, type Draft, type Step, tokensOf } from '../draft';
import type { AmountFound, Span } from '../meaning';
import { times } from '../numbers/decimal';
import { numberTable } from '../numbers/number-table';
import { Phrases } from '../phrases';
import type { Token } from '../tokens';

interface Book {
  readonly behind: Phrases<true>;
  readonly before: Phrases<true>;
}

const books = new WeakMap<Language, Book>();

function bookOf(language: Language): Book {
  let book = books.get(language);
  if (!book) {
    const { each = '', eachBefore = '' } = language.money;
    book = { behind: new Phrases<true>().add(each, true), before: new Phrases<true>().add(eachBefore, true) };
    books.set(language, book);
  }
  return book;
}

/** More of one thing is a stock list. */
const MOST = 99;
/** So many words may stand between the count and the price: "3 large coffees to go at". */
const MOST_BETWEEN = 5;
/** "Zu je", "每张". */
const MOST_WORDS = 2;

/** "3 coffees at 4.50 each", "2 Karten je 30": the price beside which "each" stands, times the count before the thing. */
export const priceOfEach: Step = {
  id: 'each',
  run(draft: Draft): void {
    const { language, amounts } = draft;
    if (!language.money.each || amounts.length === 0) return;
    const tokens = tokensOf(draft);
    const { behind, before } = bookOf(language);
    if (!tokens.some((_, at) => behind.at(tokens, at) ?? before.at(tokens, at))) return;
    for (const [place, amount] of amounts.entries()) {
      const each = eachBeside(tokens, amount, language);
      // "第一个" is a day by then, and its last character no "each".
      if (!each || draft.days.some(({ span }) => span.start < each.end && each.start < span.end)) continue;
      const counted = countBefore(tokens, each.first, draft);
      if (!counted) {
        takeAlone(draft, tokens, place, each);
        continue;
      }
      const span = { start: Math.min(amount.span.start, each.start), end: Math.max(amount.span.end, each.end) };
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

/** "Bus 2.75 each way", "pizza 9 each": of how many is not said, and one was paid. Not "900 each month". */
function takeAlone(draft: Draft, tokens: readonly Token[], place: number, { end }: Span): void {
  const amount = draft.amounts[place]!;
  const next = tokens.find(({ start }) => start >= end);
  if (end <= amount.span.end || (next !== undefined && next.kind === 'word')) return;
  const span = { start: amount.span.start, end };
  draft.amounts[place] = { ...amount, span };
  blank(draft, span);
}

/** Where "each" stands beside a price, and the first token of the two. */
function eachBeside(
  tokens: readonly Token[],
  { span }: AmountFound,
  language: Language,
): (Span & { readonly first: number }) | undefined {
  const { behind, before } = bookOf(language);
  const first = tokens.findIndex(({ end }) => end > span.start);
  const after = tokens.findIndex(({ start }) => start >= span.end);
  const each = after < 0 ? undefined : behind.at(tokens, after);
  if (each) return { start: tokens[each.first]!.start, end: tokens[each.last]!.end, first };
  for (let at = Math.max(0, first - MOST_WORDS); at < first; at += 1) {
    const led = before.at(tokens, at);
    if (led?.last === first - 1) return { start: tokens[at]!.start, end: tokens[led.last]!.end, first: at };
  }
  return undefined;
}

/** The number that begins what the price is of; a comma or a line between them parts them. */
function countBefore(
  tokens: readonly Token[],
  at: number,
  { language }: Draft,
): { count: number; token: Token } | undefined {
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
