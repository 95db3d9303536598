import type { RuleParts } from '../../ledger/rule';
import { has } from '../days/lexemes';
import { keyOf, TOKEN } from '../days/lexicon';
import { countAt, type Line, ordinalAt, skip } from '../days/line';
import type { Unit } from '../days/words';
import { type Draft, tokensOf } from '../draft';
import { bare, fold } from '../fold';
import type { Span } from '../meaning';
import { findPhrase, PhraseLists, wordsOf } from '../question/find-phrase';
import { type RecurrenceWords, WHOLE_RULES, type WholeRule } from './words';

/** What says that something repeats, and what it says besides. */
export interface Opening {
  readonly parts: RuleParts;
  /** From the first lexeme to before the last. */
  readonly span: Span;
  /** It can mean nothing else: "every month", not "a month". */
  readonly firm: boolean;
  /** One phrase says it whole: "monthly". */
  readonly whole?: boolean;
}

type Said = { readonly parts: RuleParts; readonly end: number };

export const WORKDAYS = [1, 2, 3, 4, 5];

const RULES: Readonly<Record<WholeRule, RuleParts>> = {
  day: { unit: 'day', every: 1 },
  workday: { unit: 'week', every: 1, weekdays: WORKDAYS },
  week: { unit: 'week', every: 1 },
  fortnight: { unit: 'week', every: 2 },
  month: { unit: 'month', every: 1 },
  'two-months': { unit: 'month', every: 2 },
  quarter: { unit: 'month', every: 3 },
  half: { unit: 'month', every: 6 },
  year: { unit: 'year', every: 1 },
};
/** Units of the calendar as rules. */
const UNITS: Readonly<Partial<Record<Unit, RuleParts>>> = {
  ...RULES,
  weekend: { unit: 'week', every: 1, weekdays: [6] },
};

/** "every 2 weeks", "every monday and thursday", "monthly", "a month". */
export function openingIn(line: Line, draft: Draft, words: RecurrenceWords): Opening | undefined {
  for (let at = 0; at < line.lexemes.length; at += 1) {
    if (!has(line.lexemes[at], 'every')) continue;
    const said = everyAt(line, at + 1);
    if (!said) continue;
    const span = { start: line.lexemes[at]!.start, end: line.lexemes[said.end - 1]!.end };
    return { parts: said.parts, span, firm: true };
  }
  const { whole, per } = listsOf(words);
  return phrased(draft, whole, true) ?? habitIn(draft, words) ?? phrased(draft, per, false);
}

interface Lists {
  readonly whole: PhraseLists<WholeRule>;
  readonly per: PhraseLists<WholeRule>;
  /** By their place in the week, from 0. */
  readonly weekdays: PhraseLists<number>;
  /** Words that open a rule before a unit or a day. */
  readonly every: ReadonlySet<string>;
}

const books = new WeakMap<RecurrenceWords, Lists>();

function listsOf(words: RecurrenceWords): Lists {
  let found = books.get(words);
  if (!found) {
    const { every, weekdays, whole, per } = words;
    const listed = (said: RecurrenceWords['whole']) =>
      new PhraseLists(WHOLE_RULES.flatMap((rule) => (said[rule] === undefined ? [] : [[rule, said[rule]] as const])));
    found = {
      whole: listed(whole),
      per: listed(per),
      weekdays: new PhraseLists((weekdays?.names ?? []).map((names, place) => [place, names])),
      every: new Set(every.split('|').map((phrase) => keyOf(phrase.match(TOKEN)?.[0] ?? ''))),
    };
    books.set(words, found);
  }
  return found;
}

/** Whether any of its words may say that something repeats: of most messages none does, and no line is cut for them. */
export function mayRepeat(draft: Draft, words: RecurrenceWords): boolean {
  const { every, ...lists } = listsOf(words);
  const all = wordsOf(draft);
  return (
    tokensOf(draft).some(({ text }) => every.has(keyOf(text))) ||
    [lists.whole, lists.per, lists.weekdays].some((one) => one.among(all).length > 0)
  );
}

function phrased(draft: Draft, lists: PhraseLists<WholeRule>, firm: boolean): Opening | undefined {
  const all = wordsOf(draft);
  const found = lists.among(all).flatMap(([rule, list]) => {
    const span = findPhrase(list, all);
    return span ? [{ parts: RULES[rule], span, firm, whole: firm }] : [];
  });
  return found.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0];
}

/** Between two weekdays of one rule: "on mondays and on thursdays". */
const MOST_BETWEEN = 2;

