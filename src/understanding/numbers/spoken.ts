import { isNumber, type NumberTable } from './number-table';

/** A number said in words: how many words it took. */
export interface Spoken {
  readonly value: number;
  readonly words: number;
  /** More than "one" or "a": it can stand as an amount of its own. */
  readonly solid: boolean;
}

/** Longest number there is sense in reading. */
const MOST_WORDS = 24;

/** Reads a number in words that begins at `from`; undefined where none does. Linear in the words read. */
export function readSpoken(words: readonly string[], from: number, table: NumberTable): Spoken | undefined {
  let total = 0;
  let section = 0;
  let ones = -1; // a digit that may still be multiplied
  let room = Number.POSITIVE_INFINITY; // what is added next must be smaller
  let closed = Number.POSITIVE_INFINITY; // the last scale
  let at = from;
  let solid = false;
  let fraction = 1;
  let tail = 0; // what a last digit alone stands for: the tens after a hundred
  const sum = () => section + Math.max(ones, 0);
  for (; at < words.length && at - from < MOST_WORDS; at += 1) {
    const word = words[at]!;
    const value = table.values.get(word);
    if (value === 0 && at > from && table.and.has(word) && isNumber(words[at + 1] ?? '', table)) {
      tail = 0; // 一百零二
      continue;
    }
    if (value !== undefined) {
      if (ones >= 0 && table.onesFirst && value >= 20 && value < 100 && isAnd(words[at - 1], table)) {
        section += value + ones;
        ones = -1;
        room = 0;
      } else if (table.twenties && ones === 4 && value === 20) {
        section += 80;
        ones = -1;
        room = 20;
      } else if (value < room && !(ones >= 0)) {
        if (value < 10 && value > 0) {
          ones = value;
          room = 0;
        } else {
          section += value;
          room = roomAfter(value, table);
        }
      } else break;
      solid ||= value > 1;
      continue;
    }
    const inner = table.inner.get(word);
    if (inner !== undefined && table.twenties && sum() > 16 && total === 0) break; // forty-five "cents" are no hundreds
    if (inner !== undefined) {
      const factor = 10 ** inner;
      if (section > 0 && section < factor) section = sum() * factor;
      else section += (ones >= 0 ? ones : 1) * factor;
      tail = factor / 10;
      ones = -1;
      room = factor;
      solid = true;
      continue;
    }
    if (table.teen.has(word) && ones >= 0) {
      section += 10 + ones;
      ones = -1;
      room = 0;
      continue;
    }
    const scale = table.scales.get(word);
    if (scale !== undefined) {
      const factor = 10 ** scale;
      if (at === from && scale > 3) break; // "million" alone is no number
      if (scale >= closed && sum() === 0) total *= factor;
      else if (scale > closed) total = (total + sum()) * factor;
      else total += (sum() || 1) * factor * fraction;
      fraction = 1;
      tail = factor / 10;
      section = 0;
      ones = -1;
      room = factor;
      closed = scale;
      solid = true;
      continue;
    }
    const part = table.fractions.get(word);
    if (part !== undefined && scaleFollows(words, at, table)) {
      fraction = part;
      continue;
    }
    const follows = words[at + 1] ?? '';
    if (word === '-' && at > from && isNumber(follows, table)) continue;
    if (at > from && table.and.has(word) && isNumber(follows, table) && (sum() > 0 || total > 0)) {
      if (table.onesFirst || fits(follows, ones, room, table)) continue;
      break;
    }
    if (
      table.article.has(word) &&
      at === from &&
      (table.inner.has(follows) || table.scales.has(follows) || table.fractions.has(follows))
    )
      continue;
    if (table.article.has(word) && fraction !== 1) continue;
    break;
  }
  while (at > from && (table.and.has(words[at - 1]!) || words[at - 1] === '-')) at -= 1;
  if (table.tails && tail > 1 && ones > 0) ones *= tail;
  const value = total + sum();
  return value > 0 && at > from ? { value, words: at - from, solid } : undefined;
}

/** What may still be added below a value: ones after a ten, up to 19 after sixty and eighty where one counts by twenties. */
function roomAfter(value: number, { twenties }: NumberTable): number {
  if (value >= 100) return 100;
  if (value === 10) return twenties ? 10 : 0;
  if (value < 20 || value % 10 !== 0) return 0;
  return twenties && (value === 60 || value === 80) ? 20 : 10;
}

function isAnd(word: string | undefined, table: NumberTable): boolean {
  return word !== undefined && table.and.has(word);
}

/** After "and" only what still fits into the number belongs to it: "two hundred and fifty", not "five and six". */
function fits(word: string, ones: number, room: number, table: NumberTable): boolean {
  const value = table.values.get(word);
  return value === undefined ? true : ones < 0 && value < room;
}

function scaleFollows(words: readonly string[], at: number, table: NumberTable): boolean {
  for (const next of [words[at + 1], words[at + 2]]) {
    if (next === undefined) return false;
    if (table.scales.has(next)) return true;
    if (!table.article.has(next)) return false;
  }
  return false;
}
