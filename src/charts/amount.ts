import { type Currency, decimal, minorDigits } from '../ledger/money';

const formats = new Map<string, Intl.NumberFormat>();

/** An amount as it is written in a locale, with the currency's own digits. */
export function amountText(minor: number, currency: Currency, locale: string): string {
  return write(minor, currency, locale, minorDigits(currency) ?? 2);
}

/** An amount for a narrow place: whole units, from ten thousand on in short ("€12K"). */
export function shortAmountText(minor: number, currency: Currency, locale: string): string {
  const compact = Math.abs(majorUnits(minor, currency)) >= 10_000;
  return write(minor, currency, locale, compact ? 3 : 0, compact ? 'compact' : 'standard');
}

/** The value as the picture's length or angle: the only place where money becomes a float, and it is never added up again. */
export function majorUnits(minor: number, currency: Currency): number {
  return Number(decimal({ minor, currency }));
}

function write(
  minor: number,
  currency: Currency,
  locale: string,
  digits: number,
  notation: 'standard' | 'compact' = 'standard',
): string {
  const key = `${locale} ${currency} ${digits} ${notation}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      notation,
      ...(notation === 'compact'
        ? { maximumSignificantDigits: digits }
        : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    });
    formats.set(key, format);
  }
  return format.format(majorUnits(minor, currency));
}