/** "on mondays and thursdays", "montags", "по понедельникам": what one does on each. */
function habitIn(draft: Draft, recurrence: RecurrenceWords): Opening | undefined {
  const { weekdays } = recurrence;
  const words = wordsOf(draft);
  if (!weekdays || listsOf(recurrence).weekdays.among(words).length === 0) return undefined;
  const named = (at: number) =>
    weekdays.names.findIndex((names) => findPhrase(names, words.slice(at, at + 2))?.start === words[at]!.start);
  const all = words.map((_, at) => named(at) + 1);
  const first = all.findIndex((day, at) => day > 0 && (weekdays.before === '' || isLed(words, at, weekdays.before)));
  if (first < 0) return undefined;
  let last = first;
  for (let at = first + 1; at < all.length && at - last <= MOST_BETWEEN + 1; at += 1) if (all[at]! > 0) last = at;
  const days = new Set(all.slice(first, last + 1).filter((day) => day > 0));
  const from = weekdays.before === '' ? first : first - 1;
  return {
    parts: { unit: 'week', every: 1, weekdays: [...days].sort() },
    span: { start: words[from]!.start, end: words[last]!.end },
    firm: true,
  };
}

function isLed(words: readonly { readonly text: string }[], at: number, before: string): boolean {
  return before.split('|').some((word) => bare(fold(word)) === words[at - 1]?.text);
}

function everyAt(line: Line, at: number): Said | undefined {
  return weekdaysAt(line, at, 1) ?? unitAt(line, at, 1) ?? nthAt(line, at) ?? countedAt(line, at);
}

function unitAt(line: Line, at: number, every: number): Said | undefined {
  const unit = line.lexemes[at]?.senses.unit;
  const rule = unit && UNITS[unit];
  if (!rule || line.lexemes[at]!.barrier) return undefined;
  return { parts: { ...rule, every: rule.every * every }, end: at + 1 };
}

/** "monday", "monday and thursday", "mon, wed, fri". */
function weekdaysAt(line: Line, at: number, every: number): Said | undefined {
  const weekdays: number[] = [];
  let end = at;
  for (let next = at; ; ) {
    const weekday = line.lexemes[next]?.senses.weekday;
    if (weekday === undefined) break;
    weekdays.push(weekday);
    end = next + 1;
    next = skip(line, end, 'and', ',', 'on', 'the', 'every', 'onNumber');
  }
  if (weekdays.length === 0) return undefined;
  return { parts: { unit: 'week', every, weekdays: [...new Set(weekdays)].sort() }, end };
}

/** "last friday", "first monday": of the month, as nothing else has a last friday that repeats. */
export function nthAt(line: Line, at: number): Said | undefined {
  const final = has(line.lexemes[at], 'final');
  const ordinal = final ? { value: -1, end: at + 1, marked: true } : ordinalAt(line, at);
  if (!ordinal?.marked || ordinal.value > 4) return undefined;
  const { senses, barrier } = line.lexemes[ordinal.end] ?? { senses: {} };
  if (barrier) return undefined;
  const end = ordinal.end + 1;
  if (senses.weekday) {
    if (ordinal.value === 2 && has(line.lexemes[at - 1], 'every')) return weekdaysAt(line, ordinal.end, 2);
    return { parts: { unit: 'month', every: 1, weekdays: [senses.weekday], nth: ordinal.value }, end };
  }
  if (senses.unit === 'workday' && Math.abs(ordinal.value) === 1)
    return { parts: { unit: 'month', every: 1, workday: ordinal.value === 1 ? 1 : -1 }, end };
  if (senses.unit === 'day' && final) return { parts: { unit: 'month', every: 1, monthDays: [-1] }, end };
  return undefined;
}

/** "2 weeks", "other week", "2nd month", "15th", "15 march". */
function countedAt(line: Line, at: number): Said | undefined {
  const ordinal = ordinalAt(line, at);
  const count = countAt(line, at) ?? ordinal;
  if (!count || count.value < 1 || count.value > MOST_EVERY) return undefined;
  const counted = unitAt(line, count.end, count.value) ?? weekdaysAt(line, count.end, count.value);
  if (counted) return counted;
  const day = ordinal ?? count;
  const { month } = line.lexemes[skip(line, day.end, 'of', 'dayMarks')]?.senses ?? {};
  if (month) {
    const end = skip(line, day.end, 'of', 'dayMarks') + 1;
    return { parts: { unit: 'year', every: 1, month, monthDays: [day.value] }, end };
  }
  if (day.value > 31 || line.lexemes[day.end]?.barrier) return undefined;
  const end = has(line.lexemes[day.end], 'dayMarks') ? day.end + 1 : day.end;
  return { parts: { unit: 'month', every: 1, monthDays: [day.value] }, end };
}

const MOST_EVERY = 60;
