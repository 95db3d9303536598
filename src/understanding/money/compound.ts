import { shift, times, withFraction } from '../numbers/decimal';
import { readSpoken } from '../numbers/spoken';
import type { Reading } from './reading';
import { type UnitMatch, unitStarting } from './unit-match';

/** An amount in two parts, put together. */
export interface Compound {
  readonly value: string;
  /** Place of its last token. */
  readonly last: number;
}

/** What follows "12 euros": "50", "and 30 cents", "con cincuenta"; 块五 is five tenths. */
export function compoundAfter(
  reading: Reading,
  from: number,
  whole: string,
  unit: UnitMatch,
  leading: boolean,
): Compound | undefined {
  if (/\./.test(whole)) return undefined;
  const { tokens, units } = reading;
  const joined = units.and.has(tokens[from + 1]?.text ?? '');
  const at = joined ? from + 2 : from + 1;
  const part = smallNumber(reading, at);
  if (!part) return undefined;
  const cents = unitStarting(reading, part.last + 1);
  if (cents && cents.unit.worth !== '1') {
    if (!isPart(cents.unit.worth)) return undefined;
    const rest = times(part.digits, cents.unit.worth);
    if (Number(rest) >= 1) return undefined;
    const value = withFraction(whole, rest);
    return deeper(reading, cents, value) ?? { value, last: cents.last };
  }
  if (cents || isFollowed(reading, part.last + 1)) return undefined;
  if (unit.unit.members.includes('CNY') && part.digits.length === 1 && tokens[at]!.glued && !leading)
    return { value: withFraction(whole, `0.${part.digits}`), last: part.last };
  const spoken = tokens[at]!.kind === 'word';
  if (leading && !(joined && spoken)) return undefined;
  if (!spoken && part.digits.length !== 2) return undefined;
  if (!joined && spoken && Number(part.digits) < 10) return undefined;
  return { value: withFraction(whole, shift(part.digits, -2)), last: part.last };
}

function isPart(worth: string): boolean {
  return worth === '0.01' || worth === '0.1';
}

/** 五毛五: hundredths after tenths. */
function deeper(reading: Reading, tenths: UnitMatch, value: string): Compound | undefined {
  if (tenths.unit.worth !== '0.1') return undefined;
  const part = smallNumber(reading, tenths.last + 1);
  if (part?.digits.length !== 1) return undefined;
  const cents = unitStarting(reading, part.last + 1);
  const last = cents?.unit.worth === '0.01' ? cents.last : part.last;
  return { value: `${value}${part.digits}`, last };
}

function smallNumber({ tokens, words, numbers }: Reading, at: number): { digits: string; last: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return /^\d{1,2}$/.test(token.text) ? { digits: token.text, last: at } : undefined;
  if (token?.kind !== 'word') return undefined;
  const line = words.slice(at, at + 4);
  const spoken = readSpoken(line, 0, numbers);
  if (!spoken || spoken.value > 99 || !Number.isInteger(spoken.value)) return undefined;
  return { digits: String(spoken.value), last: at + spoken.words - 1 };
}

/** What follows makes the small number something of its own: a count, a time, a percentage, a month. */
function isFollowed({ tokens, markers, units }: Reading, at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.kind === 'number' || /^[%:/*x-]$/.test(next.text)) return true;
  if (next.kind !== 'word') return false;
  return (
    markers.counted.has(next.text) ||
    markers.months.has(next.text) ||
    units.powers.has(next.text) ||
    /^(hundred|times|cientas|cientos)$/.test(next.text)
  );
}
