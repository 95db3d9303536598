import type { Person } from '../accounts/person';
import { amountWanted } from '../alerts/amount-wanted';
import { schedulePosted } from '../alerts/schedule-posted';
import type { Entry } from '../ledger/entry';
import type { Operation } from '../ledger/ledger';
import type { Day } from '../ledger/period';
import { daysDue, doneUpTo, inZone, type Schedule } from '../ledger/schedule';
import type { Schedules } from '../ledger/schedules';
import { eachDue } from './each-due';
import type { Job } from './job';
import type { Outbox } from './notice';

export interface SchedulesMeans {
  readonly schedules: Schedules;
  readonly outbox: Outbox;
  /** Who a person is now: their zone says which day it is for them, in their currency it counts. */
  readonly people: { get(id: string): Promise<Pick<Person, 'zone' | 'currency'> | undefined> };
  /** Told of what was posted: a limit may be passed by it. */
  posted?(by: string, entries: readonly Entry[], now: Date): Promise<void>;
}

/** Days of one schedule that are caught up at once; the rest comes with the next round. */
const MOST_DAYS_AT_ONCE = 62;

/**
 * Posts what is due, or asks for its amount. First the entries, each known by its schedule and day; then the notice, known by
 * the first of these days; last the schedule moves on. A crash between any two of them, or a second ticker, does all of it
 * again and changes nothing.
 */
export function postSchedules(means: SchedulesMeans): Job {
  const { schedules } = means;
  return {
    id: 'post-schedules',
    run: (now) =>
      eachDue(
        (most) => schedules.due(now, most),
        (schedule) => post(schedule, now, means),
      ),
  };
}

async function post(found: Schedule, now: Date, means: SchedulesMeans): Promise<void> {
  const { schedules, outbox, people } = means;
  const { by } = found;
  const person = (await people.get(by)) ?? { zone: found.zone, currency: found.says.currency };
  const schedule = inZone(found, person.zone);
  const days = daysDue(schedule, now, MOST_DAYS_AT_ONCE);
  const last = days.at(-1);
  // They have moved to where it is not yet due.
  if (last === undefined) {
    await schedules.move({ ...schedule, version: schedule.version + 1 });
    return;
  }
  const varies = schedule.says.minor === undefined;
  const entries = varies ? [] : await posted(schedule, days, { now, ...person }, schedules);
  await means.posted?.(by, entries, now);
  const told = varies ? amountWanted.check({ schedule, days }) : schedulePosted.check({ schedule, entries });
  const about = varies ? amountWanted.id : schedulePosted.id;
  if (told) await outbox.enqueue({ ...told, personId: by, about });
  await schedules.move(doneUpTo(schedule, last, varies ? days : []));
}

async function posted(
  schedule: Schedule,
  days: readonly Day[],
  at: Pick<Operation, 'now' | 'zone' | 'currency'>,
  schedules: Schedules,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const day of days) {
    const recorded = await schedules.post(schedule, day, at);
    if ('entries' in recorded) entries.push(...recorded.entries.filter(({ live }) => live));
  }
  return entries;
}
