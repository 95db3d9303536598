import { MongoJobLeases } from '../../models/job-leases';
import { MongoNotices } from '../../models/notices';
import { testDatabase } from '../support/database';
import { noticeStoreContract } from './notice-store.contract';

describe('notices in MongoDB', () =>
  noticeStoreContract(async () => {
    const database = await testDatabase();
    return new MongoNotices(database);
  }));

describe('leases of jobs', () => {
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 10, 0, seconds));

  it('let one instance run a job, and another after it has given it back or died', async () => {
    const leases = new MongoJobLeases(await testDatabase());
    const tries = await Promise.all(['a', 'b', 'c'].map((who) => leases.take('digest', who, at(0), at(60))));
    expect(tries.filter(Boolean)).toHaveLength(1);
    const holder = ['a', 'b', 'c'][tries.indexOf(true)]!;
    expect(await leases.take('digest', holder, at(30), at(90))).toBe(true);
    expect(await leases.take('digest', 'other', at(61), at(99))).toBe(false);
    await leases.give('digest', 'other', at(61));
    expect(await leases.take('digest', 'other', at(62), at(99))).toBe(false);
    await leases.give('digest', holder, at(63));
    expect(await leases.take('digest', 'other', at(64), at(99))).toBe(true);
    expect(await leases.take('digest', 'third', at(99), at(120))).toBe(true);
  });
});
