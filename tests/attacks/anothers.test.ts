// One person's ids in another's requests, on every route and in every button: nothing is told of them, and nothing of theirs changes.

import { DIALOGS, ROUTES } from '../../src/accounts/roles';
import { cursorOf } from '../../src/api/entry-cursor';
import { type Attacked, MARK, openAttacked, tellsNothing } from './attacked';

jest.setTimeout(120_000);

let at: Attacked;
let before: string;
beforeAll(async () => {
  at = await openAttacked();
  before = await at.victim.stored();
});
afterAll(() => at.close());
afterEach(async () => {
  expect(await at.victim.stored()).toBe(before);
});

/** What an attacker could have come by, and what of it stands in an address. */
const ids = () => {
  const { entry, batch, limit, goal, schedule, tokenId, person } = at.victim;
  return [entry, batch, limit, goal, schedule, tokenId, person.id, person.home, entry.replace('.', '#')];
};

describe('the API', () => {
  const routes = Object.keys(ROUTES).filter((one) => one.includes('/api/v1/') && one.includes(':id'));
  const BODIES: Readonly<Record<string, object>> = {
    '/entries/': { note: 'mine' },
    '/categories/': { name: 'Mine' },
    '/limits/': { amount: 1 },
    '/goals/': { name: 'Mine' },
    '/schedules/': { paused: true },
  };

  it('has routes with ids', () => expect(routes.length).toBeGreaterThan(8));

  it.each(routes)('%s', async (name) => {
    const [method = '', path = ''] = name.replace('/api/v1', '').split(' ');
    const body = path.endsWith('put')
      ? { amount: 1 }
      : Object.entries(BODIES).find(([one]) => path.startsWith(one))?.[1];
    for (const id of ids()) {
      const answer = await at.api(
        method,
        path.replace(':id', encodeURIComponent(id)),
        method === 'GET' || method === 'DELETE' ? undefined : body,
      );
      tellsNothing(answer);
      expect([id, answer.status === 404 || answer.status === 422]).toEqual([id, true]);
    }
    const unknown = await at.api(
      method,
      path.replace(':id', 'x'.repeat(22)),
      method === 'GET' || method === 'DELETE' ? undefined : body,
    );
    const known = await at.api(
      method,
      path.replace(':id', at.victim.goal),
      method === 'GET' || method === 'DELETE' ? undefined : body,
    );
    expect(known.text).toBe(unknown.text);
  });

  it('takes back no operation of another', async () => {
    for (const operation of [at.victim.batch, at.victim.goal, at.victim.schedule]) {
      const answer = await at.api('POST', '/entries/undo', { operation });
      expect([answer.status, answer.text.includes('nothing-to-undo')]).toEqual([409, true]);
    }
  });

  it('lists nothing behind another’s cursor', async () => {
    const cursor = cursorOf({
      day: '2099-01-01',
      createdAt: at.doors.house.now(),
      id: at.victim.entry.replace('.', '#'),
    });
    const answer = await at.api('GET', `/entries?cursor=${cursor}`);
    expect(JSON.parse(answer.text)).toEqual({ entries: [] });
  });

  it('has an idempotency key for each person', async () => {
    const headers = (token: string) => ({
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': 'k',
    });
    const post = (token: string) =>
      at.ask('/api/v1/entries', { method: 'POST', headers: headers(token), body: '{"amount":"7"}' });
    const mine = await post(at.token);
    const { person } = at.victim;
    const calls = at.doors.house.database.connection.collection('api-calls');
    expect(await calls.countDocuments({ personId: person.id })).toBe(0);
    expect(mine.status).toBe(201);
    expect(mine.text).not.toContain(MARK);
  });
});

