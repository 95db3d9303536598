import { isCurrency, minorDigits } from '../ledger/money';
import { findDelimiter } from './find-delimiter';
import { headerCurrency, headerRole } from './header-words';
import type { Mapping, Role } from './mapping';
import { decimalOf, otherSign, readAmount } from './read-amount';
import { dayOrderOf, readDay } from './read-day';
import { firstRows, type Row } from './rows';

/** What is taken where the file does not say. */
export interface Habits {
  readonly currency: string;
  /** BCP 47: says the order of days and the decimal sign where nothing in the file does. */
  readonly locale: string;
}

export type NoSheet = 'no-rows' | 'no-columns' | 'too-many-columns';

const MOST_COLUMNS = 100;
const MOST_ABOVE = 30;

/** Finds out how a sheet is written: delimiter, headings, columns, order of days, decimal sign, which sign spends. */
export function findMapping(text: string, habits: Habits): Mapping | { readonly refused: NoSheet } {
  const delimiter = findDelimiter(text);
  const rows = firstRows(text, delimiter).filter(({ cells, broken }) => !broken && !/^sep=/i.test(cells[0] ?? ''));
  if (rows.length === 0) return { refused: 'no-rows' };
  if (rows.some(({ cells }) => cells.length > MOST_COLUMNS)) return { refused: 'too-many-columns' };
  const heading = headingOf(rows);
  const below = heading ? rows.filter(({ line }) => line > heading.row.line) : rows;
  if (heading && below.length === 0) return { refused: 'no-rows' };
  const columns = { ...columnsOf(below, heading?.columns), ...heading?.columns };
  if (columns.day === undefined || (columns.amount ?? columns.debit ?? columns.credit) === undefined)
    return { refused: 'no-columns' };
  const days = column(below, columns.day);
  const amounts = [columns.amount, columns.debit, columns.credit].flatMap((at) => column(below, at));
  const { order, dots } = dayOrderOf(days);
  const named =
    heading && columns.amount !== undefined ? headerCurrency(heading.row.cells[columns.amount] ?? '') : undefined;
  const currency = named && isCurrency(named) ? named : habits.currency;
  const decimal = decimalOf(amounts) ?? assumedDecimal(amounts, threeDigits(below, columns, currency), habits.locale);
  const first = below.find(({ cells }) => readDay(cells[columns.day!] ?? '', 'dmy') !== undefined);
  return {
    delimiter,
    skip: heading?.row.line ?? (first?.line ?? 1) - 1,
    columns,
    dayOrder: order ?? (dots ? 'dmy' : orderOf(habits.locale)),
    ...(!order && !dots && days.some((day) => /^\s*\d{1,2}[-/ ]\d{1,2}[-/ ]/.test(day)) && { dayAssumed: true }),
    decimal,
    currency,
    positiveSpends: columns.amount !== undefined && spendsPositive(column(below, columns.amount), decimal),
  };
}

/** The row that names the columns: the first that names a day or an amount, and something else. */
function headingOf(rows: readonly Row[]) {
  for (const row of rows.slice(0, MOST_ABOVE)) {
    const found = new Map<Role | 'balance', { at: number; rank: number }>();
    for (const [at, cell] of row.cells.entries()) {
      const named = headerRole(cell);
      const before = named && found.get(named.role);
      if (named && (!before || named.rank < before.rank)) found.set(named.role, { at, rank: named.rank });
    }
    const has = (...roles: (Role | 'balance')[]) => roles.some((role) => found.has(role));
    if (!has('day') && !has('amount', 'debit', 'credit')) continue;
    if (found.size < 2) continue;
    found.delete('balance');
    if (found.has('amount')) for (const side of ['debit', 'credit'] as const) found.delete(side);
    const columns = Object.fromEntries([...found].map(([role, { at }]) => [role, at])) as Mapping['columns'];
    return { row, columns };
  }
  return undefined;
}

/** What the columns hold, where no heading says so. */
function columnsOf(rows: readonly Row[], named: Mapping['columns'] = {}): Mapping['columns'] {
  const taken = new Set(Object.values(named));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const free = Array.from({ length: width }, (_, at) => at).filter((at) => !taken.has(at));
  const share = (at: number, fits: (cell: string) => boolean) => {
    const cells = column(rows, at).filter((cell) => cell.trim() !== '');
    return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
  };
  const first = (fits: (cell: string) => boolean) => free.find((at) => share(at, fits) >= 0.7);
  const found: { -readonly [R in Role]?: number } = {};
  const take = (role: Role, at: number | undefined) => {
    if (named[role] !== undefined || at === undefined) return;
    found[role] = at;
    free.splice(free.indexOf(at), 1);
  };
  take(
    'day',
    first((cell) => readDay(cell, 'dmy') !== undefined),
  );
  const isNumber = (cell: string) => (readAmount(cell, '.') ?? readAmount(cell, ',')) !== undefined;
  if (named.debit === undefined && named.credit === undefined)
    take('amount', first((cell) => isNumber(cell) && /[.,-]/.test(cell)) ?? first(isNumber));
  take(
    'currency',
    first((cell) => isCurrency(cell.trim())),
  );
  const length = (at: number) => column(rows, at).reduce((sum, cell) => sum + cell.trim().length, 0);
  const words = free.filter((at) => share(at, (cell) => /\p{L}/u.test(cell)) >= 0.5);
  if (named.payee === undefined) take('note', words.sort((one, other) => length(other) - length(one))[0]);
  return found;
}

function column(rows: readonly Row[], at: number | undefined): string[] {
  return at === undefined ? [] : rows.map(({ cells }) => cells[at] ?? '');
}

/** "1,234" alone: thousands, unless the currency has three digits; with no sign at all either will do. */
function assumedDecimal(amounts: readonly string[], three: boolean, locale: string): '.' | ',' {
  const usual = Intl.NumberFormat(locale).format(1.5).includes(',') ? ',' : '.';
  const sign = amounts.map((cell) => LONE_SIGN.exec(cell)?.[0]).find(Boolean) as '.' | ',' | undefined;
  if (!sign) return usual;
  return three ? sign : otherSign(sign);
}

const LONE_SIGN = /[.,](?=\d{3}(\D|$))/;

/** Whether an amount with a lone sign is of a currency that has three digits. */
function threeDigits(rows: readonly Row[], { currency, ...columns }: Mapping['columns'], own: string): boolean {
  const at = [columns.amount, columns.debit, columns.credit].filter((place) => place !== undefined);
  const signed = rows.filter(({ cells }) => at.some((place) => LONE_SIGN.test(cells[place] ?? '')));
  const named = signed.map(({ cells }) =>
    currency === undefined ? own : (cells[currency] ?? '').trim().toUpperCase(),
  );
  return named.some((one) => minorDigits(one) === 3);
}

function orderOf(locale: string): 'dmy' | 'mdy' | 'ymd' {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  if (parts.indexOf('year') < parts.indexOf('month')) return 'ymd';
  return parts.indexOf('month') < parts.indexOf('day') ? 'mdy' : 'dmy';
}

/** Where nothing is negative, or only now and then something, what is positive was spent. */
function spendsPositive(cells: readonly string[], decimal: '.' | ','): boolean {
  const amounts = cells.flatMap((cell) => readAmount(cell, decimal) ?? []);
  const negative = amounts.filter((amount) => amount.negative).length;
  return negative === 0 || amounts.length - negative > 3 * negative + 5;
}
