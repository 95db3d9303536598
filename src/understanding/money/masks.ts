import { isUnspaced, type Token } from '../tokens';
import { isDayNumber, isYear, markMonths } from './mask-months';
import { isName } from './mask-names';
import type { Reading } from './reading';

/** What a number is when it is no money. A soft one is money after all where a currency stands beside it. */
export interface Mask {
  readonly kind: 'day' | 'time' | 'percent' | 'phone' | 'order' | 'card' | 'code' | 'count' | 'number';
  readonly soft: boolean;
}

const hard = (kind: Mask['kind']): Mask => ({ kind, soft: false });
const soft = (kind: Mask['kind']): Mask => ({ kind, soft: true });

/** Numbers that are days, times, counts, phone, card and order numbers, by the index of their token. */
export function masksOf(reading: Reading): Map<number, Mask> {
  const masks = new Map<number, Mask>();
  for (const [at, token] of reading.tokens.entries())
    if (token.kind === 'number' && !masks.has(at)) markChain(reading, at, masks);
  markMonths(reading, masks);
  for (const [at, token] of reading.tokens.entries()) {
    if (token.kind !== 'number' || masks.has(at)) continue;
    const mask = byNeighbours(reading, at, masks);
    if (mask) masks.set(at, mask);
  }
  return masks;
}

/** Numbers tied by the same sign: 3/4/2026, 2026-01-10, 17:30, 555-1234. */
function markChain({ tokens }: Reading, at: number, masks: Map<number, Mask>): void {
  const numbers = [at];
  const sign = tokens[at + 1]?.text ?? '';
  if (!/^[/:-]$/.test(sign)) {
    markDotted(tokens[at]!, at, masks);
    return;
  }
  for (
    let next = at;
    tokens[next + 1]?.text === sign && isGluedNumber(tokens, next + 2) && tokens[next + 1]!.glued;
    next += 2
  )
    numbers.push(next + 2);
  if (numbers.length === 1) {
    markDotted(tokens[at]!, at, masks);
    return;
  }
  const kind = chainKind(
    numbers.map((index) => tokens[index]!.text),
    sign,
  );
  const mask = kind === 'day' && sign === '-' && numbers.length === 2 ? soft(kind) : kind && hard(kind);
  if (mask) for (const index of numbers) masks.set(index, mask);
}

function isGluedNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at]!.glued;
}

