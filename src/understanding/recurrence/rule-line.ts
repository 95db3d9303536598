import { newLine } from '../days';
import type { Line } from '../days/line';
import type { DayWords } from '../days/words';
import type { Draft } from '../draft';
import { TAKEN } from '../fold';
import type { Context, Span } from '../meaning';
import type { RecurrenceWords } from './words';

const derived = new WeakMap<DayWords, DayWords>();

/**
 * The message as days are read of it, but for rules: "every" opens one instead of closing a day, what only looks like a day
 * beside money may be one here, and all amounts are barriers.
 */
export function ruleLine(draft: Draft, context: Context, recurrence: RecurrenceWords): Line {
  return newLine(draft, context, without(draft.plain, draft.amounts), wordsFor(draft.language.days, recurrence));
}

function wordsFor(days: DayWords, { every, other }: RecurrenceWords): DayWords {
  let words = derived.get(days);
  if (!words) {
    const { month } = days.units;
    words = {
      ...days,
      // Not those of days: "per" and "por" open no rule by themselves.
      every,
      numbers: { ...days.numbers, 2: `${days.numbers[2] ?? ''}|${other}` },
      // Where a month is marked by one sign, "every" before it means the unit.
      units: days.monthMarks ? { ...days.units, month: `${month}|${days.monthMarks}` } : days.units,
      // "last friday" is one of a row here, not the one that has just been.
      final: `${days.final ?? ''}|${days.last}`,
      weekdays: days.weekdays.map(withPlurals),
      never: undefined,
    };
    derived.set(days, words);
  }
  return words;
}

/** "mondays", "lundis": a weekday that repeats is often told in the plural. */
function withPlurals(names: string): string {
  const plurals = names.split('|').filter((name) => !name.endsWith('s'));
  return [names, ...plurals.map((name) => `${name}s`)].join('|');
}

function without(plain: string, spans: readonly { readonly span: Span }[]): string {
  let text = plain;
  for (const { start, end } of spans.map(({ span }) => span))
    text = text.slice(0, start) + TAKEN.repeat(end - start) + text.slice(end);
  return text;
}
