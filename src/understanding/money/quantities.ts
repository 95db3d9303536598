import { fromNumber } from '../numbers/decimal';
import { readDigits } from '../numbers/digits';
import { isUnspaced, type Token } from '../tokens';
import { readExpression } from './expression';
import type { Mask } from './masks';
import { halfAfter, readPowers } from './powers';
import type { Reading } from './reading';
import { spokenAt } from './spoken-quantity';

/** A number in the text before anything is known of its currency. */
export interface Quantity {
  /** Places of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'digits' | 'words' | 'sum';
  /** Digits with their separators ("1.200"), read once the currency is known; or the plain decimal of words and sums. */
  readonly raw: string;
  /** Power of ten of what follows: k, million, 万. */
  readonly power: number;
  readonly mask?: Mask;
  /** Large or said fully enough to be an amount without a currency. */
  readonly solid: boolean;
}

/** Who writes more numbers at once writes no message. */
const MOST_NUMBERS = 150;

/** All numbers in order, in one pass; numbers that are certainly something else are left out. */
export function quantitiesOf(reading: Reading, masks: ReadonlyMap<number, Mask>): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < reading.tokens.length && found.length < MOST_NUMBERS; at += 1) {
    const quantity = quantityAt(reading, masks, at);
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.last;
  }
  return found;
}

function quantityAt(reading: Reading, masks: ReadonlyMap<number, Mask>, at: number): Quantity | undefined {
  const token = reading.tokens[at]!;
  if (token.kind === 'word') return spokenAt(reading, at);
  const mask = masks.get(at);
  if (mask && !mask.soft) return undefined;
  const sum = readExpression(reading, masks, at);
  if (sum) return { first: at, last: sum.last, kind: 'sum', raw: sum.value, power: 0, solid: true };
  return token.kind === 'number' ? digitsAt(reading, masks, at, mask) : undefined;
}

function digitsAt(reading: Reading, masks: ReadonlyMap<number, Mask>, at: number, mask?: Mask): Quantity {
  const { tokens, style } = reading;
  let last = at;
  let raw = tokens[at]!.text;
  if (/^\d{1,3}$/.test(raw) && !mask)
    while (isSpacedGroup(tokens, last + 1) && !masks.has(last + 1)) {
      last += 1;
      raw += ` ${tokens[last]!.text}`;
    }
  if (
    /^[,.]$/.test(tokens[last + 1]?.text ?? '') &&
    tokens[last + 1]!.glued &&
    tokens[last + 2]?.text === '-' &&
    tokens[last + 2]!.glued
  )
    last += 2; // "15,-"
  const hundredths = hundredthsAfter(reading, masks, last);
  if (hundredths)
    return {
      first: at,
      last: hundredths.last,
      kind: 'digits',
      raw: raw + (style.decimal === ',' ? ',' : '.') + hundredths.digits,
      power: 0,
      mask,
      solid: true,
    };
  const half = /^\d+$/.test(raw) ? halfAfter(reading, last + 1) : undefined;
  if (half !== undefined) {
    raw += style.decimal === ',' ? ',5' : '.5';
    last = half;
  }
  const powers = readPowers(reading, last + 1);
  if (powers.power > 0) last = powers.last;
  const tail = powers.power >= 4 ? tailOf(reading, last + 1, powers.power) : undefined;
  if (tail) {
    const value = readDigits(raw, style, { places: 2, multiplied: true });
    const whole = value && fromNumber(Number(value) * 10 ** powers.power + tail.value);
    if (whole) return { first: at, last: tail.last, kind: 'sum', raw: whole, power: 0, solid: true };
  }
  return { first: at, last, kind: 'digits', raw, power: powers.power, mask, solid: powers.power > 0 };
}

/** "8 con 50", "3 e 50": a price as it is spoken, in round hundredths; "9 and 12" tells of two. */
function hundredthsAfter(
  { tokens, units }: Reading,
  masks: ReadonlyMap<number, Mask>,
  at: number,
): { digits: string; last: number } | undefined {
  const [whole, and, part, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!whole || !and || !part || !/^(?:con|e)$/.test(and.text) || !units.and.has(and.text)) return undefined;
  if (!/^\d{1,2}$/.test(whole.text) || !/^\d[05]$/.test(part.text) || part.glued || masks.has(at + 2)) return undefined;
  const ends = next === undefined || next.kind === 'line' || /^[,;.]$/.test(next.text) || units.longest.has(next.text);
  return ends && tokens[at - 1]?.kind === 'word' ? { digits: part.text, last: at + 2 } : undefined;
}

/** A group of three after a space: 48 000. */
function isSpacedGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'number' &&
    !token.glued &&
    token.start - tokens[at - 1]!.end === 1 &&
    /^\d{3}([.,]\d{1,3})?$/.test(token.text)
  );
}

/** 3万5千 is 35,000, 1万5 is 15,000: what follows a large Chinese or Korean multiplier at once. */
function tailOf(reading: Reading, at: number, power: number): { value: number; last: number } | undefined {
  const token = reading.tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return undefined;
  const next = readPowers(reading, at + 1);
  if (!token.glued && !(isUnspaced(reading.tokens[at - 1]!.text) && next.power > 0)) return undefined;
  if (next.power > 0 && next.power < power) return { value: Number(token.text) * 10 ** next.power, last: next.last };
  if (next.power > 0) return undefined;
  return { value: token.text.length === 1 ? Number(token.text) * 10 ** (power - 1) : Number(token.text), last: at };
}
