import type { AddressInfo } from 'node:net';
import QuickChart from 'quickchart-js';
import { createServer, plugins, type Server } from 'restify';
import { Charts, Renderer } from '../../src/charts';
import { chartKeyOf, signatureOf } from '../../src/charts/signature';
import { chartWorker } from '../support/chart-worker';
import { figures, inkOf, look } from '../support/charts';

const secret = 'a secret of these tests';
const key = chartKeyOf(secret);
const now = new Date('2026-11-21T10:00:00Z');
const later = now.getTime() / 1000 + 60;
const bar = { type: 'bar', data: { labels: ['a', 'b'], datasets: [{ data: [1, 2] }] } };
const sealed = { ...bar, expires: later };

let server: Server;
let host: string;
let charts: Charts;
// Patience for a machine that does other work beside the tests.
jest.setTimeout(60_000);
const renderer = new Renderer({ deadline: 20_000, start: 30_000, worker: chartWorker() });

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  charts = new Charts({ publicUrl: `http://${host}`, secret, renderer, now: () => now });
  charts.routes(server);
});

afterAll(async () => {
  await charts.close();
  await new Promise<void>((done) => server.close(() => done()));
});

/** A link signed as quickchart-js signs it, of whatever text. */
function linkOf(chart: string, query: Record<string, string> = {}): string {
  return `http://${host}/chart?${new URLSearchParams({ c: chart, sig: signatureOf(chart, key), ...query })}`;
}

async function get(url: string, init?: RequestInit) {
  const response = await fetch(url, init);
  const body = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    headers: response.headers,
    body,
    wrong: response.headers.get('x-quickchart-error'),
  };
}

const post = (body: string) =>
  get(`http://${host}/chart`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });

const client = (key?: string) => new QuickChart(key, key && 'outlay').setScheme('http').setHost(host).setVersion('4');

describe('the real quickchart-js client', () => {
  test('a signed link', async () => {
    const { status, body, headers } = await get(client(key).setConfig(JSON.stringify(sealed)).getSignedUrl());
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('image/png');
    expect(await inkOf(body)).toMatchObject({ width: 1000, height: 600 });
  });

  test('a POST with the key', async () => {
    const png = await client(key)
      .setConfig(JSON.stringify(bar))
      .setWidth(300)
      .setHeight(150)
      .setDevicePixelRatio(2)
      .toBinary();
    expect(await inkOf(png)).toMatchObject({ width: 600, height: 300 });
  });

  test('a configuration sent as code is told to come as JSON', async () => {
    const code = client(key).setConfig(bar as never);
    await expect(code.toBinary()).rejects.toThrow(/status code 400\n.*not JSON/);
  });

  test('without the key', async () => {
    await expect(client().setConfig(JSON.stringify(bar)).toBinary()).rejects.toThrow('status code 403');
    expect((await get(client().setConfig(JSON.stringify(sealed)).getUrl())).status).toBe(403);
    expect((await get(client(secret).setConfig(JSON.stringify(sealed)).getSignedUrl())).status).toBe(403);
  });
});

