import { data as listed } from 'currency-codes';

/** An ISO 4217 alphabetic code, upper case. */
export type Currency = string;

/** An amount of money: a safe integer of the currency's minor units (cents of EUR, whole yen, mills of KWD). */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

/**
 * Digits after the decimal point, frozen here because a change would alter the meaning of stored amounts. ISO 4217 counts;
 * Intl does not (CLDR gives HUF and IDR none). The list of the package is of 2024-06-25; what came into use since stands here.
 */
const SINCE: Readonly<Record<Currency, number>> = { XCG: 2, ZWG: 2 };

const DIGITS: ReadonlyMap<Currency, number> = new Map([
  ...listed.map(({ code, digits }) => [code, digits] as const),
  ...Object.entries(SINCE),
]);

/** Digits after the decimal point of a currency, or undefined where ISO 4217 has no such code. */
export function minorDigits(currency: Currency): number | undefined {
  return DIGITS.get(currency);
}

export function isCurrency(currency: string): boolean {
  return minorDigits(currency) !== undefined;
}

/** Why a decimal is not an amount of money; each has a sentence of its own in every language. */
export type MoneyRefusal = 'not-a-number' | 'unknown-currency' | 'too-precise' | 'too-large';

/**
 * Reads a plain decimal ("12.50", "-3", no grouping) into minor units without floats.
 * Digits beyond the currency's own are refused unless they are zeros: nothing is rounded silently.
 */
export function money(decimal: string, currency: Currency): Money | { refused: MoneyRefusal } {
  const digits = minorDigits(currency);
  if (digits === undefined) return { refused: 'unknown-currency' };
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return { refused: 'not-a-number' };
  const [, sign, whole = '', fraction = ''] = match;
  if (/[1-9]/.test(fraction.slice(digits))) return { refused: 'too-precise' };
  const minor = Number(BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0')));
  if (!Number.isSafeInteger(minor)) return { refused: 'too-large' };
  return { minor: sign && minor !== 0 ? -minor : minor, currency };
}

/** The plain decimal of an amount: "12.50" for 1250 minor units of EUR. The inverse of `money`. */
export function decimal({ minor, currency }: Money): string {
  const digits = minorDigits(currency) ?? 2;
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const cut = text.length - digits;
  return `${minor < 0 ? '-' : ''}${text.slice(0, cut)}${digits ? `.${text.slice(cut)}` : ''}`;
}
