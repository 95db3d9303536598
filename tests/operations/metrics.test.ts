import { Metrics } from '../../src/metrics';

it.each([
  ['cannot be looked at', async () => undefined],
  [
    'fails',
    async () => {
      throw new Error('the database does not answer');
    },
  ],
])('an outbox that %s keeps no other figure from being told', async (_, look) => {
  const metrics = new Metrics();
  metrics.watchOutbox(look);
  metrics.channelFailed('telegram');
  const { text } = await metrics.text();
  expect(text).toMatch(/^outlay_outbox_depth nan$/im);
  expect(text).toMatch(/^outlay_outbox_oldest_seconds nan$/im);
  expect(text).toContain('outlay_channel_errors_total{channel="telegram"} 1');
});

it('what the outbox holds and how old the oldest is are of the same moment', async () => {
  const metrics = new Metrics();
  let notices = 0;
  metrics.watchOutbox(async () => {
    notices += 1;
    return { depth: notices, oldestSeconds: notices };
  });
  for (const scrape of [1, 2]) {
    const { text } = await metrics.text();
    expect(text).toContain(`outlay_outbox_depth ${scrape}\n`);
    expect(text).toContain(`outlay_outbox_oldest_seconds ${scrape}\n`);
  }
});
