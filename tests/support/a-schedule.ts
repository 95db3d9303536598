import { kept } from '../../src/ledger/kept';
import { type Schedule, type ScheduleSays, settled } from '../../src/ledger/schedule';

/** A schedule as the ledger makes it, of alice's, of 21 November 2026: rent on the 1st. */
export function aSchedule(
  about: Partial<Pick<Schedule, 'id' | 'ledgerId' | 'by' | 'zone' | 'createdAt'>> & Partial<ScheduleSays> = {},
): Schedule {
  const { id = 's', ledgerId = 'home', by = 'alice', zone = 'UTC', createdAt, ...more } = about;
  const start = more.start ?? '2026-11-21';
  const says: ScheduleSays = {
    type: 'expense',
    currency: 'EUR',
    minor: 90_000,
    category: 'housing',
    note: 'rent',
    tags: [],
    rule: 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1',
    from: start,
    paused: false,
    skipped: [],
    ...more,
    start,
  };
  const doing = { key: id, by, at: createdAt ?? new Date('2026-11-21T10:00:00Z') };
  return settled({ ...kept(ledgerId, id, says, doing), zone, waiting: [] });
}
