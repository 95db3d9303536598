import { createHash } from 'node:crypto';

export const LONGEST_CATEGORY = 40;
/** Categories of one's own; more are no order any more. */
export const MOST_CATEGORIES = 100;

/** The same name has the same id, short enough for a button whatever it is written in. */
export function categoryIdOf(name: string): string {
  const plain = name
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '_');
  // What every object of the language knows of itself ("constructor") is the name of nothing.
  if (/^[a-z_]{1,16}$/.test(plain) && !(plain in {})) return plain;
  return `own_${createHash('sha256').update(plain).digest('hex').slice(0, 8)}`;
}
