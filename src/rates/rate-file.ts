import { parse } from 'papaparse';
import { isRate } from '../ledger/convert';
import { isDay } from '../ledger/period';
import type { DayOfRates } from '../ledger/rate-table';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const BASE = 'EUR';

export interface RateFile {
  readonly days: readonly DayOfRates[];
  /** What cannot be read, each with its line and its mend. */
  readonly faults: readonly string[];
}

/** Reads rates in the form of the European Central Bank's files, both the history and the newest day's. */
export function readRateFile(text: string): RateFile {
  const faults: string[] = [];
  const lines = text.split(/\r?\n/);
  const rows = lines.flatMap((line, at) => (/^\s*(#|$)/.test(line) ? [] : [{ cells: cellsOf(line), number: at + 1 }]));
  const [head, ...body] = rows;
  if (!head) return { days: [], faults };
  const [first = '', ...currencies] = head.cells;
  if (first.toLowerCase() !== 'date')
    return { days: [], faults: [`line ${head.number} must be the names of the columns: Date,USD,JPY,…`] };
  // Currencies that are no more stand in the history as well; the table passes over them.
  for (const name of currencies)
    if (name && !/^[A-Z]{3}$/.test(name)) faults.push(`line ${head.number}: ${name} is no ISO 4217 code`);
  const days = body.flatMap(({ cells: [date = '', ...values], number }): DayOfRates[] => {
    const day = dayIn(date);
    if (!day) {
      faults.push(`line ${number}: "${date}" is no day; write it like 2026-11-20`);
      return [];
    }
    const said = currencies.map((currency, at) => [currency, values[at] ?? ''] as const);
    const known = said.filter(([currency, rate]) => currency && rate && rate !== 'N/A');
    for (const [currency, rate] of known)
      if (!isRate(rate)) faults.push(`line ${number}: "${rate}" is no rate of ${currency}; write it like 1.0852`);
    return [{ day, base: BASE, rates: Object.fromEntries(known) }];
  });
  return { days, faults };
}

function cellsOf(line: string): string[] {
  return (parse<string[]>(line, { delimiter: ',' }).data[0] ?? []).map((cell) => cell.trim());
}

/** "2026-11-20" of the history, "20 November 2026" of the newest day's file. */
function dayIn(date: string): string | undefined {
  const [, day = '', name = '', year] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(date) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const written = year ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : date;
  return isDay(written) ? written : undefined;
}
