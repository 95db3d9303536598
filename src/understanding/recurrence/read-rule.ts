import type { Day } from '../../ledger/period';
import { type Rule, type RuleParts, ruleOf } from '../../ledger/rule';
import { weekdayOf } from '../days/calendar';
import type { Draft } from '../draft';
import type { Context, Span } from '../meaning';
import { findPhrase, wordsOf } from '../question/find-phrase';
import { type Details, detailsIn } from './details';
import { mayRepeat, openingIn } from './opening';
import { ruleLine } from './rule-line';

export interface RuleFound {
  readonly rule: Rule;
  readonly start: Day;
  readonly spans: readonly Span[];
  /** It can mean nothing but a rule. */
  readonly firm: boolean;
  /** One word says it: "monthly". */
  readonly whole: boolean;
}

/** The rule a message says, in the language of the message: "every month on the 1st until june". */
export function readRule(draft: Draft, context: Context): RuleFound | undefined {
  const words = draft.language.recurrence;
  if (!words || !mayRepeat(draft, words)) return undefined;
  const line = ruleLine(draft, context, words);
  const opening = openingIn(line, draft, words);
  if (!opening) return undefined;
  const details = detailsIn(line, opening, words);
  const last = findPhrase(words.lastDay, wordsOf(draft));
  const { today } = line;
  const start = details.start ?? dateAhead(details, opening.parts, today) ?? today;
  const parts = whole(opening.parts, last ? { ...details, monthDays: [-1] } : details, start);
  const spans = [opening.span, ...details.spans, ...(last ? [last] : [])];
  return { rule: ruleOf(parts), start, spans, firm: opening.firm, whole: opening.whole ?? false };
}

/** "every 3 months from 5 march" may be said as "every 3 months on 5 march". */
function dateAhead({ month, monthDays }: Details, { unit }: RuleParts, today: Day): Day | undefined {
  const [day] = monthDays;
  if (unit !== 'month' || month === undefined || day === undefined) return undefined;
  const of = (year: number) => `${year}-${two(month)}-${two(Math.min(day, 28))}`;
  const year = Number(today.slice(0, 4));
  return of(year) >= today ? of(year) : of(year + 1);
}

/** What was not said of the days follows from the day it starts on. */
function whole(opening: RuleParts, details: Details, start: Day): RuleParts {
  const { on, weekdays, until, count } = details;
  const parts = { ...opening, ...(until && { until }), ...(count && { count }) };
  const monthDays = details.monthDays.length > 0 ? [...new Set(details.monthDays)] : undefined;
  const day = Number(start.slice(8));
  if (opening.unit === 'month' && !opening.weekdays && !opening.workday && !opening.monthDays) {
    if (on.nth || on.workday) return { ...parts, ...defined(on) };
    return { ...parts, monthDays: monthDays ?? [day] };
  }
  if (opening.unit === 'week' && !opening.weekdays) {
    const said = weekdays.length > 0 ? weekdays : on.weekdays;
    return { ...parts, weekdays: said ? [...new Set(said)].sort() : [weekdayOf(start)] };
  }
  if (opening.unit === 'year' && !opening.month) {
    const month = details.month ?? Number(start.slice(5, 7));
    const first = details.month === undefined ? day : 1;
    return { ...parts, month, monthDays: monthDays?.slice(0, 1) ?? [first] };
  }
  return parts;
}

function defined(on: Partial<RuleParts>): Partial<RuleParts> {
  return Object.fromEntries(Object.entries(on).filter(([, value]) => value !== undefined));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
