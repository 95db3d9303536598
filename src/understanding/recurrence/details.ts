import type { Day } from '../../ledger/period';
import type { RuleParts } from '../../ledger/rule';
import { has } from '../days/lexemes';
import { type Line, skip } from '../days/line';
import { type Reading, settle } from '../days/reading';
import { readingAt } from '../days/recognizers';
import { bare, fold } from '../fold';
import type { Span } from '../meaning';
import { nthAt, type Opening } from './opening';
import type { RecurrenceWords } from './words';

/** What is said beside "every month": on which days, from when, until when, how often. */
export interface Details {
  readonly on: Partial<RuleParts>;
  readonly monthDays: readonly number[];
  readonly weekdays: readonly number[];
  readonly month?: number;
  readonly start?: Day;
  readonly until?: Day;
  readonly count?: number;
  readonly spans: readonly Span[];
}

type Found = Partial<Omit<Details, 'spans'>> & { readonly end: number };

export function detailsIn(line: Line, opening: Opening, words: RecurrenceWords): Details {
  let details: Details = { on: {}, monthDays: [], weekdays: [], spans: [] };
  for (let at = 0; at < line.lexemes.length; ) {
    const lexeme = line.lexemes[at]!;
    const inside = lexeme.start >= opening.span.start && lexeme.start < opening.span.end;
    const found = lexeme.barrier || inside ? undefined : detailAt(line, at, words);
    if (!found) {
      at += 1;
      continue;
    }
    const { end, ...more } = found;
    details = {
      ...details,
      ...more,
      monthDays: [...details.monthDays, ...(more.monthDays ?? [])],
      weekdays: [...details.weekdays, ...(more.weekdays ?? [])],
      spans: [...details.spans, { start: leadIn(line, at), end: line.lexemes[end - 1]!.end }],
    };
    at = end;
  }
  return details;
}

function detailAt(line: Line, at: number, words: RecurrenceWords): Found | undefined {
  return limitAt(line, at) ?? timesAt(line, at, words) ?? onNth(line, at) ?? dayAt(line, at);
}

/** "until june", "from 1 january", "starting next month". */
function limitAt(line: Line, at: number): Found | undefined {
  const lexeme = line.lexemes[at];
  const until = has(lexeme, 'until') || has(lexeme, 'by');
  if (!until && !has(lexeme, 'since') && !has(lexeme, 'from')) return undefined;
  const next = skip(line, at + 1, 'the', 'in', 'on', 'of', 'to', 'from', 'until');
  const read = readingAt(line, next) ?? readingAt(line, next - 1);
  const period = read && settle(read.reading, line.today, true);
  if (!read || !period) return undefined;
  return until ? { until: period.to, end: read.end } : { start: period.from, end: read.end };
}

/** "12 times". */
function timesAt(line: Line, at: number, { times }: RecurrenceWords): Found | undefined {
  const count = line.lexemes[at]?.number ?? line.lexemes[at]?.senses.count;
  const next = line.lexemes[at + 1]?.text;
  if (count === undefined || next === undefined || count < 1) return undefined;
  return times.split('|').some((word) => bare(fold(word)) === bare(next)) ? { count, end: at + 2 } : undefined;
}

function onNth(line: Line, at: number): Found | undefined {
  const said = nthAt(line, at);
  if (!said) return undefined;
  const { weekdays, nth, workday, monthDays } = said.parts;
  return { on: { weekdays, nth, workday }, monthDays, end: said.end };
}

function dayAt(line: Line, at: number): Found | undefined {
  const read = readingAt(line, at);
  if (!read) return numberAt(line, at);
  const { day, month, weekday } = dateOf(read.reading);
  if (day === undefined && weekday === undefined && month === undefined) return numberAt(line, at);
  return {
    ...(day !== undefined && { monthDays: [day] }),
    ...(weekday !== undefined && day === undefined && { weekdays: [weekday] }),
    ...(month !== undefined && { month }),
    end: read.end,
  };
}

/** "on the 5", "dia 5": where a rule is spoken of, a number that no money is may be a day. */
function numberAt(line: Line, at: number): Found | undefined {
  const { number } = line.lexemes[at]!;
  const before = line.lexemes[at - 1];
  if (number === undefined || number < 1 || number > 31) return undefined;
  if (line.lexemes[at + 1]?.senses.unit !== undefined && !has(line.lexemes[at + 1], 'dayMarks')) return undefined;
  const led = has(before, 'on') || has(before, 'onNumber') || has(before, 'the') || before?.senses.unit === 'day';
  return led ? { monthDays: [number], end: at + 1 } : undefined;
}

/** Of a settled reading nothing is left of what was said of it. */
function dateOf({ date }: Reading) {
  return date ?? {};
}

/** The prepositions before it belong to it: "on the". */
function leadIn(line: Line, at: number): number {
  let first = at;
  while (
    first > 0 &&
    ['on', 'the', 'in', 'of', 'onNumber', 'at'].some((cue) => has(line.lexemes[first - 1], cue as 'on'))
  )
    first -= 1;
  return line.lexemes[first]!.start;
}
