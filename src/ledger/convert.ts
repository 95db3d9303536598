import { type Currency, type Money, minorDigits } from './money';

/** A plain decimal as an integer and the number of its decimals: "1.0823" is 10823 and 4. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Digits of a quotient that tell: so many that no amount the ledger takes is a minor unit off by them. */
const SIGNIFICANT = 16;

/** A rate as published: digits with at most one point, above zero. */
export function isRate(text: string): boolean {
  return /^\d{1,12}(?:\.\d{1,12})?$/.test(text) && /[1-9]/.test(text);
}

/** One rate divided by another, as a plain decimal: of "USD per EUR" and "JPY per EUR" the yen for a dollar. */
export function divided(rate: string, by: string): string {
  const [one, other] = [decimalOf(rate), decimalOf(by)];
  const above = one.digits * power(other.scale);
  const below = other.digits * power(one.scale);
  const scale = Math.max(0, SIGNIFICANT - String(above).length + String(below).length);
  return written({ digits: roundedHalfUp(above * power(scale), below), scale });
}

/**
 * An amount above zero in another currency, in exact integer arithmetic; half a minor unit is rounded up. Undefined where the
 * result is no safe integer.
 */
export function converted({ minor, currency }: Money, to: Currency, rate: string): Money | undefined {
  const { digits, scale } = decimalOf(rate);
  const above = BigInt(minor) * digits * power(minorDigits(to) ?? 2);
  const result = Number(roundedHalfUp(above, power(scale + (minorDigits(currency) ?? 2))));
  return Number.isSafeInteger(result) ? { minor: result, currency: to } : undefined;
}

function roundedHalfUp(above: bigint, below: bigint): bigint {
  return (2n * above + below) / (2n * below);
}

function decimalOf(text: string): Decimal {
  const [whole = '0', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function written({ digits, scale }: Decimal): string {
  const text = String(digits).padStart(scale + 1, '0');
  const cut = text.length - scale;
  const fraction = text.slice(cut).replace(/0+$/, '');
  return fraction ? `${text.slice(0, cut)}.${fraction}` : text.slice(0, cut);
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
