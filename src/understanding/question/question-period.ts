import { firstWeekday } from '../../ledger/first-weekday';
import { type Day, monthOf, type Period, weekOf, yearOf } from '../../ledger/period';
import { dayIn, todayOf } from '../days';
import type { Draft } from '../draft';
import type { Context, DaysFound, Slot, Span } from '../meaning';
import { phrases } from '../phrases';
import { findPhrase, wordsOf } from './find-phrase';
import type { QuestionName } from './words';

interface Periods {
  readonly period: Slot<Period>;
  readonly against?: Slot<Period>;
}

const BY_YEAR: ReadonlySet<QuestionName> = new Set(['flow', 'net', 'by-month', 'by-weekday', 'average-month']);
const FIRST_DAY: Day = '0001-01-01';

/** The days a question is about: those it names, else what such a question usually means. */
export function questionPeriod(name: QuestionName, words: Span, draft: Draft, context: Context): Periods {
  const today = todayOf(context);
  const read = draft.days.filter((found) => !isOwn(name, found, words));
  const days = name === 'compare' && read.length === 1 ? (halves(read[0]!, draft, context) ?? read) : read;
  // Two that are compared do not end before they begin.
  if (days !== read) draft.days = [...days];
  if (days.length === 0) return { period: assumed(usual(name, today, context)) };
  if (name !== 'compare' && name !== 'why') return { period: said(days[0]!) };
  if (days.length > 1) {
    const [earlier, later] = days.slice(0, 2).sort((a, b) => (a.from < b.from ? -1 : 1));
    return { period: said(later!), against: said(earlier!) };
  }
  const [only] = days;
  if (!isAgainst(only!, draft)) return { period: said(only!) };
  const now = current(only!, today, context);
  return now.from > only!.from ? { period: assumed(now), against: said(only!) } : { period: said(only!) };
}

/** "Compare march TO april": two periods, where days alone would be read as those from the one to the other. */
function halves(found: DaysFound, draft: Draft, context: Context): readonly DaysFound[] | undefined {
  const { span, grain } = found;
  const { questions } = draft.language;
  if (grain !== 'range' || !questions) return undefined;
  const against = phrases(questions.against);
  for (const { text, start, end } of wordsOf(draft)) {
    if (start <= span.start || end >= span.end || !against.includes(text)) continue;
    const both = [
      dayIn(draft, { start: span.start, end: start }, context),
      dayIn(draft, { start: end, end: span.end }, context),
    ];
    if (both.every((half) => half !== undefined)) return both as DaysFound[];
  }
  return undefined;
}

/** "Day of the week" names no week, and "by the end of the month" asks of the whole month. */
function isOwn(name: QuestionName, { grain, span }: DaysFound, words: Span): boolean {
  if (name === 'pace') return grain === 'day' || grain === 'range';
  return name === 'by-weekday' && span.start < words.end && span.end > words.start;
}

function usual(name: QuestionName, today: Day, { locale }: Context): Period {
  if (name === 'last') return { from: FIRST_DAY, to: today };
  if (name === 'week') return weekOf(today, firstWeekday(locale));
  return BY_YEAR.has(name) ? yearOf(today) : monthOf(today);
}

/** The period of today that is like another: this month beside March. */
function current({ grain }: DaysFound, today: Day, { locale }: Context): Period {
  if (grain === 'day') return { from: today, to: today };
  if (grain === 'week') return weekOf(today, firstWeekday(locale));
  return grain === 'year' ? yearOf(today) : monthOf(today);
}

/** "More THAN in march", "più DEL mese scorso": the word stands within two words before the period, or begins it. */
function isAgainst({ span }: DaysFound, draft: Draft): boolean {
  const { questions } = draft.language;
  if (!questions) return false;
  const words = wordsOf(draft);
  const inside = words.findIndex(({ start }) => start >= span.start);
  return findPhrase(questions.against, words.slice(Math.max(0, inside - 2), inside + 1)) !== undefined;
}

function said({ from, to, span }: DaysFound): Slot<Period> {
  return { value: { from, to }, origin: 'said', confidence: 0.95, span };
}

function assumed(value: Period): Slot<Period> {
  return { value, origin: 'assumed', confidence: 0.7 };
}