describe('our own links', () => {
  test('are drawn in the size and colour that were signed, whatever the query says', async () => {
    const { url } = charts.picture('doughnut', figures({ food: 1200 }), { ...look, theme: 'dark' });
    const altered = url.replace('w=480', 'w=60000').replace(/devicePixelRatio=2/, 'devicePixelRatio=9');
    expect(altered).not.toBe(url);
    const { status, body } = await get(altered);
    expect(status).toBe(200);
    expect(await inkOf(body)).toMatchObject({ width: 960, height: 480 });
  });

  test('give the same bytes in process, for channels that send bytes', async () => {
    const { url } = charts.picture('doughnut', figures({ food: 1200 }), look);
    expect(await charts.bytes(url)).toEqual((await get(url)).body);
  });

  test('end: after a week they are refused', async () => {
    const { url } = charts.picture('doughnut', figures({ food: 1200 }), look);
    const at = (day: string) => new Charts({ publicUrl: `http://${host}`, secret, renderer, now: () => new Date(day) });
    expect(await at('2026-11-27T10:00:00Z').bytes(url)).toBeInstanceOf(Buffer);
    expect(await at('2026-11-30T10:00:00Z').bytes(url)).toBeUndefined();
  });

  test('are the same for the same figures on the same day', () => {
    const [one, two] = ['2026-11-21T00:00:01Z', '2026-11-21T23:00:00Z'].map((day) =>
      new Charts({ publicUrl: 'https://outlay.example/app', secret, renderer, now: () => new Date(day) }).picture(
        'doughnut',
        figures({ food: 1200 }),
        look,
      ),
    );
    expect(one!.url).toBe(two!.url);
    expect(one!.url).toMatch(/^https:\/\/outlay\.example\/app\/chart\?/);
  });

  test('are known again however the public address is spelled', async () => {
    const spelled = new Charts({ publicUrl: 'https://Outlay.Example:443/', secret, renderer, now: () => now });
    const { url } = spelled.picture('doughnut', figures({ food: 1200 }), look);
    expect(url).toMatch(/^https:\/\/outlay\.example\/chart\?/);
    expect(await spelled.bytes(url)).toBeInstanceOf(Buffer);
  });

  test('other links have no bytes here', async () => {
    const { url } = charts.picture('doughnut', figures({ food: 1200 }), look);
    for (const other of [
      'not a link',
      'https://elsewhere.example/chart?c=1',
      url.replace(host, 'elsewhere.example'),
      url.replace('sig=', 'sig=0'),
    ])
      expect(await charts.bytes(other)).toBeUndefined();
  });

  test('may be kept until they end, and are not drawn again for who has them', async () => {
    const { headers } = await get(linkOf(JSON.stringify(sealed)));
    expect(headers.get('cache-control')).toBe('private, max-age=60, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const again = await get(linkOf(JSON.stringify(sealed)), { headers: { 'If-None-Match': headers.get('etag')! } });
    expect(again.status).toBe(304);
  });
});

describe('what is refused', () => {
  const json = JSON.stringify(sealed);
  const altered = json.replace('[1,2]', '[1,3]');
  const big = (text: string) => linkOf(text);
  const options = (options: object) => JSON.stringify({ ...sealed, options });

  test.each([
    ['nothing', 400, () => get(`http://${host}/chart`)],
    ['no signature', 403, () => get(`http://${host}/chart?${new URLSearchParams({ c: json })}`)],
    ['an altered chart', 403, () => get(linkOf(json).replace(encodeURIComponent(json), encodeURIComponent(altered)))],
    ['an altered chart beside its signature', 403, () => get(linkOf(altered, { sig: signatureOf(json, key) }))],
    ['a key in a link', 403, () => get(`http://${host}/chart?${new URLSearchParams({ c: json, key })}`)],
    ['a link that has ended', 403, () => get(linkOf(JSON.stringify({ ...bar, expires: later - 61 })))],
    ['a link that never ends', 403, () => get(linkOf(JSON.stringify(bar)))],
    ['no JSON', 400, () => get(linkOf('{oops'))],
    ['code', 400, () => get(linkOf('{type:"bar",data:{labels:(()=>process.exit())()}}'))],
    ['__proto__', 400, () => get(linkOf(`{"__proto__":{"x":1},${json.slice(1)}`))],
    ['constructor, deep inside', 400, () => get(linkOf(options({ plugins: { constructor: { x: 1 } } })))],
    ['a huge number', 400, () => get(linkOf(json.replace('[1,2]', '[1,1e308]')))],
    ['a number that JSON makes infinite', 400, () => get(linkOf(json.replace('[1,2]', '[1,1e999]')))],
    ['an unknown type', 400, () => get(linkOf(json.replace('"bar"', '"html"')))],
    ['a huge font', 400, () => get(linkOf(options({ plugins: { title: { font: { size: 1e6 } } } })))],
    [
      'a locale that is none',
      400,
      () => get(linkOf(options({ plugins: { tickFormat: { locale: 'x', style: 'currency', currency: 'EUR' } } }))),
    ],
    [
      'too many points',
      400,
      () =>
        post(
          JSON.stringify({
            chart: JSON.stringify({ ...bar, data: { datasets: [{ data: Array(9000).fill(1) }] } }),
            key,
          }),
        ),
    ],
    ['a chart of more than 100 kB', 413, () => post(JSON.stringify({ chart: ' '.repeat(100_001), key }))],
    ['a body of more than 200 kB', 413, () => post(' '.repeat(200_001))],
    ['a body that is no object', 400, () => post('[1]')],
    ['a link of 100 kB', 431, () => get(big(' '.repeat(90_000)))],
  ])('%s: %i', async (_name, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    if (status !== 431) expect(answer.wrong).toMatch(/\.$/);
  });

  test('what JSON alone could ruin is dropped, and the chart is drawn', async () => {
    const { status } = await get(linkOf(options({ scales: { y: { ticks: { count: 1e9 } } }, plugins: { evil: {} } })));
    expect(status).toBe(200);
  });

  test('sizes beyond measure are drawn within it', async () => {
    const { body } = await get(linkOf(json, { w: '60000', h: '-5', devicePixelRatio: '100' }));
    expect(await inkOf(body)).toMatchObject({ width: 2000, height: 120 });
  });
});

test('a body parser of the server does not get in the way', async () => {
  const parsing = createServer();
  parsing.use(plugins.bodyParser());
  charts.routes(parsing);
  await new Promise<void>((done) => parsing.listen(0, '127.0.0.1', done));
  const place = `127.0.0.1:${(parsing.address() as AddressInfo).port}`;
  const png = await client(key).setHost(place).setConfig(JSON.stringify(bar)).toBinary();
  expect((await inkOf(png)).ink).toBeGreaterThan(1000);
  await new Promise<void>((done) => parsing.close(() => done()));
});

test('QUICKCHART_HOST: the link goes there, without our secret, as plain JSON that any Chart.js v4 draws', async () => {
  const elsewhere = new Charts({
    publicUrl: 'http://own',
    secret,
    quickchartHost: 'http://localhost:3400',
    renderer,
    now: () => now,
  });
  const { url } = elsewhere.picture('doughnut', figures({ food: 7500, housing: 2500 }), look);
  const query = new URL(url).searchParams;
  expect(url).toMatch(/^http:\/\/localhost:3400\/chart\?/);
  expect(Object.fromEntries(query)).toMatchObject({ w: '480', h: '240', devicePixelRatio: '2', v: '4', f: 'png' });
  expect(url).not.toContain('sig');
  expect(JSON.parse(query.get('c')!)).toMatchObject({
    data: { labels: ['food  €75.00', 'housing  €25.00'] },
    options: { plugins: { legend: { display: true, position: 'right' } } },
  });
});

test('QUICKCHART_HOST: bytes come from that server, and from no other', async () => {
  const pictures = createServer();
  pictures.get('/chart', async (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'image/png' });
    response.end(Buffer.from('a picture'));
  });
  await new Promise<void>((done) => pictures.listen(0, '127.0.0.1', done));
  const quickchartHost = `http://127.0.0.1:${(pictures.address() as AddressInfo).port}`;
  const elsewhere = new Charts({ publicUrl: `http://${host}`, secret, quickchartHost, renderer, now: () => now });
  const { url } = elsewhere.picture('doughnut', figures({ food: 7500 }), look);
  expect(String(await elsewhere.bytes(url))).toBe('a picture');
  expect(await elsewhere.bytes(charts.picture('doughnut', figures({ food: 7500 }), look).url)).toBeUndefined();
  await new Promise<void>((done) => pictures.close(() => done()));
  expect(await elsewhere.bytes(url)).toBeUndefined();
});
