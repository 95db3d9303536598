import { z } from 'zod';
import type { Day } from '../ledger/period';
import type { DayOfRates } from '../ledger/rate-table';

const TIMEOUT_MS = 10_000;
/** A year of thirty currencies is a tenth of it. */
const MOST_BYTES = 4_000_000;

const RATES = z.record(z.string(), z.number().positive());
/** Of several days, and of the one day that a range of no working day is answered with. */
const ANSWER = z.union([
  z.object({ base: z.string(), rates: z.record(z.iso.date(), RATES) }),
  z.object({ base: z.string(), date: z.iso.date(), rates: RATES }),
]);

export type Fetched = { readonly days: readonly DayOfRates[] } | { readonly refused: string };

/**
 * Asks a server that speaks Frankfurter's API (`GET <url>/<from>..<to>`) for the rates of some days. Whatever goes wrong is
 * answered as a value: rates are worth having and nothing waits for them.
 */
export async function fetchRates(url: string, from: Day, to: Day): Promise<Fetched> {
  try {
    const address = `${url.replace(/\/+$/, '')}/${from}..${to}`;
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'follow' });
    if (!response.ok) return { refused: `it answered ${response.status}` };
    const text = await response.text();
    if (text.length > MOST_BYTES) return { refused: 'its answer is too long' };
    const read = ANSWER.safeParse(JSON.parse(text));
    return read.success ? { days: daysOf(read.data) } : { refused: 'its answer is not that of Frankfurter' };
  } catch (error) {
    return { refused: error instanceof SyntaxError ? 'its answer is no JSON' : String((error as Error).message) };
  }
}

function daysOf(answer: z.output<typeof ANSWER>): readonly DayOfRates[] {
  const { base } = answer;
  const days = 'date' in answer ? { [answer.date]: answer.rates } : answer.rates;
  return Object.entries(days).map(([day, rates]) => ({ day, base, rates: written(rates) }));
}

/** The shortest decimal that is this number is the one the server wrote. */
function written(rates: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(rates).map(([currency, rate]) => [currency, plain(rate)]));
}

/** Below a millionth JavaScript writes an exponent. */
function plain(rate: number): string {
  const text = String(rate);
  return text.includes('e') ? rate.toFixed(12) : text;
}
