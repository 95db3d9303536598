// What other sites can make a browser do: nothing with our forms, no way out by our links, no frame around our pages.

import { ROUTES } from '../../src/accounts/roles';
import { type Attacked, openAttacked, tellsNothing } from './attacked';

jest.setTimeout(60_000);

let at: Attacked;
let cookie: string;
let sign: string;
beforeAll(async () => {
  at = await openAttacked();
  const kept = await at.doors.house.account.devices.begin(at.mallory.id, 'a test', at.doors.house.now());
  const page = await at.ask('/account/forgot');
  const form = page.headers.getSetCookie()[0]!.split(';')[0]!;
  cookie = `${form}; outlay-access=${kept.access}; outlay-refresh=${kept.refresh}`;
  sign = /name="sign" value="([^"]+)"/.exec(page.text)![1]!;
});
afterAll(() => at.close());

const POSTS = Object.keys(ROUTES)
  .filter((one) => one.startsWith('POST /account') || one.startsWith('POST /staff') || one.startsWith('POST /tickets'))
  .map((one) => one.slice('POST '.length).replace(/:\w+/g, 'x'));

describe.each(POSTS)('another site sends a form to %s', (path) => {
  const send = (fields: Record<string, string>, headers: Record<string, string>) =>
    at.ask(path, { method: 'POST', body: new URLSearchParams(fields), headers });

  it.each([
    ['without our sign', () => send({}, { cookie })],
    ['with a sign of its own', () => send({ sign: 'x'.repeat(43) }, { cookie })],
    [
      'with a good sign, of another browser',
      () => send({ sign }, { cookie: cookie.replace(/outlay-form=[^;]+/, 'outlay-form=another') }),
    ],
    ['with a good sign, from elsewhere', () => send({ sign }, { cookie, origin: 'https://evil.example' })],
    ['from nowhere it says', () => send({ sign }, { cookie, origin: 'null' })],
    [
      'as text',
      () =>
        at.ask(path, { method: 'POST', body: `sign=${sign}`, headers: { cookie: '', 'content-type': 'text/plain' } }),
    ],
  ])('%s', async (_how, answer) => {
    const back = await answer();
    tellsNothing(back);
    expect(back.status).toBe(403);
    expect(back.headers.getSetCookie().filter((one) => /outlay-(access|refresh)=;/.test(one))).toEqual([]);
  });
});

test('what was sent from elsewhere has signed nobody out', async () => {
  const { text } = await at.ask('/account/sign-out', { headers: { cookie } });
  expect(text).not.toContain('current-password');
});

test('the API knows no cookies, and lets no page of another origin read it', async () => {
  const answer = await at.ask('/api/v1/goals', { headers: { cookie, origin: 'https://evil.example' } });
  expect(answer.status).toBe(401);
  const asked = await at.ask('/api/v1/entries', {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  });
  expect([...asked.headers.keys()].filter((one) => one.startsWith('access-control'))).toEqual([]);
});

test('the web chat answers no page that may not embed it', async () => {
  const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
  expect((await at.ask('/v3/directline/tokens/generate', { method: 'POST', headers, body: '{}' })).status).toBe(403);
});

const PLACES = [
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'https:evil.example',
  '%2f%2fevil.example',
  'javascript:alert(1)',
  '\thttps://evil.example',
];
/** What a proxy, or somebody else, says of where we are. */
const HOSTS: readonly Readonly<Record<string, string>>[] = [
  {},
  { host: 'evil.example' },
  { 'x-forwarded-host': 'evil.example' },
];
const WAYS = ['next', 'url', 'to', 'return', 'redirect', 'redirect_uri', 'code', 'continue'];

test('no address leads to another site', async () => {
  const gets = Object.keys(ROUTES).filter((one) => one.startsWith('GET ') && !one.includes('/api/v1'));
  for (const route of gets) {
    const path = route.slice('GET '.length).replace('*', 'embed.js').replace(/:\w+/g, 'x');
    for (const place of PLACES) {
      const query = new URLSearchParams(WAYS.map((way): [string, string] => [way, place])).toString();
      for (const more of HOSTS) {
        const answer = await at.ask(`${path}?${query}`, { headers: { cookie, ...more } });
        const to = answer.headers.get('location');
        if (to !== null) expect(new URL(to, at.doors.url).host).toBe(new URL(at.doors.url).host);
        expect(answer.text).not.toMatch(/(?:href|action|src)="[^"]*evil\.example/);
      }
    }
  }
  for (const path of [
    '//evil.example/account',
    '/\\evil.example',
    '/account//evil.example',
    '/%2f%2fevil.example/..',
  ]) {
    const answer = await at.ask(`${at.doors.url}${path}`);
    expect(answer.headers.get('location')).toBeNull();
  }
});

test('after signing in one is on our own pages, whatever was asked for', async () => {
  for (const place of PLACES) {
    const body = new URLSearchParams({ sign, email: 'nobody@example.com', password: 'x', code: place, next: place });
    const answer = await at.ask(`/account/sign-in?next=${encodeURIComponent(place)}`, {
      method: 'POST',
      body,
      headers: { cookie },
    });
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.text).not.toMatch(/(?:href|action)="[^"]*evil/);
  }
});

test('our pages stand in no frame, run no script, and are kept nowhere', async () => {
  for (const path of ['/account', '/account/sign-in', '/account/tokens', '/account/register', '/privacy']) {
    const { headers } = await at.ask(path);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect([headers.get('x-frame-options'), headers.get('cache-control')]).toEqual(['DENY', 'no-store']);
  }
  for (const one of (await at.ask('/account/sign-in')).headers.getSetCookie())
    expect(one).toMatch(/HttpOnly; (?:Secure; )?SameSite=Lax/);
});
