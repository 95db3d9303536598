import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchRates } from '../../src/rates/rate-server';

let server: Server;
let answer: { status: number; body: string };
let asked: string | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked = request.url;
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const ask = () =>
  fetchRates(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`, '2026-11-18', '2026-11-20');

it('asks for a range and reads it without losing a digit', async () => {
  const rates = { '2026-11-19': { USD: 1.08, KWD: 0.33251 }, '2026-11-20': { USD: 1.0852, BTC: 1e-7 } };
  answer = { status: 200, body: JSON.stringify({ amount: 1, base: 'EUR', start_date: '2026-11-19', rates }) };
  expect(await ask()).toEqual({
    days: [
      { day: '2026-11-19', base: 'EUR', rates: { USD: '1.08', KWD: '0.33251' } },
      { day: '2026-11-20', base: 'EUR', rates: { USD: '1.0852', BTC: '0.000000100000' } },
    ],
  });
  expect(asked).toBe('/v1/2026-11-18..2026-11-20');
});

it('reads the answer of one day', async () => {
  answer = {
    status: 200,
    body: JSON.stringify({ amount: 1, base: 'EUR', date: '2026-11-20', rates: { USD: 1.0852 } }),
  };
  expect(await ask()).toEqual({ days: [{ day: '2026-11-20', base: 'EUR', rates: { USD: '1.0852' } }] });
});

it.each([
  ['a failure', 500, '{}', 'it answered 500'],
  ['no JSON', 200, '<html>', 'its answer is no JSON'],
  ['another form', 200, '{"result":"success"}', 'its answer is not that of Frankfurter'],
  [
    'a rate below zero',
    200,
    '{"base":"EUR","date":"2026-11-20","rates":{"USD":-1}}',
    'its answer is not that of Frankfurter',
  ],
  ['far too much', 200, ' '.repeat(4_000_001), 'its answer is too long'],
])('takes %s as an answer', async (_, status, body, refused) => {
  answer = { status, body };
  expect(await ask()).toEqual({ refused });
});

it('takes a server that is not there as an answer', async () => {
  expect(await fetchRates('http://127.0.0.1:1', '2026-11-18', '2026-11-20')).toEqual({ refused: 'fetch failed' });
});
