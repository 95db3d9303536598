import type { Day } from '../ledger/period';
import type { Schedule } from '../ledger/schedule';
import type { Alert } from './alert';
import { nameOf } from './schedule-name';

export interface Wanted {
  readonly schedule: Schedule;
  /** Days whose amount is not known, oldest first. */
  readonly days: readonly Day[];
}

/** A schedule whose amount varies has come due: asks how much it was. The answer records it. */
export const amountWanted: Alert<Wanted> = {
  id: 'amount-wanted',
  check({ schedule, days }) {
    const day = days.at(-1);
    if (!day) return undefined;
    const { id } = schedule;
    return {
      key: `amount:${id}:${days[0]}`,
      lines: [{ sentence: 'schedule.due', values: { what: nameOf(schedule), day: { day }, count: days.length } }],
      buttons: [
        { title: 'button.enter-amount', do: 'due', with: `${id} ${day}` },
        { title: 'button.skip-once', do: 'due', with: `${id} ${day} -` },
      ],
    };
  },
};
