import { fromNumber } from '../numbers/decimal';
import { readDigits } from '../numbers/digits';
import { type NumberTable, readSpoken, unglue } from '../numbers/spoken';
import { isUnspaced, type Token } from '../tokens';
import { readExpression } from './expression';
import type { Mask } from './masks';
import type { Reading } from './reading';
import { unitStarting } from './unit-match';

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

/** Short multipliers are words too where they stand alone: "3 k", but "3 m" are metres. */
const SHORT = /^(k|m|b|t|l|w|tr|bin|mil|mi|к|т|м)$/;

function readPowers(reading: Reading, from: number): { power: number; last: number } {
  const { tokens, units } = reading;
  let power = 0;
  let last = from - 1;
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    const found = token && token.kind === 'word' ? units.powers.get(token.text) : undefined;
    if (token === undefined || found === undefined) break;
    if (reading.text.slice(token.start, token.end) === 'CR') break; // a bank's "credit"
    const next = tokens[at + 1];
    if (
      SHORT.test(token.text) &&
      !token.glued &&
      !(next && units.longest.has(next.text)) &&
      !(token.text === 'mil' && power === 0)
    )
      break;
    if (next?.glued && next.kind === 'word' && token.glued && /^\w+$/.test(token.text + next.text)) break;
    if (token.text === 'l' && !(next && units.longest.has(next.text))) break; // lakh beside a currency, else litres
    power += found;
    last = at;
    if (
      tokens[at + 1]?.text === '.' &&
      tokens[at + 1]!.glued &&
      token.text.length <= 4 &&
      units.longest.has(tokens[at + 2]?.text ?? '')
    )
      last = at + 1;
  }
  return { power, last };
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

function spokenAt(reading: Reading, at: number): Quantity | undefined {
  const { numbers, ownNumbers, hanNumbers } = reading;
  if (hanNumbers && isUnspaced(reading.words[at]!)) return spokenWith(reading, hanNumbers, at);
  return (
    spokenWith(reading, numbers, at) ??
    (ownNumbers === numbers ? undefined : spokenWith(reading, ownNumbers, at)) ??
    coinAt(reading, at)
  );
}

/** "a nickel", "a tenner": the article counts, as it does nowhere else; the word alone only where it is all that was said. */
function coinAt(reading: Reading, at: number): Quantity | undefined {
  const { tokens, words, numbers, ownNumbers } = reading;
  const article = numbers.article.has(words[at]!) || ownNumbers.article.has(words[at]!);
  if (!article && tokens.length > 1) return undefined;
  const coin = unitStarting(reading, article ? at + 1 : at);
  if (!coin || (!article && (coin.unit.worth === '1' || coin.unit.worth === '0.01'))) return undefined;
  if (coin.unit.worth === '1' && (!coin.unit.own || isFollowedByOf(reading, coin.last))) return undefined; // "a pound of tea"
  return { first: at, last: article ? at : at - 1, kind: 'words', raw: '1', power: 0, solid: true };
}

function isFollowedByOf({ tokens, units }: Reading, last: number): boolean {
  return units.of.has(tokens[last + 1]?.text ?? '') || tokens[last + 1]?.kind === 'number';
}

function spokenWith(reading: Reading, numbers: NumberTable, at: number): Quantity | undefined {
  const { tokens, words } = reading;
  const parts = unglue(words[at]!, numbers);
  const spoken = readSpoken(parts ?? joined(tokens, words, at), 0, numbers);
  if (!spoken || (parts && spoken.words < parts.length)) return undefined;
  let last = parts ? at : at + spoken.words - 1;
  let value = spoken.value;
  const half = halfAfter(reading, last + 1);
  const point = pointAfter(reading, numbers, last + 1);
  const next = half || point ? undefined : hundredths(reading, numbers, last + 1, value);
  if (half !== undefined) {
    value += 0.5;
    last = half;
  } else if (point) {
    value = Number(`${value}.${point.digits}`);
    last = point.last;
  } else if (next) {
    value += next.value / 100;
    last = next.last;
  }
  const solid = spoken.solid || next !== undefined;
  const powers = parts || half || point ? readPowers(reading, last + 1) : { power: 0, last };
  const raw = fromNumber(value);
  if (raw === undefined) return undefined;
  return { first: at, last: Math.max(last, powers.last), kind: 'words', raw, power: powers.power, solid };
}

/** "two and a half": where the half ends. */
function halfAfter({ tokens, numbers }: Reading, at: number): number | undefined {
  if (!numbers.and.has(tokens[at]?.text ?? '') && !/^(с|y|e|et)$/.test(tokens[at]?.text ?? '')) return undefined;
  const place = numbers.article.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const word = tokens[place]?.text ?? '';
  return numbers.fractions.get(word) === 0.5 ? place : undefined;
}

/** "three point five", 三点五: the digits after the point. */
function pointAfter(
  { tokens, words }: Reading,
  numbers: NumberTable,
  at: number,
): { digits: string; last: number } | undefined {
  if (!numbers.point.has(tokens[at]?.text ?? '')) return undefined;
  let digits = '';
  let last = at;
  for (let place = at + 1; place < at + 5; place += 1) {
    const digit = numbers.values.get(words[place] ?? '');
    if (digit === undefined || digit > 9) break;
    digits += digit;
    last = place;
  }
  return digits ? { digits, last } : undefined;
}

/** The words of a number in words: a hyphen between two of them only ties ("forty-five"). */
function joined(tokens: readonly Token[], words: readonly string[], at: number): readonly string[] {
  const line: string[] = [];
  for (let index = at; index < Math.min(words.length, at + 24); index += 1) {
    const token = tokens[index]!;
    if (token.kind === 'word') line.push(words[index]!);
    else if (token.text === '-' && token.glued && tokens[index + 1]?.glued) line.push('-');
    else break;
  }
  return line;
}

/** "twelve fifty" is 12.50. */
function hundredths(
  { tokens, words }: Reading,
  numbers: NumberTable,
  at: number,
  whole: number,
): { value: number; last: number } | undefined {
  if (whole >= 100 || !Number.isInteger(whole)) return undefined;
  const from = tokens[at]?.text === '-' ? at + 1 : at;
  if (tokens[from]?.kind !== 'word') return undefined;
  const parts = unglue(words[from]!, numbers);
  const spoken = readSpoken(parts ?? words.slice(from, from + 3), 0, numbers);
  if (!spoken || spoken.value < 10 || spoken.value > 99 || !Number.isInteger(spoken.value)) return undefined;
  return { value: spoken.value, last: parts ? from : from + spoken.words - 1 };
}
