import type { Currency } from '../../ledger/money';
import { minorDigits } from '../../ledger/money';
import type { AmountFound } from '../meaning';
import { shift, times } from '../numbers/decimal';
import { readDigits } from '../numbers/digits';
import { isUnspaced } from '../tokens';
import { compoundAfter } from './compound';
import { memberFor, OWN, readingFor } from './families';
import type { Quantity } from './quantities';
import type { Reading } from './reading';
import { type UnitMatch, unitEnding, unitStarting } from './unit-match';

/** An amount with what the later steps need to judge it. */
export interface Linked {
  readonly amount: AmountFound;
  readonly quantity: Quantity;
  readonly first: number;
  readonly last: number;
}

/** Puts numbers and the currencies beside them together, from left to right; a sign belongs to one number only. */
export function linkAll(reading: Reading, quantities: readonly Quantity[]): Linked[] {
  const linked: Linked[] = [];
  let used = -1;
  for (const [place, quantity] of quantities.entries()) {
    if (quantity.first <= used) continue;
    const one = link(reading, quantity, quantities[place + 1], used);
    if (!one) continue;
    linked.push(one);
    used = one.last;
  }
  return linked;
}

function link(reading: Reading, quantity: Quantity, next: Quantity | undefined, used: number): Linked | undefined {
  const { tokens } = reading;
  const before = unitEnding(reading, quantity.first - 1, used);
  if (!before && isCode(reading, quantity.first)) return undefined;
  const after = afterOf(reading, quantity, next, before);
  const unit = after && !before?.unit.sure ? after : before;
  let last = after ? after.last : quantity.last;
  let first = before ? before.first : quantity.first;
  const currency = unit && currencyOf(reading, unit, before && after ? after : undefined);
  let value = decimalOf(reading, quantity, currency?.code);
  if (value === undefined) return undefined;
  if (unit) {
    const scale = scaleAfter(reading, last, quantity);
    value = shift(value, scale.power);
    last = scale.last;
    value = times(value, unit.unit.worth);
    const compound = unit.unit.worth === '1' ? compoundAfter(reading, last, value, unit, unit === before) : undefined;
    if (compound) {
      value = compound.value;
      last = compound.last;
    }
  }
  const sign = signBefore(reading, first);
  if (sign) first -= 1;
  last = tailSigns(reading, last);
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  return {
    amount: {
      value,
      currency: currency?.code ?? null,
      ...(currency?.ambiguous ? { ambiguous: true } : {}),
      ...(sign ? { sign } : {}),
      confidence: confidenceOf(quantity, currency !== undefined, value),
      span,
    },
    quantity,
    first,
    last,
  };
}

/** "CHK5678", "A4": digits that only go on a word. */
function isCode({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]!.kind === 'number' && tokens[at]!.glued && before?.kind === 'word' && !isUnspaced(before.text);
}

/** The unit after the number, unless it belongs to the next one ("€20 €30") or contradicts the one before. */
function afterOf(
  reading: Reading,
  quantity: Quantity,
  next: Quantity | undefined,
  before: UnitMatch | undefined,
): UnitMatch | undefined {
  const { tokens, units } = reading;
  let from = quantity.last + 1;
  if (tokens[from]?.text === '-' && tokens[from]!.glued && tokens[from + 1]?.glued && quantity.kind === 'words')
    from += 1;
  const large = quantity.power > 0 || quantity.kind === 'words';
  if (large && units.of.has(tokens[from]?.text ?? '')) from += tokens[from + 1]?.text === "'" ? 2 : 1;
  const after = unitStarting(reading, from);
  if (!after) return undefined;
  const joins = next !== undefined && next.first === after.last + 1;
  if (joins && tokens[next.first]!.glued && !tokens[after.first]!.glued) return undefined;
  if (!before) return after;
  const fits = after.unit.members.some((code) => before.unit.members.includes(code));
  return fits && !(joins && !after.unit.sure) ? after : undefined;
}

function currencyOf(
  reading: Reading,
  { unit, adjective }: UnitMatch,
  other: UnitMatch | undefined,
): { code: Currency; ambiguous: boolean } {
  const members = other ? unit.members.filter((code) => other.unit.members.includes(code)) : unit.members;
  const named = memberFor(unit.members, adjective ?? '');
  if (named) return { code: named, ambiguous: false };
  return {
    code: readingFor(members.length > 0 ? members : unit.members, reading.own),
    ambiguous: members.length > 1 || members[0] === OWN,
  };
}

/** Written without decimals in daily life, whatever ISO 4217 says: a point before three digits groups them. */
const WHOLE = new Set(['IDR', 'COP', 'HUF', 'LAK', 'MMK', 'IRR', 'LBP']);

function decimalOf(reading: Reading, quantity: Quantity, currency: Currency | undefined): string | undefined {
  if (quantity.kind !== 'digits') return shift(quantity.raw, quantity.power);
  const code = currency ?? reading.own;
  const places = WHOLE.has(code) ? 0 : currency ? (minorDigits(code) ?? 2) : Math.min(minorDigits(code) ?? 2, 2);
  const value = readDigits(quantity.raw, reading.style, { places, multiplied: quantity.power >= 6 });
  return value && shift(value, quantity.power);
}

/** "75 USD million": the scale after the unit. */
function scaleAfter({ tokens, units }: Reading, last: number, quantity: Quantity): { power: number; last: number } {
  const next = tokens[last + 1];
  const power = next?.kind === 'word' && next.text.length > 2 ? units.powers.get(next.text) : undefined;
  return power !== undefined && power >= 6 && quantity.power === 0 ? { power, last: last + 1 } : { power: 0, last };
}

/** A plus or minus that stands before the amount and not between two numbers. */
function signBefore({ tokens }: Reading, first: number): '+' | '-' | undefined {
  const sign = tokens[first - 1];
  if (sign?.text !== '+' && sign?.text !== '-') return undefined;
  const before = tokens[first - 2];
  const apart = before === undefined || before.kind === 'line' || !sign.glued || /^[,;(:]$/.test(before.text);
  const close = tokens[first]!.glued || before === undefined || before.kind === 'line';
  return apart && close && (sign.text === '+' || tokens[first]!.glued) ? sign.text : undefined;
}

/** "500/-" is how rupees are closed. */
function tailSigns({ tokens }: Reading, last: number): number {
  return tokens[last + 1]?.text === '/' && tokens[last + 2]?.text === '-' && tokens[last + 2]!.glued ? last + 2 : last;
}

function confidenceOf(quantity: Quantity, united: boolean, value: string): number {
  if (united) return 0.98;
  if (quantity.mask) return 0.2;
  if (quantity.kind === 'words') return quantity.solid ? 0.6 : 0.2;
  if (quantity.solid || /\.\d/.test(value)) return 0.9;
  return 0.7;
}
