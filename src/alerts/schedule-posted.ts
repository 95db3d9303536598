import type { Entry } from '../ledger/entry';
import type { Schedule } from '../ledger/schedule';
import type { Alert, Telling } from './alert';
import { nameOf } from './schedule-name';

export interface Posted {
  readonly schedule: Schedule;
  /** What was posted of it at once, oldest first: more than one where nobody could for a while. */
  readonly entries: readonly Entry[];
}

/** A schedule has written into the ledger by itself: said once, however many days there were to catch up. */
export const schedulePosted: Alert<Posted> = {
  id: 'schedule-posted',
  check({ schedule, entries }): Telling | undefined {
    const [first] = entries;
    const last = entries.at(-1);
    if (!first || !last) return undefined;
    const key = `schedule:${schedule.id}:${first.day}`;
    const { type } = first;
    const what = nameOf(schedule);
    if (entries.length === 1)
      return {
        key,
        lines: [{ sentence: 'schedule.posted', values: { type, amount: first.money, what, day: { day: first.day } } }],
        buttons: [
          { title: 'button.undo', do: 'undo', with: first.batch },
          { title: 'button.edit', do: 'open', with: first.id },
        ],
      };
    const amount = { minor: entries.reduce((sum, { money }) => sum + money.minor, 0), currency: first.money.currency };
    const days = { from: { day: first.day }, to: { day: last.day } };
    return {
      key,
      lines: [{ sentence: 'schedule.caught-up', values: { type, amount, what, count: entries.length, ...days } }],
    };
  },
};
