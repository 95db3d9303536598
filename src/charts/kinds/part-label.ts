import type { Period } from '../../ledger/period';
import type { Part } from '../../reports/figures';
import type { Look } from '../look';

/** What stands under the bars: days of a week by name, days of one month as numbers, days of more with their month, months by name. */
export function partLabels(parts: readonly Part[], look: Look): readonly string[] {
  const first = parts[0]?.from ?? '';
  const last = parts.at(-1)?.from ?? '';
  const days = parts.every(({ from, to }) => from === to) && parts.length > 1;
  if (days && parts.length === 7) {
    const weekday = new Intl.DateTimeFormat(look.locale, { weekday: 'short', timeZone: 'UTC' });
    return parts.map((part) => weekday.format(startOf(part)));
  }
  if (!days && !areMonths(parts)) {
    const range = new Intl.DateTimeFormat(look.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    return parts.map((part) => range.formatRange(startOf(part), new Date(`${part.to}T00:00:00Z`)));
  }
  const options: Intl.DateTimeFormatOptions = days
    ? first.slice(0, 7) === last.slice(0, 7)
      ? { day: 'numeric' }
      : { day: 'numeric', month: 'short' }
    : first.slice(0, 4) === last.slice(0, 4)
      ? { month: 'short' }
      : { month: 'short', year: 'numeric' };
  if (options.day && !options.month) return parts.map(({ from }) => String(Number(from.slice(8))));
  const format = new Intl.DateTimeFormat(look.locale, { ...options, timeZone: 'UTC' });
  return parts.map((part) => format.format(startOf(part)));
}

/** Each within a month of its own; the first and the last may be cut. */
function areMonths(parts: readonly Part[]): boolean {
  const months = parts.map(({ from, to }) => (from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : ''));
  return !months.includes('') && new Set(months).size === months.length;
}

function startOf({ from }: Period): Date {
  return new Date(`${from}T00:00:00Z`);
}
