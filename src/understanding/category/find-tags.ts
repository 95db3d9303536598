import type { Slot, Span } from '../meaning';

const HASHED = /#[\p{L}\p{M}\p{N}_-]+/gu;
/** "C#", "&#39;" and the part of an address behind its "#" are no tags. */
const BEFORE = /[\p{L}\p{N}&/]/u;

/** The #tags of a folded text, without their sign. "#1042" is the number of an order, not a tag. */
export function findTags(plain: string, { start, end }: Span): Slot<string>[] {
  const tags: Slot<string>[] = [];
  for (const { 0: hashed, index } of plain.slice(start, end).matchAll(HASHED)) {
    const at = start + index;
    if (!/\p{L}/u.test(hashed) || BEFORE.test(plain[at - 1] ?? '')) continue;
    const value = hashed.slice(1);
    if (tags.some((tag) => tag.value === value)) continue;
    tags.push({ value, origin: 'said', confidence: 0.99, span: { start: at, end: at + hashed.length } });
  }
  return tags;
}
