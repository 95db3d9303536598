import { MongoGoals } from '../../models/goals';
import { MongoSchedules } from '../../models/schedules';
import type { Goal } from '../../src/ledger/goal';
import { doneUpTo, type Schedule } from '../../src/ledger/schedule';
import type { ScheduleStore } from '../../src/ledger/schedules';
import { aSchedule } from '../support/a-schedule';
import { testDatabase } from '../support/database';
import { MemoryKept, MemorySchedules } from '../support/memory-kept';
import { keptStoreContract } from './kept-store.contract';

const inUtc = (one: object) => ({ ...one, zone: 'UTC', waiting: [] }) as unknown as Schedule;

describe('goals in MongoDB', () => keptStoreContract<Goal>(async () => new MongoGoals(await testDatabase())));
describe('goals in memory', () => keptStoreContract<Goal>(async () => new MemoryKept()));
describe('schedules in MongoDB', () => {
  keptStoreContract(async () => new MongoSchedules(await testDatabase()), inUtc);
  scheduleStoreContract(async () => new MongoSchedules(await testDatabase()));
});
describe('schedules in memory', () => {
  keptStoreContract(async () => new MemorySchedules(), inUtc);
  scheduleStoreContract(async () => new MemorySchedules());
});

function scheduleStoreContract(open: () => Promise<ScheduleStore>): void {
  it('finds what is due, the longest due first, and nothing that is paused, ended, or to come', async () => {
    const store = await open();
    await store.add(aSchedule({ id: 'rent' }));
    await store.add(aSchedule({ id: 'coffee', rule: 'FREQ=DAILY;INTERVAL=1' }));
    await store.add(aSchedule({ id: 'paused', rule: 'FREQ=DAILY;INTERVAL=1', paused: true }));
    await store.add(aSchedule({ id: 'over', rule: 'FREQ=DAILY;UNTIL=20261101' }));
    const ids = async (at: string, most = 10) => (await store.due(new Date(at), most)).map(({ id }) => id);
    expect(await ids('2026-11-21T07:59:59Z')).toEqual([]);
    expect(await ids('2026-11-21T08:00:00Z')).toEqual(['coffee']);
    expect(await ids('2026-12-01T08:00:00Z')).toEqual(['coffee', 'rent']);
    expect(await ids('2026-12-01T08:00:00Z', 1)).toEqual(['coffee']);
  });

  it('finds what is to be announced the day before, and what waits for an amount', async () => {
    const store = await open();
    const rent = await store.add(aSchedule({ id: 'rent' }));
    expect(await store.announced(new Date('2026-11-30T09:59:00Z'), 10)).toEqual([]);
    expect((await store.announced(new Date('2026-11-30T10:00:00Z'), 10)).map(({ id }) => id)).toEqual(['rent']);
    expect(await store.waiting('home')).toEqual([]);
    await store.replace(doneUpTo(rent, '2026-12-01', ['2026-12-01']));
    expect(await store.waiting('home')).toMatchObject([{ id: 'rent', waiting: ['2026-12-01'], next: '2027-01-01' }]);
    expect(await store.waiting('away')).toEqual([]);
  });
}
