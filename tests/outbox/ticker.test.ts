import { Ticker } from '../../src/outbox/ticker';

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
