import type { Draft } from '../draft';
import type { AmountFound, Span } from '../meaning';
import { Phrases } from '../phrases';
import { type Token, tokensWithin } from '../tokens';
import { fillersOf, freeTokens } from './note-of';

/** Nobody tells more at once; the ledger takes no more either. */
const MOST_PARTS = 50;

/** One part of a message and the amount it is about. */
export interface Part {
  readonly segment: Span;
  readonly amount: AmountFound;
}

/** Cuts a message into one part for each amount; what stands between two amounts goes to the one it describes. */
export function cut(draft: Draft, tokens: readonly Token[]): Part[] {
  const amounts = withoutRepeats(
    draft,
    [...draft.amounts].sort((a, b) => a.span.start - b.span.start).slice(0, MOST_PARTS),
  );
  const parts: Part[] = [];
  let start = 0;
  const labelFirst = amounts.length > 1 && hasLabel(draft, tokens, { start: 0, end: amounts[0]!.span.start });
  for (const [place, amount] of amounts.entries()) {
    const next = amounts[place + 1];
    const end = next
      ? borderIn(draft, tokens, { start: amount.span.end, end: next.span.start }, labelFirst)
      : draft.text.length;
    parts.push({ segment: { start, end }, amount });
    start = end;
  }
  return parts;
}

/** "12 USD (11 EUR)", "12 USD = 11 EUR": the same money said again. */
function withoutRepeats(draft: Draft, amounts: readonly AmountFound[]): AmountFound[] {
  return amounts.filter((amount, place) => {
    const before = amounts[place - 1];
    return !before || !/^\s*[(=~≈]\s*$/.test(draft.plain.slice(before.span.end, amount.span.start));
  });
}

/** Where to cut between two amounts: at a line end, else a comma or the like, else "and", else beside the amount. */
function borderIn(draft: Draft, tokens: readonly Token[], gap: Span, labelFirst: boolean): number {
  const inside = tokensWithin(tokens, gap);
  const line = inside.find(({ kind }) => kind === 'line');
  if (line) return line.end;
  const sign = inside.findLast(({ kind, text }) => kind === 'sign' && /^[,;.|&+/·•]$/.test(text));
  if (sign) return sign.end;
  const word = betweenWords(draft).all(inside).at(-1);
  if (word) return labelFirst ? inside[word.first]!.start : inside[word.last]!.end;
  return labelFirst ? gap.start : gap.end;
}

const betweens = new WeakMap<object, Phrases<true>>();

function betweenWords({ language }: Draft): Phrases<true> {
  let book = betweens.get(language);
  if (!book) {
    book = new Phrases<true>().add(language.money.between, true);
    betweens.set(language, book);
  }
  return book;
}

/** Does the text say what was bought, or only that something was? */
function hasLabel(draft: Draft, tokens: readonly Token[], span: Span): boolean {
  const taken = [...draft.amounts, ...draft.days].map((one) => one.span);
  const free = freeTokens(tokens, span, taken).filter(({ kind }) => kind === 'word');
  const known = fillersOf(draft.language).all(free);
  const filled = known.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return filled < free.length;
}
