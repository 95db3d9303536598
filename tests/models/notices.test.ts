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
  const MINUTE = 60_000;

  it('let one instance run a job, and another after it has given it back or died', async () => {
    const leases = new MongoJobLeases(await testDatabase());
    const tries = await Promise.all(['a', 'b', 'c'].map((who) => leases.take('digest', who, MINUTE)));
    expect(tries.filter(Boolean)).toHaveLength(1);
    const holder = ['a', 'b', 'c'][tries.indexOf(true)]!;
    expect(await leases.take('digest', holder, MINUTE)).toBe(true);
    expect(await leases.take('digest', 'other', MINUTE)).toBe(false);
    await leases.give('digest', 'other', new Date());
    expect(await leases.take('digest', 'other', MINUTE)).toBe(false);
    await leases.give('digest', holder, new Date());
    // For no time at all: it is over by the database's clock at once.
    expect(await leases.take('digest', 'other', 0)).toBe(true);
    expect(await leases.take('digest', 'third', MINUTE)).toBe(true);
    expect(await leases.take('digest', 'other', MINUTE)).toBe(false);
  });

  it('do not hold a job for an hour because the clock has been set back by one', async () => {
    const database = await testDatabase();
    const leases = new MongoJobLeases(database);
    expect(await leases.take('digest', 'died', 60_000)).toBe(true);
    const later = { $set: { until: new Date(Date.now() + 3_600_000) } };
    await database.connection.collection('jobs').updateOne({ _id: 'digest' as never }, later);
    expect(await leases.take('digest', 'next', 60_000)).toBe(true);
    expect(await leases.take('digest', 'third', 60_000)).toBe(false);
  });
});
