import { MongoJobLeases } from '../../models/job-leases';
import { Ticker } from '../../src/outbox/ticker';
import { testDatabase } from '../support/database';

const now = () => new Date('2026-11-21T10:00:00Z');

it('runs every job of a round, and one that fails does not stop the others', async () => {
  const ran: string[] = [];
  const failures: object[] = [];
  const job = (id: string, run: () => void) => ({ id, run: async () => run() });
  const ticker = new Ticker({
    jobs: [
      job('broken', () => {
        throw new Error('no');
      }),
      job('whole', () => void ran.push('whole')),
    ],
    now,
    log: { error: (fields) => void failures.push(fields) },
  });
  await Promise.all([ticker.tick(), ticker.tick()]);
  await ticker.stop();
  expect(ran).toEqual(['whole', 'whole']);
  expect(failures).toMatchObject([{ job: 'broken' }, { job: 'broken' }]);
});

it('runs a job in one instance at a time, and what leases its own pieces in all', async () => {
  const database = await testDatabase();
  const ran: string[] = [];
  let atOnce = 0;
  let most = 0;
  const begun = new Map<string, () => void>();
  const tickers = ['a', 'b', 'c'].map((instance) => {
    const alone = {
      id: 'digests',
      async run() {
        ran.push('digests');
        atOnce += 1;
        most = Math.max(most, atOnce);
        await new Promise<void>((resolve) => begun.set(instance, resolve));
        atOnce -= 1;
      },
    };
    const everywhere = { id: 'deliver', everywhere: true, run: async () => void ran.push(`deliver ${instance}`) };
    const log = { error: (_: object, message: string) => void ran.push(message) };
    return new Ticker({ jobs: [alone, everywhere], leases: new MongoJobLeases(database), now, instance, log });
  });
  const round = Promise.all(tickers.map((ticker) => ticker.tick()));
  while (ran.length < 3) await new Promise(setImmediate);
  for (const end of begun.values()) end();
  await round;
  expect(most).toBe(1);
  expect([...ran].sort()).toEqual(['deliver a', 'deliver b', 'deliver c', 'digests']);

  // The next round may be another's.
  const [first] = begun.keys();
  begun.clear();
  const other = tickers[['a', 'b', 'c'].findIndex((instance) => instance !== first)]!.tick();
  while (begun.size === 0) await new Promise(setImmediate);
  for (const end of begun.values()) end();
  await other;
  expect(ran.filter((job) => job === 'digests')).toHaveLength(2);
});