describe('a button of another’s message', () => {
  /** What stands before an id in the buttons of some dialogs. */
  const VERBS: Readonly<Record<string, readonly string[]>> = {
    schedule: ['open', 'pause', 'resume', 'skip', 'end', 'amount', 'rule'],
    due: ['post', 'skip'],
    member: ['log', 'look', 'out'],
    'category-back': ['new', 'name', 'hide', 'unhide', 'merge'],
  };
  /** A second question, or a file or link of the person's own, is all that these have to say. */
  const OWN = new Set(['delete-account', 'my-data', 'sign-in', 'register', 'tokens']);

  it.each(Object.keys(DIALOGS).filter((one) => !OWN.has(one)))('%s', async (dialog) => {
    const verbs = VERBS[dialog] ?? [];
    for (const said of ids().flatMap((id) => [id, ...verbs.map((verb) => `${verb} ${id}`)])) {
      const told = await at.chat('mallory', { do: dialog, with: said });
      expect(told).not.toContain(MARK);
      expect(told).not.toContain('Something went wrong');
    }
    await at.chat('mallory', 'cancel');
  });
});

describe('the pages', () => {
  it('a link, a token and a browser are of one person', async () => {
    const { house } = at.doors;
    const { devices, codes } = house.account;
    const kept = await devices.begin(at.mallory.id, 'a test', house.now());
    const cookie = `outlay-access=${kept.access}; outlay-refresh=${kept.refresh}`;
    const page = await at.ask('/account/tokens', { headers: { cookie } });
    const form = page.headers.getSetCookie()[0]!.split(';')[0]!;
    const sign = /name="sign" value="([^"]+)"/.exec(page.text)![1]!;
    for (const token of ids()) {
      const body = new URLSearchParams({ sign, token, code: '' });
      tellsNothing(
        await at.ask('/account/tokens/revoke', { method: 'POST', body, headers: { cookie: `${cookie}; ${form}` } }),
      );
    }
    expect((await at.api('GET', '/goals', undefined, at.victim.token)).status).toBe(200);
    // A code is good for what it was made for, and by itself opens nobody's account.
    for (const kind of ['sign-in', 'register', 'confirm-email', 'link', 'invite'] as const) {
      const code = await codes.issue(kind, at.victim.person.id, {}, house.now());
      for (const path of ['/account/tokens', '/account/reset', '/account', '/account/join'])
        tellsNothing(await at.ask(`${path}?code=${code}`, { headers: { cookie } }));
    }
  });
});

describe('the web chat', () => {
  const token = async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await at.ask('/v3/directline/tokens/generate', { method: 'POST', headers, body: '{}' });
    return JSON.parse(answer.text) as { token: string; conversationId: string };
  };
  it('another’s conversation', async () => {
    const [theirs, mine] = [await token(), await token()];
    const headers = { authorization: `Bearer ${mine.token}`, 'content-type': 'application/json' };
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/activities'],
      ['POST', '/activities'],
      ['POST', '/upload'],
    ] as const) {
      const body = method === 'POST' ? JSON.stringify({ type: 'message', text: 'undo' }) : undefined;
      const answer = await at.ask(`/v3/directline/conversations/${theirs.conversationId}${path}`, {
        method,
        headers,
        body,
      });
      tellsNothing(answer);
      expect(answer.status).toBe(403);
    }
    for (const from of [{ id: 'victim' }, { id: at.victim.person.id }]) {
      const body = JSON.stringify({
        type: 'message',
        text: 'my last 10',
        from,
        conversation: { id: 'victim' },
        channelId: 'console',
      });
      tellsNothing(
        await at.ask(`/v3/directline/conversations/${mine.conversationId}/activities`, {
          method: 'POST',
          headers,
          body,
        }),
      );
    }
  });
});

it('an export’s link that was changed opens nothing', async () => {
  const url = at.doors.house.exporter.offer({
    personId: at.mallory.id,
    ledgerId: at.mallory.home,
    filter: { period: { from: '2000-01-01', to: '2100-01-01' } },
    format: 'csv',
    language: 'en',
    name: 'a.csv',
  }).url;
  const path = new URL(url).pathname;
  expect((await at.ask(path)).status).toBe(200);
  const [, , sealed = ''] = path.split('/');
  for (let place = 0; place < sealed.length; place += 7) {
    const other = sealed[place] === 'A' ? 'B' : 'A';
    const changed = `${sealed.slice(0, place)}${other}${sealed.slice(place + 1)}`;
    const answer = await at.ask(path.replace(sealed, changed));
    expect([place, answer.status]).toEqual([place, 404]);
  }
});
