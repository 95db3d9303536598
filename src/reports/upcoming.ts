import type { EntryDraft } from '../ledger/entry';
import type { Day } from '../ledger/period';
import { daysUpTo, entryOf, type Schedule } from '../ledger/schedule';

/** A recurring cost that is still to come, with the entries it will be. */
export interface Upcoming {
  readonly schedule: Schedule;
  readonly entries: readonly EntryDraft[];
}

/** A day each is all that a year has. */
const MOST = 400;

/** The recurring costs that are not posted yet and fall on days up to this one. What varies is not known, and is left out. */
export function upcoming(schedules: readonly Schedule[], to: Day): readonly Upcoming[] {
  return schedules
    .filter(({ says }) => says.type === 'expense' && says.minor !== undefined)
    .map((schedule) => ({
      schedule,
      entries: daysUpTo(schedule, to, MOST).map((day) => entryOf(schedule, day)),
    }))
    .filter(({ entries }) => entries.length > 0);
}
