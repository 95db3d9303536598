import { TAKEN } from '../fold';
import type { Span } from '../meaning';
import { type Token, tokensOf } from './tokens';

/** A part of a message of which some spans are already understood; its tokens are what is left. */
export interface Region {
  /** As written, with `TAKEN` where something was understood. */
  readonly text: string;
  /** Where the part begins in the message. */
  readonly offset: number;
  readonly tokens: readonly Token[];
}

export function regionOf(text: string, segment: Span, taken: readonly Span[]): Region {
  let left = text.slice(segment.start, segment.end);
  for (const span of taken) {
    const start = Math.max(span.start, segment.start) - segment.start;
    const end = Math.min(span.end, segment.end) - segment.start;
    if (start < end) left = left.slice(0, start) + TAKEN.repeat(end - start) + left.slice(end);
  }
  return { text: left, offset: segment.start, tokens: tokensOf(left) };
}

/** Where the tokens from one to before another stand in the message. */
export function spanOf({ tokens, offset }: Region, from: number, to: number): Span {
  return { start: offset + tokens[from]!.start, end: offset + tokens[to - 1]!.end };
}

/** The words of a name stand side by side: nothing but blanks and the signs of names between them. */
export function isJoined({ text, tokens }: Region, at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^[\s'’&.-]*$/.test(text.slice(before.end, tokens[at]!.start));
}

export function wordsOf({ tokens }: Region, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
}
