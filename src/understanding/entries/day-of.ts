import { isSingleDay } from '../days';
import type { DaysFound, Span } from '../meaning';

/**
 * The day of one part: its own; else the one said before it ("yesterday coffee 3, taxi 9"); else, where a single day ends
 * the message, that one for all ("coffee 3, taxi 9 yesterday"). A day within a line of its own list dates that line only.
 */
export function dayOf(
  place: number,
  segments: readonly Span[],
  days: readonly DaysFound[],
  lines: boolean,
): DaysFound | undefined {
  const single = days.filter(isSingleDay);
  const inside = (segment: Span) => single.find(({ span }) => span.start >= segment.start && span.end <= segment.end);
  const own = inside(segments[place]!);
  if (own) return own;
  if (single.length === 1 && !lines) return single[0];
  if (lines)
    return single.find(({ span }) => span.end <= segments[0]!.end) === single[0] &&
      single.length === 1 &&
      startsMessage(single[0]!)
      ? single[0]
      : undefined;
  for (let before = place - 1; before >= 0; before -= 1) {
    const found = inside(segments[before]!);
    if (found) return found;
  }
  return single[0];
}

function startsMessage({ span }: DaysFound): boolean {
  return span.start === 0;
}
