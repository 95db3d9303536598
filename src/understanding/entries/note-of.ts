import type { Language } from '../../languages/language';
import type { Slot, Span } from '../meaning';
import { Phrases } from '../phrases';
import { type Token, tokensWithin } from '../tokens';

const fillers = new WeakMap<Language, Phrases<true>>();

export function fillersOf(language: Language): Phrases<true> {
  let book = fillers.get(language);
  if (!book) {
    const { filler, between } = language.money;
    book = new Phrases<true>().add(filler, true).add(between, true);
    fillers.set(language, book);
  }
  return book;
}

/** The tokens of a segment that lie in no taken span. */
export function freeTokens(tokens: readonly Token[], segment: Span, taken: readonly Span[]): Token[] {
  const near = taken.filter((span) => span.start < segment.end && segment.start < span.end);
  return tokensWithin(tokens, segment).filter(
    ({ start, end }) => !near.some((span) => span.start < end && start < span.end),
  );
}

/** What the person called it: the segment without money, days and tags, and without the words that only carry it. */
export function noteOf(text: string, free: readonly Token[], language: Language): Slot<string> | undefined {
  const book = fillersOf(language);
  let first = 0;
  let last = free.length - 1;
  while (first <= last) {
    const match = book.at(free, first);
    if (match) first = match.last + 1;
    else if (free[first]!.kind === 'word' || free[first]!.kind === 'number') break;
    else first += 1;
  }
  while (last >= first && !isKept(free, last, book)) last -= 1;
  if (last < first) return undefined;
  return {
    value: wordsAsWritten(text, free.slice(first, last + 1)),
    origin: 'said',
    confidence: 0.9,
    span: { start: free[first]!.start, end: free[last]!.end },
  };
}

function isKept(free: readonly Token[], at: number, book: Phrases<true>): boolean {
  const token = free[at]!;
  if (token.kind === 'sign') return /[)"'!?]/.test(token.text);
  return token.kind !== 'line' && book.at([token], 0) === undefined;
}

/** Pieces that stand side by side keep what is between them; where something was taken out, one space is left. */
function wordsAsWritten(text: string, tokens: readonly Token[]): string {
  let written = '';
  let end: number | undefined;
  for (const token of tokens) {
    const between = end === undefined ? '' : text.slice(end, token.start);
    written += /^\s*$/.test(between) ? (between ? ' ' : '') : ' ';
    written += text.slice(token.start, token.end);
    end = token.end;
  }
  return written.replace(/\s+/g, ' ').trim();
}
