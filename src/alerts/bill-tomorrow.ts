import type { Schedule } from '../ledger/schedule';
import type { Alert } from './alert';
import { nameOf } from './schedule-name';

/** What goes out once a month or less often is announced the day before. */
export const billTomorrow: Alert<{ readonly schedule: Schedule }> = {
  id: 'bill-tomorrow',
  check({ schedule }) {
    const { id, next, says } = schedule;
    if (!next) return undefined;
    const { minor, currency } = says;
    const amount = minor === undefined ? undefined : { minor, currency };
    const money = amount ? 'known' : 'varies';
    return {
      key: `bill:${id}:${next}`,
      lines: [{ sentence: 'schedule.tomorrow', values: { what: nameOf(schedule), money, amount, day: { day: next } } }],
      buttons: [{ title: 'button.skip-once', do: 'schedule', with: `skip ${id} ${next}` }],
    };
  },
};
