import { fromNumber } from '../numbers/decimal';
import { mayBegin, type NumberTable } from '../numbers/number-table';
import { readSpoken } from '../numbers/spoken';
import { unglue } from '../numbers/unglue';
import { isUnspaced, type Token } from '../tokens';
import { halfAfter, readPowers } from './powers';
import type { Quantity } from './quantities';
import type { Reading } from './reading';
import { unitStarting } from './unit-match';

/** A number in words that begins at a token: in the message's language, in the person's own, or in Chinese characters. */
export function spokenAt(reading: Reading, at: number): Quantity | undefined {
  const { numbers, ownNumbers, hanNumbers } = reading;
  if (hanNumbers && isUnspaced(reading.words[at]!)) return spokenWith(reading, hanNumbers, at);
  return (
    spokenWith(reading, numbers, at) ??
    (ownNumbers === numbers ? undefined : spokenWith(reading, ownNumbers, at)) ??
    coupleAt(reading, numbers, at) ??
    coinAt(reading, at)
  );
}

/** "a couple of dollars", "a couple hundred", "пару тысяч": two, but only of money; shoes come in couples too. */
function coupleAt(reading: Reading, { article, couple, inner, scales }: NumberTable, at: number): Quantity | undefined {
  const { words, units, tokens } = reading;
  const said = couple.has(words[at]!) ? at : article.has(words[at]!) && couple.has(words[at + 1] ?? '') ? at + 1 : -1;
  if (said < 0) return undefined;
  const next = units.of.has(words[said + 1] ?? '') ? said + 2 : said + 1;
  const quantity = { first: at, kind: 'words', raw: '2', solid: true } as const;
  const power = inner.get(words[next] ?? '') ?? scales.get(words[next] ?? '');
  if (power !== undefined) return { ...quantity, last: next, power };
  const unit = unitStarting(reading, next);
  const isMeasure = unit?.unit.worth === '1' && units.of.has(tokens[unit.last + 1]?.text ?? '');
  return unit && !isMeasure ? { ...quantity, last: said, power: 0 } : undefined;
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
  if (!parts && !mayBegin(words[at]!, numbers)) return undefined;
  if (numbers.before.has(words[at]!) && tokens[at + 1]?.kind !== 'word') return undefined;
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
  const end = Math.min(words.length, at + 24);
  for (let index = at; index < end; index += 1) {
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