function chainKind(parts: readonly string[], sign: string): Mask['kind'] | undefined {
  if (parts.some((part) => /[,']/.test(part))) return undefined;
  if (sign === ':') return 'time';
  const [first = '', second = '', third] = parts;
  if (parts.length > 3) return 'number';
  if (third !== undefined) {
    if (parts.every((part) => /^\d{1,4}$/.test(part))) return isYear(first) || Number(second) <= 31 ? 'day' : 'phone';
    return undefined;
  }
  if (/\./.test(first + second)) return undefined;
  if (/^\d{3}$/.test(first) && /^\d{4}$/.test(second) && sign === '-') return 'phone';
  if (isYear(first) && isDayNumber(second) && Number(second) <= 12) return 'day';
  if (isDayNumber(first) && (isDayNumber(second) || isYear(second)))
    return sign === '/' || Number(first) <= Number(second) ? 'day' : undefined;
  return undefined;
}

/** 01.10.2026, 3.4.26, 2026.05.01; and versions or addresses, which are nothing for us. */
function markDotted(token: Token, at: number, masks: Map<number, Mask>): void {
  const parts = token.text.split('.');
  if (parts.length < 3 || parts.slice(1).every((part) => part.length === 3)) return;
  if (parts.some((part) => /\D/.test(part))) return;
  masks.set(at, hard(parts.length === 3 ? 'day' : 'number'));
}

function byNeighbours(reading: Reading, at: number, masks: ReadonlyMap<number, Mask>): Mask | undefined {
  const { tokens, markers } = reading;
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const plain = /^\d+$/.test(token.text);
  if (next?.text === '%' || next?.text === '°') return hard('percent');
  if (isClockPart(tokens, at)) return hard('time');
  if (next?.glued && /^x{2,}$/.test(next.text)) return hard('card');
  if (
    next?.text === '*' &&
    next.glued &&
    plain &&
    (tokens[at + 2]?.text === '*' ||
      (token.text.length >= 4 && (tokens[at + 2]?.kind !== 'number' || tokens[at + 2]!.text.length >= 4)))
  )
    return hard('card');
  if (previous && token.glued) {
    if (/^[#*]$/.test(previous.text))
      return previous.text === '*' && tokens[at - 2]?.kind === 'number' ? undefined : hard('order');
    if (/^x{2,}$/.test(previous.text)) return hard('card');
    if (previous.text === '@' || previous.text === '_') return hard('code');
    if (
      previous.text === '-' &&
      tokens[at - 2]?.kind === 'word' &&
      previous.glued &&
      /^[a-z]+$/.test(tokens[at - 2]!.text)
    )
      return soft('code');
  }
  if (
    next?.glued &&
    next.text === '-' &&
    tokens[at + 2]?.kind === 'word' &&
    tokens[at + 2]!.glued &&
    plain &&
    isLatin(tokens[at + 2]!.text)
  )
    return soft('count');
  if (plain && token.text.length >= 5 && /^0/.test(token.text)) return hard('phone');
  if (plain && token.text.length >= 7 && previous?.text === '+' && token.glued) return hard('phone');
  if (plain && token.text.length >= 12) return soft('card');
  if (isCardGroup(tokens, at)) return hard('card');
  if (next?.glued && /^(st|nd|rd|th|eme|ème|ª|º)$/.test(next.text) && plain) return soft('day');
  if (markers.each.at(tokens, at + 1) && isCountedBefore(reading, at)) return undefined; // "2 at 30 each" is no day
  if (next && next.kind === 'word' && isCounted(tokens, at + 1, markers.counted) && !isThing(reading, at + 1))
    return soft(isClock(next.text) ? 'time' : 'count');
  if (previous && previous.kind === 'word' && plain && (Number(token.text) <= 31 || isYear(token.text)) && !token.glued)
    if (markers.dayBefore.has(previous.text) || markers.dayBefore.has(`${tokens[at - 2]?.text} ${previous.text}`))
      return soft('day');
  if (previous && isNumbered(tokens, at, markers.numbered)) return soft('number');
  if (previous && plain && isNumbered(tokens, at, markers.named) && isName(reading, at, masks)) return soft('number');
  if (next?.text === 'x' && next.glued && tokens[at + 2]?.kind !== 'number') return soft('count');
  if (previous?.text === 'x' && token.glued && tokens[at - 2]?.kind !== 'number') return soft('count');
  return undefined;
}

/** 18h46m18s, 7h30. */
function isClockPart(tokens: readonly Token[], at: number): boolean {
  const tie = (index: number) =>
    tokens[index]?.glued === true && /^(h|m|s|min)$/.test(tokens[index]!.text) && tokens[index - 1]?.kind === 'number';
  return (tie(at + 1) && isGluedNumber(tokens, at + 2)) || (tie(at - 1) && tokens[at]!.glued);
}

function isLatin(text: string): boolean {
  return /^[a-z]/.test(text);
}

function isClock(text: string): boolean {
  return /^(am|pm|h|uhr|oclock|baje|点|點)$/.test(text);
}

function isCounted(tokens: readonly Token[], at: number, counted: ReadonlySet<string>): boolean {
  const first = tokens[at]!.text;
  if (counted.has(first)) return true;
  const second = tokens[at + 1];
  return second !== undefined && counted.has(second.glued ? first + second.text : `${first} ${second.text}`);
}

/** 晚餐 after a number is a meal of the next entry: 午餐18晚餐30. */
function isThing({ tokens, markers }: Reading, at: number): boolean {
  const [one, two] = [tokens[at]!, tokens[at + 1]];
  return two?.glued === true && isUnspaced(one.text) && isUnspaced(two.text) && markers.isThing(one.text + two.text);
}

function isNumbered(tokens: readonly Token[], at: number, numbered: ReadonlySet<string>): boolean {
  const previous = tokens[at - 1]!;
  const skip = /^[.:#№]$/.test(previous.text) ? 1 : 0;
  const word = tokens[at - 1 - skip];
  if (word?.kind !== 'word' && word?.text !== '№' && word?.text !== '#') return false;
  const before = tokens[at - 2 - skip];
  return (
    numbered.has(word.text) ||
    (before !== undefined && (numbered.has(`${before.text} ${word.text}`) || numbered.has(before.text + word.text)))
  );
}

function isCountedBefore({ tokens, numbers }: Reading, at: number): boolean {
  return tokens.slice(0, at).some(({ kind, text }) => kind === 'number' || numbers.values.has(text));
}

/** Four digits among other fours: 4111 1111 1111 1111. */
function isCardGroup(tokens: readonly Token[], at: number): boolean {
  const four = (index: number) => /^\d{4}$/.test(tokens[index]?.text ?? '') && !isYear(tokens[index]!.text);
  return four(at) && ((four(at + 1) && (four(at + 2) || four(at - 1))) || (four(at - 1) && four(at - 2)));
}
