import type { EntryDraft, EntryType } from './entry';
import { instantAt } from './instant';
import type { Kept } from './kept';
import type { Currency, Money } from './money';
import { addDays, type Day, dayAt } from './period';
import { dayAfter, daysOf, type Rule, timesAMonth } from './rule';

/** What a person says of something that repeats. */
export interface ScheduleSays extends Pick<EntryDraft, 'category' | 'payee' | 'note' | 'tags' | 'wallet'> {
  readonly type: Exclude<EntryType, 'transfer'>;
  readonly currency: Currency;
  /** Minor units each time; absent: it varies, and is asked for each time. */
  readonly minor?: number;
  readonly rule: Rule;
  /** The first day the rule can fall on. */
  readonly start: Day;
  /** Days before this one are not caught up: the start, or the day it was resumed. */
  readonly from: Day;
  readonly paused: boolean;
  /** Days that are left out. */
  readonly skipped: readonly Day[];
}

export interface Schedule extends Kept<ScheduleSays> {
  /** IANA zone of its person, as far as is known: it says when a day begins. */
  readonly zone: string;
  /** The last day that was posted, asked for, or passed over. */
  readonly done?: Day;
  /** Days whose amount was asked for and is not yet known. */
  readonly waiting: readonly Day[];
  /** The last of them that was answered, and the key of the operation: the same message again is no entry of its own. */
  readonly answered?: { readonly day: Day; readonly key: string };
  /** The day that was announced the day before. */
  readonly told?: Day;
  /** What follows from all this; the store finds what is due by them. Absent where nothing is to come. */
  readonly next?: Day;
  readonly due?: Date;
  /** When the next one is to be announced. */
  readonly remind?: Date;
}

/** When a day's payment is posted, and when that of the next day is announced, by the wall clock: not in the night. */
const POSTED_AT = '08:00';
const ANNOUNCED_AT = '10:00';
/** Days left out, and days waiting for an amount, that are remembered. */
export const MOST_DAYS = 60;

/** The schedule with its next day and what follows from it. */
export function settled(schedule: Schedule): Schedule {
  const { says, zone, told } = schedule;
  const next = schedule.live && !says.paused ? nextDay(schedule) : undefined;
  const { next: _next, due: _due, remind: _remind, ...rest } = schedule;
  if (next === undefined) return rest;
  const announced = isBill(says) && told !== next;
  return {
    ...rest,
    next,
    due: instantAt(`${next}T${POSTED_AT}`, zone),
    ...(announced && { remind: instantAt(`${addDays(next, -1)}T${ANNOUNCED_AT}`, zone) }),
  };
}

/** The days up to today that were not posted yet, oldest first, at most so many. Today counts from the morning on. */
export function daysDue(schedule: Schedule, now: Date, most: number): readonly Day[] {
  const today = dayAt(now, schedule.zone);
  const begun = now >= instantAt(`${today}T${POSTED_AT}`, schedule.zone);
  return daysUpTo(schedule, begun ? today : addDays(today, -1), most);
}

/** As `daysDue`, up to a day. */
export function daysUpTo(schedule: Schedule, upTo: Day, most: number): readonly Day[] {
  const { says, live } = schedule;
  if (!live || says.paused) return [];
  const found = daysOf(says.rule, says.start, doneBy(schedule), upTo, most + says.skipped.length);
  return found.filter((day) => !says.skipped.includes(day)).slice(0, most);
}

/** The schedule once its days up to this one are done. */
export function doneUpTo(schedule: Schedule, day: Day, waiting: readonly Day[] = []): Schedule {
  const all = [...new Set([...schedule.waiting, ...waiting])].sort().slice(-MOST_DAYS);
  return settled({ ...schedule, done: day, waiting: all, version: schedule.version + 1 });
}

/** The schedule in the zone its person is in now. */
export function inZone(schedule: Schedule, zone: string): Schedule {
  return zone === schedule.zone ? schedule : settled({ ...schedule, zone });
}

/** The schedule once its next day was announced. */
export function toldOf(schedule: Schedule): Schedule {
  return settled({ ...schedule, told: schedule.next, version: schedule.version + 1 });
}

/** What a day of it is as an entry. The amount is the schedule's own, or as it was answered. */
export function entryOf({ says }: Schedule, day: Day, answered?: Money): EntryDraft {
  const { type, currency, minor, category, payee, note, tags, wallet } = says;
  return { type, money: answered ?? { minor: minor ?? 0, currency }, day, category, payee, note, tags, wallet };
}

/** Announced the day before: money that goes out once a month or less often. */
function isBill({ type, rule }: ScheduleSays): boolean {
  return type === 'expense' && timesAMonth(rule) <= 1;
}

function nextDay(schedule: Schedule): Day | undefined {
  const { rule, start, skipped } = schedule.says;
  let next = dayAfter(rule, start, doneBy(schedule));
  while (next !== undefined && skipped.includes(next)) next = dayAfter(rule, start, next);
  return next;
}

/** The last day that is behind it. */
function doneBy({ says, done }: Schedule): Day {
  const before = addDays(says.from, -1);
  return done !== undefined && done > before ? done : before;
}
