import { firstWeekday } from '../../ledger/first-weekday';
import { type Day, dayAt } from '../../ledger/period';
import { blank, type Draft, type Step } from '../draft';
import type { Context, Span } from '../meaning';
import { isCertain, isNumber } from './certain';
import { type Accept, findDays, hoursOf } from './find-days';
import { lexemes } from './lexemes';
import { dayLexicon } from './lexicon';
import type { Line } from './line';
import { dayOrder } from './order';
import { isSouthern } from './southern';
import { stands } from './stands';
import type { DayWords } from './words';

export { dayOfEntry, isSingleDay } from './day-of-entry';
export { dayVocabulary } from './vocabulary';

/** Before money: days whose numbers can be no money, "3 months ago". All other numbers are money first. */
export const certainDaySteps: readonly Step[] = [
  {
    id: 'certain-days',
    run(draft, context) {
      if (lineOf(draft, context).lexemes.some(isNumber)) read(draft, context, isCertain);
    },
  },
];

/** After money, on what it has left: all days and periods at once, because they compete for the same words. */
export const daySteps: readonly Step[] = [
  {
    id: 'days',
    run(draft, context) {
      const amounts = draft.amounts.length > 0;
      read(draft, context, (line, at, found) => stands(line, at, found, amounts));
    },
  },
  {
    id: 'hours', // last: "at 6 pm" is today only where no day is named
    run(draft, context) {
      if (draft.days.length === 0) take(draft, hoursOf(lineOf(draft, context)), 'hours');
    },
  },
];

function read(draft: Draft, context: Context, accept: Accept): void {
  take(draft, findDays(lineOf(draft, context), accept), 'days');
}

function take(draft: Draft, found: Draft['days'], step: string): void {
  for (const day of found) {
    const { from, to, grain, span } = day;
    draft.days.push(day);
    blank(draft, span);
    draft.trail.push({
      step,
      said: `${from === to ? from : `${from}..${to}`} (${grain}) at ${span.start}-${span.end}`,
    });
  }
  draft.days.sort((a, b) => a.span.start - b.span.start);
}

/** The day that fills a part of the text, whatever of it has been taken for something else. */
export function dayIn(draft: Draft, { start, end }: Span, context: Context): Draft['days'][number] | undefined {
  const line = newLine(draft, context, draft.plain.slice(start, end));
  const [found] = findDays(line, () => true);
  return found && { ...found, span: { start: found.span.start + start, end: found.span.end + start } };
}

const lines = new WeakMap<Draft, { readonly folded: string; readonly line: Line }>();

/** The line of a draft; the same again, with what was read of it, while nothing more has been taken. */
function lineOf(draft: Draft, context: Context): Line {
  const known = lines.get(draft);
  if (known?.folded === draft.folded) return known.line;
  const line = newLine(draft, context);
  lines.set(draft, { folded: draft.folded, line });
  return line;
}

/** A text cut for the recognizers of days, with the words of the message's language or others. */
export function newLine(
  draft: Draft,
  context: Context,
  text = draft.folded,
  words: DayWords = draft.language.days,
): Line {
  return {
    lexemes: lexemes(text, dayLexicon(words)),
    today: todayOf(context),
    dayIn: (minutes) => todayOf({ ...context, now: new Date(context.now.getTime() + minutes * 60_000) }),
    south: isSouthern(context.locale),
    words,
    order: dayOrder(words, context, draft.amounts),
    firstWeekday: firstWeekday(context.locale),
    readings: new Map(),
    periods: new Map(),
  };
}

/** An unknown zone is the configuration's fault, not the message's: the day is then that of UTC. */
export function todayOf({ now, zone }: Context): Day {
  try {
    return dayAt(now, zone);
  } catch {
    return dayAt(now, 'UTC');
  }
}
