import type { AddressInfo } from 'node:net';
import { Metrics } from '../../src/metrics';
import { createServer } from '../../src/server';

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

describe('who may read the figures', () => {
  const token = 'a-token-of-this-test';
  const server = createServer({
    ready: async () => true,
    metrics: async () => ({ contentType: 'text/plain', text: 'figures' }),
    metricsToken: token,
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  it.each([
    ['this machine', {}, 200],
    ['somebody through a proxy', { 'x-forwarded-for': '203.0.113.9' }, 403],
    ['somebody with another token', { 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer guessed' }, 403],
    ['whoever has the token', { 'x-forwarded-for': '203.0.113.9', authorization: `Bearer ${token}` }, 200],
  ])('%s', async (_who, headers, status) => {
    const { port } = server.server.address() as AddressInfo;
    const asked = await fetch(`http://127.0.0.1:${port}/metrics`, { headers });
    expect(asked.status).toBe(status);
    expect((await asked.text()).includes('figures')).toBe(status === 200);
  });
});
