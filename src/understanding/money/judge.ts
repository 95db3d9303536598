import type { AmountFound, Span } from '../meaning';
import type { Linked } from './link';
import type { Reading } from './reading';

/** Which of the numbers are money, and which only count something. */
export interface Judgement {
  readonly amounts: readonly AmountFound[];
  readonly counts: readonly Span[];
}

/** Below this a number without a currency is a count, a day, a time. */
const LEAST = 0.5;
/** Nobody says this many things are "2 pizzas": a count is small. */
const LARGEST_COUNT = 20;

/** Before the price of what was counted: "3 coffees at 4.50". */
const PRICED = /^(at|@|for|por|pour|fur|zu|je|per|a|за|по)$/;

/**
 * A currency, a multiplier or decimals make an amount of any number. Bare numbers are judged by what stands in the same part
 * of the message: beside an amount with a currency, a small number that comes first counts something ("2 pizzas 24 eur").
 */
export function judge(reading: Reading, linked: readonly Linked[]): Judgement {
  const amounts: AmountFound[] = [];
  const counts: Span[] = [];
  const digits = linked.some(({ quantity, amount }) => quantity.kind !== 'words' && amount.confidence >= LEAST);
  for (const part of partsOf(reading, linked)) {
    const real = part.filter((one) => one.amount.confidence >= LEAST && !(digits && isLooseWord(one)));
    const first = real[0];
    const dropFirst = first !== undefined && real.length > 1 && isCount(reading, first, real);
    const behind = real.filter((one, at) => at > 0 && isCountBehind(reading, one, real[at - 1]!));
    for (const one of part) {
      if (real.includes(one) && !(dropFirst && one === first) && !behind.includes(one)) amounts.push(one.amount);
      else counts.push(one.amount.span);
    }
  }
  return { amounts, counts };
}

/** "five guys burger 17": a number in words is no amount beside one in digits, unless a currency says so. */
function isLooseWord({ quantity, amount }: Linked): boolean {
  return quantity.kind === 'words' && amount.currency === null;
}

function isCount(reading: Reading, first: Linked, real: readonly Linked[]): boolean {
  const { quantity, amount } = first;
  if (amount.currency !== null || quantity.solid || amount.sign || !/^\d+$/.test(amount.value)) return false;
  if (Number(amount.value) > LARGEST_COUNT) return false;
  const others = real.slice(1);
  const leads = startsPart(reading, first.first);
  const wordsAfter = reading.tokens[first.last + 1]?.kind === 'word';
  if (!wordsAfter) return false;
  if (others.some((one) => one.amount.currency !== null)) return leads;
  if (leads && PRICED.test(reading.tokens[others[0]!.first - 1]?.text ?? '')) return true;
  // Where the thing before was named first, so is this one: "coffee 3.50 and 2 rolls 1.80 yesterday".
  const thingFirst =
    goesOn(reading, first.first - 2) &&
    reading.tokens[first.first - 3]?.kind === 'word' &&
    !reading.markers.fillers.has(reading.tokens[first.last + 1]!.text);
  return leads && (thingFirst || endsPart(reading, real[real.length - 1]!.last));
}

/** "Schwimmbad 9 euro 2 kinder", "pizza 9 eur 2 cola 4 eur": a small number right behind a price with its currency counts, where the thing came first. */
function isCountBehind({ tokens }: Reading, { quantity, amount, first, last }: Linked, before: Linked): boolean {
  const small = amount.currency === null && /^\d+$/.test(amount.value) && Number(amount.value) <= LARGEST_COUNT;
  if (!small || quantity.solid || amount.sign || before.amount.currency === null) return false;
  const thingFirst = tokens[before.first - 1]?.kind === 'word';
  return thingFirst && first === before.last + 1 && !tokens[first]!.glued && tokens[last + 1]?.kind === 'word';
}

/** Only words that say nothing of the thing bought stand before it. */
function startsPart({ tokens, markers }: Reading, at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index]!;
    if (isBorder(token.text, token.kind)) return true;
    if (token.kind !== 'word' || !markers.fillers.has(token.text)) return goesOn({ tokens, markers }, index);
  }
  return true;
}

/** "Groceries 23,40 AND 3 beers 9": a price, and then what joins the next thing to it. */
function goesOn({ tokens, markers }: Pick<Reading, 'tokens' | 'markers'>, price: number): boolean {
  return tokens[price]?.kind === 'number' && markers.between.has(tokens[price + 1]?.text ?? '');
}

function endsPart({ tokens, markers }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || isBorder(next.text, next.kind) || markers.between.has(next.text);
}

function isBorder(text: string, kind: string): boolean {
  return kind === 'line' || text === ',' || text === ';' || text === '.';
}

/** The parts of a message between commas, semicolons and line ends; "2 noodles, 10$" is one, as the second says no thing. */
function partsOf(reading: Reading, linked: readonly Linked[]): Linked[][] {
  const parts: Linked[][] = [];
  let previous: Linked | undefined;
  for (const one of linked) {
    const joined = previous !== undefined && previous.last === one.first - 2 && goesOn(reading, previous.last);
    const borders = joined || (previous && bordersBetween(reading, previous.last, one.first));
    if (!previous || (borders && !(isBareAfterComma(reading, one) && parts.at(-1)!.length === 1))) parts.push([one]);
    else parts.at(-1)!.push(one);
    previous = one;
  }
  return parts;
}

function bordersBetween({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (isBorder(tokens[at]!.text, tokens[at]!.kind)) return true;
  return false;
}

/** An amount that is a part of its own, with nothing to say what it was for. */
function isBareAfterComma({ tokens }: Reading, { first, last }: Linked): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  return before?.text === ',' && (after === undefined || after.kind === 'line');
}
