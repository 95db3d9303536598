import { billTomorrow } from '../alerts/bill-tomorrow';
import { addDays, dayAt } from '../ledger/period';
import { inZone, type Schedule, toldOf } from '../ledger/schedule';
import { eachDue } from './each-due';
import type { Job } from './job';
import type { SchedulesMeans } from './post-schedules';

/** Tells the day before what goes out; a day that has come meanwhile is not announced any more. */
export function announceBills(means: SchedulesMeans): Job {
  return {
    id: 'announce-bills',
    run: (now) =>
      eachDue(
        (most) => means.schedules.announced(now, most),
        (schedule) => announce(schedule, now, means),
      ),
  };
}

async function announce(found: Schedule, now: Date, { schedules, outbox, people }: SchedulesMeans): Promise<void> {
  const schedule = inZone(found, (await people.get(found.by))?.zone ?? found.zone);
  if (schedule.remind && schedule.remind > now) {
    await schedules.move({ ...schedule, version: schedule.version + 1 });
    return;
  }
  const tomorrow = addDays(dayAt(now, schedule.zone), 1);
  const told = schedule.next === tomorrow ? billTomorrow.check({ schedule }) : undefined;
  if (told) await outbox.enqueue({ ...told, personId: schedule.by, about: billTomorrow.id });
  await schedules.move(toldOf(schedule));
}
